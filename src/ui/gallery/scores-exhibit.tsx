import type { FrameView, MeterView } from '../../present/index.ts';
import { Legend } from '../parts/legend.tsx';
import { Meter } from '../parts/meter.tsx';
import { Pressure } from '../parts/pressure.tsx';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const METERS: readonly MeterView[] = (['cost', 'security', 'alliance'] as const).flatMap((id) =>
  [
    [50, 0],
    [71, 6],
    [18, -14],
  ].map(([value = 0, change = 0]) => ({ id, label: t(`present.score.${id}`), value, change, sentence: '' })),
);

const stance = (actor: 'washington' | 'beijing', manner: string, weight: number) => ({
  actor,
  label: t(`present.pressure.${actor}`),
  stance: manner,
  weight,
  sentence: '',
});

/** As in the middle of a swap. */
const FRAME: FrameView = {
  country: '',
  when: '',
  progress: '',
  meters: [],
  metersNote: '',
  pressures: [stance('washington', 'warning', 0.8), stance('beijing', 'lobbying', 0.4)],
  timeline: [],
  mapSentence: '',
  network: (
    [
      ['hrv', '41%'],
      ['other', '33%'],
      ['swapping', '9%'],
      ['waiting', '6%'],
      ['unbuilt', '11%'],
    ] as const
  ).map(([id, share]) => ({ id, label: t(`present.network.${id}`, { share }) })),
  crews: [],
  canUndo: false,
};

function Scores() {
  return (
    <div class="sheet scores-sheet">
      <ul class="meters">
        {METERS.map((meter) => (
          <Meter key={meter.id + meter.value} meter={meter} />
        ))}
        {FRAME.pressures.map((pressure) => (
          <Pressure key={pressure.actor} pressure={pressure} />
        ))}
      </ul>
      <Legend frame={FRAME} />
    </div>
  );
}

export const scoresExhibit: Exhibit = { id: 'scores', title: 'gallery.scores', Show: Scores };
