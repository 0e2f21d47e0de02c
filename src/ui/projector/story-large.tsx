import { useState } from 'preact/hooks';
import type { DebriefView, HandsTurnView, TurnView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { Change } from '../parts/change.tsx';
import { DebriefMandate } from '../parts/debrief-mandate.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { useShell } from '../shell.ts';
import { Deck } from './deck.tsx';
import { HandBars } from './hand-bars.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';
import { SourcesButton } from './sources-button.tsx';

/** Decision by decision: the vote, what the minority said, what followed, and a question for the room. */
export function StoryLarge({ debrief }: { readonly debrief: DebriefView }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
  const hands = useInquiry('hands', { votes: desk.projector.value?.votes ?? '' }).latest;
  const slides: readonly Slide[] = [
    {
      id: 'summary',
      show: (
        <>
          <h1 tabIndex={-1}>{debrief.title}</h1>
          <Paragraphs of={debrief.summary} />
        </>
      ),
    },
    ...debrief.turns.flatMap((turn, place) => turnSlides(turn, hands?.[place])),
    {
      id: 'mandate',
      show: (
        <>
          <h1 tabIndex={-1}>{t('page.debrief.mandate')}</h1>
          <div class="deck-part">
            <DebriefMandate mandate={debrief.mandate} />
          </div>
          <p>
            <button
              type="button"
              class="button"
              onClick={() => desk.act({ type: 'run.project', change: { on: false } })}
            >
              {t('projector.debrief.leave')}
            </button>
          </p>
        </>
      ),
    },
  ];
  return <Deck slides={slides} at={at} onGo={setAt} />;
}

function turnSlides(turn: TurnView, hands: HandsTurnView | undefined): readonly Slide[] {
  const { minority } = hands ?? {};
  const effects = (
    <>
      <ul class="large-effects" aria-label={t('projector.debrief.followed')}>
        {turn.effects.map(({ id, label, change }) => (
          <li key={id}>
            <span class={`aim ${id}`}>{label}</span> <Change points={change} />
          </li>
        ))}
      </ul>
      {turn.effectText && <p>{turn.effectText}</p>}
    </>
  );
  const decided: Slide = {
    id: `decided ${turn.when}`,
    show: (
      <>
        <p class="kicker">{turn.when}</p>
        <h1 tabIndex={-1}>{turn.headline}</h1>
        <p>
          {t('projector.debrief.decided')}: <b>{turn.decision}</b>. {turn.reason}.
        </p>
        {hands ? (
          <>
            <p>{hands.sentence}</p>
            <HandBars
              bars={hands.rows.map(({ title, hands: count, taken, leading }) => ({
                title,
                hands: count,
                loud: taken,
                marks: [
                  ...(taken ? [t('projector.hands.taken')] : []),
                  ...(leading && !taken ? [t('projector.hands.most')] : []),
                ],
              }))}
            />
          </>
        ) : (
          effects
        )}
      </>
    ),
  };
  const followed: Slide = {
    id: `followed ${turn.when}`,
    show: (
      <>
        <p class="kicker">
          {turn.when} · {turn.decision}
        </p>
        <h1 tabIndex={-1}>{t(minority ? 'projector.debrief.minority' : 'projector.debrief.followed')}</h1>
        {minority && <p>{minority.sentence}</p>}
        {minority?.reason && <blockquote class="large-said">{minority.reason}</blockquote>}
        {minority?.words && <blockquote class="large-said own">{minority.words}</blockquote>}
        {effects}
        <p class="large-question">
          <b>{t('projector.debrief.question')}</b> {hands?.question}
        </p>
      </>
    ),
  };
  const really: Slide = {
    id: `really ${turn.when}`,
    show: (
      <>
        <p class="kicker">{turn.when}</p>
        <h1 tabIndex={-1}>{t(turn.same === null ? 'page.debrief.elsewhere' : 'page.debrief.real')}</h1>
        <p>{turn.history}</p>
        {turn.same !== null && (
          <p>
            <span class="tag">{t(turn.same ? 'page.debrief.same' : 'page.debrief.different')}</span>
          </p>
        )}
        <SourcesButton facts={turn.facts} />
      </>
    ),
  };
  return hands ? [decided, followed, really] : [decided, really];
}
