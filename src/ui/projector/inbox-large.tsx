import { useState } from 'preact/hooks';
import type { InboxItemView } from '../../present/index.ts';
import { withHands } from '../../run/index.ts';
import type { Screen } from '../desk.ts';
import { Head } from '../heads/head.tsx';
import { Office } from '../parts/office.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { Sr } from '../parts/sr.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { decisionOf } from './decision-of.ts';
import { Deck } from './deck.tsx';
import { ElsewhereLarge } from './elsewhere-large.tsx';
import { HandStepper } from './hand-stepper.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';
import { SourcesButton } from './sources-button.tsx';
import { useHandVote } from './use-hand-vote.ts';

type Inbox = Extract<Screen, { kind: 'inbox' }>;

const LIST = 'list';

/** Who wants to be heard; the class may say by hands whom it wants to hear. */
export function InboxLarge({ screen: { frame, inbox } }: { readonly screen: Inbox }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
  const [vote, keep] = useHandVote(decisionOf(frame));
  const [counting, setCounting] = useState(vote.inbox.length > 0);
  const { items, attentionLeft } = inbox;
  const hear = (item: InboxItemView) => {
    if (!item.open) desk.act({ type: 'run.open', item: item.id });
    setAt(item.id);
  };
  const unlimited = attentionLeft >= items.filter(({ open }) => !open).length && attentionLeft > 0;
  const slides: readonly Slide[] = [
    ...coachSlides(frame.coach),
    {
      id: LIST,
      show: (
        <>
          <h1 tabIndex={-1}>{t('projector.inbox.title')}</h1>
          <p>
            {unlimited ? t('projector.inbox.all') : t('projector.inbox.left', { left: attentionLeft })}{' '}
            <button type="button" class="link" onClick={() => setCounting(!counting)}>
              {t(counting ? 'projector.inbox.noHands' : 'projector.inbox.hands')}
            </button>
          </p>
          <ul class={counting ? 'large-items counting' : 'large-items'}>
            {items.map((item, place) => (
              <li key={item.id}>
                {!counting && <Head head={item.person.head} mood={item.person.mood} size={72} />}
                <p>
                  <b>{item.person.name}</b> {!counting && item.subject}
                </p>
                {counting && !item.open && (
                  <HandStepper
                    title={item.person.name}
                    hands={vote.inbox[place] ?? 0}
                    onChange={(hands) => keep({ ...vote, inbox: withHands(vote.inbox, place, hands) })}
                  />
                )}
                {item.open || attentionLeft > 0 ? (
                  <button type="button" class="button" onClick={() => hear(item)}>
                    {t(item.open ? 'projector.inbox.again' : 'projector.inbox.open')}
                    <Sr>: {item.person.name}</Sr>
                  </button>
                ) : (
                  <span>{t('projector.inbox.closed')}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      ),
      next: { label: t('page.inbox.table'), act: () => desk.act({ type: 'run.table' }) },
    },
    ...items.filter(({ open }) => open).flatMap((item) => itemSlides(item, () => setAt(LIST))),
  ];
  return <Deck slides={slides} at={at} onGo={setAt} />;
}

/** What somebody says, and then what it is worth. */
function itemSlides(item: InboxItemView, back: () => void): readonly Slide[] {
  return [
    {
      id: item.id,
      show: (
        <>
          <div>
            <Office scene={item.scene} person={item.person} />
            <p>
              <b>{item.person.name}</b>, {item.person.role} · {item.medium}
            </p>
          </div>
          <h1 tabIndex={-1}>{item.subject}</h1>
          <Paragraphs of={item.paragraphs} />
          <ElsewhereLarge note={item.elsewhere} />
        </>
      ),
    },
    {
      id: `${item.id} weighed`,
      show: (
        <>
          <p class="kicker">{item.person.name}</p>
          <h1 tabIndex={-1}>{item.claim}</h1>
          <dl class="large-pairs">
            <dt>{t('projector.inbox.gains')}</dt>
            <dd>{item.gains}</dd>
            <dt>{t('projector.inbox.evidence')}</dt>
            <dd>{item.evidence}</dd>
          </dl>
          <SourcesButton facts={item.sources} />
        </>
      ),
      next: { label: t('projector.inbox.list'), act: back, safe: true },
    },
  ];
}
