import type { EpilogueView } from '../../present/index.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Person } from './person.tsx';

export function Report({ report }: { readonly report: EpilogueView['reports'][number] }) {
  return (
    <article class="report">
      <Person person={report.person} />
      <div>
        <h3>{report.headline}</h3>
        <Paragraphs of={report.paragraphs} />
      </div>
    </article>
  );
}
