import type { Words } from '../i18n/index.ts';
import type { Scores } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { outlooksNow } from './moment.ts';
import type { MeterView, OutcomeView, ScoreId } from './views.ts';

export const SCORES: readonly ScoreId[] = ['cost', 'security', 'alliance'];

/** Differences below this many points count as the same. */
export const SAME = 3;

/** Where today’s course leads, in whole points, and what has changed since the last outcome; 0 below `SAME`. */
export function describePlainMeters(run: Run): readonly {
  readonly id: ScoreId;
  readonly value: number;
  readonly change: number;
  readonly first: boolean;
}[] {
  const { now, before } = outlooksNow(run);
  return SCORES.map((id) => {
    const value = Math.round(now.scores[id]);
    const moved = before ? value - Math.round(before.scores[id]) : 0;
    return { id, value, change: Math.abs(moved) < SAME ? 0 : moved, first: !before };
  });
}

/** The three meters in words. */
export function describeMeters(run: Run, words: Words): readonly MeterView[] {
  return describePlainMeters(run).map(({ id, value, change, first }) => {
    const label = words.t(`present.score.${id}`);
    return {
      id,
      label,
      value,
      change,
      sentence: first
        ? words.t('present.meter.first', { label, value })
        : words.t('present.meter.sentence', {
            label,
            value,
            change,
            direction: change > 0 ? 'up' : 'down',
            size: Math.abs(change),
          }),
    };
  });
}

/** Before and after, in whole points that agree with the meters. */
export function describeScores(before: Scores, after: Scores, words: Words): OutcomeView['scores'] {
  return SCORES.map((id) => {
    const from = Math.round(before[id]);
    const to = Math.round(after[id]);
    return { id, label: words.t(`present.score.${id}`), before: from, after: to, change: to - from };
  });
}
