import { useState } from 'preact/hooks';
import type { Screen } from '../desk.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import { listSlide, scoreSlides, tellingSlide } from './result-slides.tsx';
import type { Slide } from './slide.ts';

type Epilogue = Extract<Screen, { kind: 'epilogue' }>;

/** How the policy ran on, told by those who lived with it, one after the other. */
export function EpilogueLarge({ screen: { frame, epilogue } }: { readonly screen: Epilogue }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
  const shown: readonly Slide[] = [
    {
      id: 'years',
      show: (
        <>
          <p class="kicker">{epilogue.kicker}</p>
          <h1 tabIndex={-1}>{epilogue.title}</h1>
          <Paragraphs of={epilogue.paragraphs} />
        </>
      ),
    },
    ...coachSlides(frame.coach),
    ...epilogue.reports.map((report, n) => tellingSlide(`report-${n}`, report)),
    ...scoreSlides({ title: t('page.epilogue.scores'), scores: epilogue.scores, whys: epilogue.whys }),
    ...listSlide('changes', t('page.outcome.changes'), epilogue.changes),
    ...listSlide('due', t('page.epilogue.due'), epilogue.comingDue),
  ];
  const next = {
    label: t('page.epilogue.debrief'),
    act: () => desk.act({ type: 'run.continue' }),
    safe: true,
  };
  const slides = shown.map((slide, place) => (place === shown.length - 1 ? { ...slide, next } : slide));
  return <Deck slides={slides} at={at} onGo={setAt} />;
}
