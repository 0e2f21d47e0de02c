import type { RemarkView } from '../../present/index.ts';
import { Head } from '../heads/head.tsx';

/** Someone at the table and the one sentence that they say. */
export function Remark({ remark, stance }: { readonly remark: RemarkView; readonly stance?: string }) {
  return (
    <figure class="remark">
      <Head head={remark.person.head} mood={remark.person.mood} size={52} />
      <figcaption>
        {stance && <span class="stance">{stance}</span>}
        <strong>{remark.person.name}</strong>
      </figcaption>
      <blockquote>{remark.says}</blockquote>
    </figure>
  );
}
