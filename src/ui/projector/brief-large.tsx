import { useState } from 'preact/hooks';
import type { Screen } from '../desk.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { TermList } from '../parts/term-list.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { Deck } from './deck.tsx';
import { ElsewhereLarge } from './elsewhere-large.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';
import { SourcesButton } from './sources-button.tsx';

type Brief = Extract<Screen, { kind: 'brief' }>;

/** What has changed since the last quarter. */
export function BriefLarge({ screen: { frame, brief } }: { readonly screen: Brief }) {
  const { desk } = useShell();
  const [at, setAt] = useState<string>();
  const shown: readonly Slide[] = [
    {
      id: 'brief',
      show: (
        <>
          <p class="kicker">{brief.place}</p>
          <h1 tabIndex={-1}>{brief.headline}</h1>
          <Paragraphs of={brief.paragraphs} />
          <SourcesButton facts={brief.facts} />
          <ElsewhereLarge note={brief.elsewhere} />
        </>
      ),
    },
    ...coachSlides(frame.coach),
    ...(brief.terms.length > 0
      ? [
          {
            id: 'terms',
            show: (
              <>
                <h1 tabIndex={-1}>{t('projector.brief.words', { count: brief.terms.length })}</h1>
                <TermList terms={brief.terms} />
              </>
            ),
          },
        ]
      : []),
  ];
  const next = { label: t('page.brief.read'), act: () => desk.act({ type: 'run.read' }), safe: true };
  const slides = shown.map((slide, place) => (place === shown.length - 1 ? { ...slide, next } : slide));
  return <Deck slides={slides} at={at} onGo={setAt} />;
}
