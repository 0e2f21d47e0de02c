import { useState } from 'preact/hooks';
import type { Screen } from '../desk.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import { listSlide, scoreSlides, tellingSlide } from './result-slides.tsx';
import type { Slide } from './slide.ts';

type Outcome = Extract<Screen, { kind: 'outcome' }>;

/** What came of it: the paper, the scores, what changed, and what others did. */
export function OutcomeLarge({ screen: { frame, outcome } }: { readonly screen: Outcome }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
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
          <Paragraphs of={outcome.paragraphs} />
        </article>
      ),
    },
    ...coachSlides(frame.coach),
    ...scoreSlides({ title: t('projector.outcome.scores'), scores: outcome.scores, whys: outcome.whys }),
    ...listSlide('changes', t('page.outcome.changes'), outcome.changes),
    ...outcome.news.map((news, n) => tellingSlide(`news-${n}`, news)),
  ];
  const next = { label: outcome.next, act: () => desk.act({ type: 'run.continue' }), safe: true };
  const slides = shown.map((slide, place) => (place === shown.length - 1 ? { ...slide, next } : slide));
  return <Deck slides={slides} at={at} onGo={setAt} canUndo={frame.canUndo} />;
}
