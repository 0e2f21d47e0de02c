import type { NewsView, OutcomeView, WhyView } from '../../present/index.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { ElsewhereLarge } from './elsewhere-large.tsx';
import { t } from './projector-words.ts';
import { ScoresLarge } from './scores-large.tsx';
import type { Slide } from './slide.ts';
import { SourcesButton } from './sources-button.tsx';
import { Speaker } from './speaker.tsx';
import { WhyLarge } from './why-large.tsx';

interface ScoreSlidesProps {
  readonly title: string;
  readonly scores: OutcomeView['scores'];
  readonly whys: readonly WhyView[];
}

/** The scores, and why the one moved that moved most. */
export function scoreSlides({ title, scores, whys }: ScoreSlidesProps): readonly Slide[] {
  const most = scores.reduce((best, score) =>
    Math.abs(score.change) > Math.abs(best.change) ? score : best,
  );
  const why = whys.find(({ id }) => id === most.id);
  return [
    {
      id: 'scores',
      show: (
        <>
          <h1 tabIndex={-1}>{title}</h1>
          <ScoresLarge scores={scores} />
        </>
      ),
    },
    ...(why && most.change !== 0
      ? [
          {
            id: 'why',
            show: (
              <>
                <h1 tabIndex={-1}>{t('projector.outcome.why', { label: most.label })}</h1>
                <WhyLarge why={why} />
              </>
            ),
          },
        ]
      : []),
  ];
}

/** A headed list of sentences, where there are any. */
export function listSlide(id: string, title: string, lines: readonly string[]): readonly Slide[] {
  if (lines.length === 0) return [];
  return [
    {
      id,
      show: (
        <>
          <h1 tabIndex={-1}>{title}</h1>
          <ul class="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ),
    },
  ];
}

type Telling = Pick<NewsView, 'person' | 'headline' | 'paragraphs'> &
  Partial<Pick<NewsView, 'facts' | 'elsewhere'>>;

/** Something that somebody did, or reports. */
export function tellingSlide(
  id: string,
  { person, headline, paragraphs, facts = [], elsewhere }: Telling,
): Slide {
  return {
    id,
    show: (
      <>
        <Speaker person={person}>
          <p>{person.role}</p>
        </Speaker>
        <h1 tabIndex={-1}>{headline}</h1>
        <Paragraphs of={paragraphs} />
        <SourcesButton facts={facts} />
        <ElsewhereLarge note={elsewhere} />
      </>
    ),
  };
}
