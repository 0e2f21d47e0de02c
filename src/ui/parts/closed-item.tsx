import { useEffect } from 'preact/hooks';
import type { InboxItemView } from '../../present/index.ts';
import { fetchArt } from '../art/art-shelf.ts';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import { t } from '../words.ts';
import { Person } from './person.tsx';
import { Sr } from './sr.tsx';

interface ClosedItemProps {
  readonly item: InboxItemView;
  readonly canOpen: boolean;
  readonly onOpen: () => void;
}

/** Someone who waits; the whole card can be pressed while there is time. */
export function ClosedItem({ item, canOpen, onOpen }: ClosedItemProps) {
  // So that the place is there as soon as somebody is heard in it.
  useEffect(() => afterFirstPaint(() => fetchArt('places')), []);
  return (
    <>
      <Person person={item.person} as="h2">
        {item.medium} · {item.subject}
      </Person>
      {canOpen ? (
        <button type="button" class="cover open-button" onClick={onOpen}>
          {t('page.inbox.open')}
          <Sr>: {item.person.name}</Sr>
        </button>
      ) : (
        <span class="small mute">{t('page.inbox.closed')}</span>
      )}
    </>
  );
}
