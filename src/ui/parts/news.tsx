import type { NewsView } from '../../present/index.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Person } from './person.tsx';
import { SourcesLine } from './sources-line.tsx';

/** Something that others did this quarter. */
export function News({ news }: { readonly news: NewsView }) {
  return (
    <article class="news">
      <h3>{news.headline}</h3>
      <Paragraphs of={news.paragraphs} />
      <Person person={news.person} size={36} />
      <SourcesLine facts={news.facts} />
    </article>
  );
}
