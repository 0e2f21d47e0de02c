import type { InboxItemView } from '../../present/index.ts';
import { t } from '../words.ts';
import { Elsewhere } from './elsewhere.tsx';
import { FactLinks } from './fact-links.tsx';
import { Office } from './office.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Person } from './person.tsx';
import { Rating } from './rating.tsx';

interface OpenItemProps {
  readonly item: InboxItemView;
  readonly nameRef: (element: HTMLElement | null) => void;
}

/** A claim card: what is said, who gains if it is believed, what stands behind it, and how far it convinces. */
export function OpenItem({ item, nameRef }: OpenItemProps) {
  return (
    <>
      <div class="heard">
        <Office scene={item.scene} person={item.person} />
        <Person person={item.person} as="h2" nameRef={nameRef} size={0}>
          {item.person.role} · {item.medium}
        </Person>
      </div>
      <h3 class="subject">{item.subject}</h3>
      <Paragraphs of={item.paragraphs} />
      <dl class="pairs">
        <div>
          <dt>{t('page.inbox.gains')}</dt>
          <dd>{item.gains}</dd>
        </div>
        <div>
          <dt>{t('page.inbox.evidence')}</dt>
          <dd>{item.evidence}</dd>
        </div>
        <div>
          <dt>{t('page.facts', { count: item.sources.length })}</dt>
          <dd>
            <FactLinks facts={item.sources} />
          </dd>
        </div>
      </dl>
      <Elsewhere note={item.elsewhere} />
      <Rating item={item} />
    </>
  );
}
