import { useState } from 'preact/hooks';
import type { SequenceStepView } from '../../present/index.ts';
import type { Screen } from '../desk.ts';
import { Change } from '../parts/change.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { Parliament } from '../parts/parliament.tsx';
import { StoryPicture } from '../parts/story-picture.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import { listSlide, scoreSlides, tellingSlide } from './result-slides.tsx';
import type { Slide } from './slide.ts';

type Outcome = Extract<Screen, { kind: 'outcome' }>;

const STEP = 'step-';

/** What came of it: the paper, what happened step by step while the map shows it, the scores, and what others did. */
export function OutcomeLarge({ screen: { frame, outcome, sequence } }: { readonly screen: Outcome }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
  const go = (id: string) => {
    setAt(id);
    const step = sequence?.steps.findIndex((one) => id === STEP + one.id) ?? -1;
    if (step >= 0) desk.act({ type: 'sequence.show', step });
    else if (desk.showing?.peek().step !== undefined) desk.act({ type: 'sequence.skip' });
  };
  const shown: readonly Slide[] = [
    {
      id: 'paper',
      show: (
        <article class="large-paper">
          <p class="masthead">
            <span>{outcome.paper}</span> <span>{outcome.dateline}</span>
          </p>
          {outcome.lawLost && <p class="kicker">{t('page.outcome.lost')}</p>}
          <h1 tabIndex={-1}>{outcome.headline}</h1>
          <StoryPicture name={outcome.picture} />
        </article>
      ),
    },
    {
      id: 'told',
      show: (
        <>
          <h1 tabIndex={-1}>{outcome.headline}</h1>
          <Paragraphs of={outcome.paragraphs} />
        </>
      ),
    },
    ...(outcome.vote
      ? [
          {
            id: 'parliament',
            show: (
              <>
                <h1 tabIndex={-1}>{t('projector.outcome.parliament')}</h1>
                <div class="deck-part">
                  <Parliament vote={outcome.vote} />
                </div>
              </>
            ),
          },
        ]
      : []),
    ...coachSlides(frame.coach),
    ...(sequence
      ? // What is in the paper has slides of its own.
        sequence.steps.filter(({ id }) => id !== 'news').map(stepSlide)
      : listSlide('changes', t('page.outcome.changes'), outcome.changes)),
    ...scoreSlides({ title: t('projector.outcome.scores'), scores: outcome.scores, whys: outcome.whys }),
    ...outcome.news.map((news, n) => tellingSlide(`news-${n}`, news)),
  ];
  const next = { label: outcome.next, act: () => desk.act({ type: 'run.continue' }), safe: true };
  const slides = shown.map((slide, place) => (place === shown.length - 1 ? { ...slide, next } : slide));
  return <Deck slides={slides} at={at} onGo={go} />;
}

function stepSlide(step: SequenceStepView): Slide {
  return {
    id: STEP + step.id,
    show: (
      <>
        <h1 tabIndex={-1}>{step.title}</h1>
        <Paragraphs of={step.sentences} />
        {step.because && <p class="mute">{step.because.text}</p>}
        <ul class="large-effects">
          {step.scores.map(({ id, label, change }) => (
            <li key={id}>
              <span class={`aim ${id}`}>{label}</span> <Change points={change} />
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
