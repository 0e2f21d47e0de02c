import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FrameView, InboxView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { ClosedItem } from '../parts/closed-item.tsx';
import { CoachSlot } from '../parts/coach-slot.tsx';
import { Heading } from '../parts/heading.tsx';
import { OpenItem } from '../parts/open-item.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface InboxProps {
  readonly frame: FrameView;
  readonly inbox: InboxView;
}

/** Who wants to be heard; there is not time for all of them. */
export function InboxScreen({ frame, inbox }: InboxProps) {
  const { desk } = useShell();
  const [wanted, setWanted] = useState<string>();
  const opened = useRef<HTMLElement | null>(null);
  const isOpen = inbox.items.some((item) => item.id === wanted && item.open);
  useLayoutEffect(() => {
    // The button that was pressed is gone; reading goes on at the name of whoever speaks now.
    if (isOpen) opened.current?.focus();
  }, [wanted, isOpen]);

  return (
    <>
      <Heading kicker={inbox.kicker}>{inbox.title}</Heading>
      <p class="mute">{inbox.note}</p>
      <CoachSlot coach={frame.coach} />
      <ul class="items">
        {inbox.items.map((item) => (
          <li key={item.id} class={item.open ? 'card item open' : 'card item'}>
            {item.open ? (
              <OpenItem
                item={item}
                nameRef={(element) => {
                  if (item.id === wanted) opened.current = element;
                }}
              />
            ) : (
              <ClosedItem
                item={item}
                canOpen={inbox.attentionLeft > 0}
                onOpen={() => {
                  setWanted(item.id);
                  desk.act({ type: 'run.open', item: item.id });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <Actions
        label={t('page.inbox.table')}
        onAct={() => desk.act({ type: 'run.table' })}
        canUndo={frame.canUndo}
      />
    </>
  );
}
