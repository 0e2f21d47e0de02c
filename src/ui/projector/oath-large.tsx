import { useState } from 'preact/hooks';
import { sharePoints } from '../behaviour/share-points.ts';
import type { Screen } from '../desk.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { RadioList } from '../parts/radio-list.tsx';
import { useShell } from '../shell.ts';
import { words } from '../words.ts';
import { coachSlides } from './coach-slide.tsx';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';

type Oath = Extract<Screen, { kind: 'oath' }>;

const MOST_POINTS = 10;

/** Who the class is about to be, its yardstick and its guess. */
export function OathLarge({ screen }: { readonly screen: Oath }) {
  const { desk } = useShell();
  const { oath, length = 'standard', practice = false } = screen;
  const [at, setAt] = useState<string>();
  const [points, setPoints] = useState<readonly number[]>([4, 3, 3]);
  const [prediction, setPrediction] = useState<string>();
  const start = () => {
    const [cost = 0, security = 0, alliance = 0] = points;
    const mandate = [cost, security, alliance] as const;
    desk.act({ type: 'run.start', mandate, prediction, length, practice });
  };
  const swear = { label: t('page.oath.start'), act: start };
  const slides: readonly Slide[] = [
    {
      id: 'who',
      show: (
        <>
          <p class="kicker">{oath.seat}</p>
          <h1 tabIndex={-1}>{oath.title}</h1>
          <Paragraphs of={oath.paragraphs} />
        </>
      ),
    },
    ...coachSlides(oath.coach),
    {
      id: 'mandate',
      show: (
        <>
          <h1 tabIndex={-1}>{t('projector.oath.mandate')}</h1>
          <p>{t('projector.oath.hint')}</p>
          <ul class="large-points">
            {oath.mandate.map(({ id, label, text }, index) => {
              const now = points[index] ?? 0;
              const give = (value: number) => () =>
                value >= 0 && value <= MOST_POINTS && setPoints(sharePoints(points, index, value));
              return (
                <li key={id}>
                  <b class={`aim ${id}`}>{label}</b>
                  <span class="hands-stepper">
                    <button
                      type="button"
                      class="button"
                      aria-label={t('page.oath.less', { label })}
                      aria-disabled={now === 0}
                      onClick={give(now - 1)}
                    >
                      −
                    </button>
                    <output aria-label={label}>{words.number(now)}</output>
                    <button
                      type="button"
                      class="button"
                      aria-label={t('page.oath.more', { label })}
                      aria-disabled={now === MOST_POINTS}
                      onClick={give(now + 1)}
                    >
                      +
                    </button>
                  </span>
                  <p>{text}</p>
                </li>
              );
            })}
          </ul>
        </>
      ),
      ...(!oath.asks.prediction && { next: swear }),
    },
    ...(oath.asks.prediction
      ? [
          {
            id: 'guess',
            show: (
              <>
                <h1 tabIndex={-1}>{t('projector.oath.guess')}</h1>
                <RadioList
                  look="rows"
                  legend={t('projector.oath.guess')}
                  legendAs="sr"
                  value={prediction}
                  options={oath.predictions.map(({ id, label }) => ({ id, label }))}
                  onPick={setPrediction}
                />
              </>
            ),
            next: { ...swear, missing: prediction ? '' : t('projector.oath.missing') },
          },
        ]
      : []),
  ];
  return <Deck slides={slides} at={at} onGo={setAt} />;
}
