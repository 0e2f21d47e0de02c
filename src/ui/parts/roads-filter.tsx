import type { DecisionChoiceView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import type { Frame } from './frame-on-roads.ts';

type ScoreId = 'cost' | 'security' | 'alliance';

/** Which roads are looked at: options by decision, and a part of the scale. */
export interface RoadsChoice {
  readonly options: Readonly<Record<number, number>>;
  readonly scores: Readonly<Partial<Record<ScoreId, readonly [number, number]>>>;
}

export const EVERY_ROAD: RoadsChoice = { options: {}, scores: {} };

export function isEveryRoad({ options, scores }: RoadsChoice): boolean {
  return Object.keys(options).length === 0 && Object.keys(scores).length === 0;
}

/** The frame on the picture, where both scores that span it are narrowed. */
export function frameOf({ scores: { cost, security } }: RoadsChoice): Frame | undefined {
  if (!cost && !security) return undefined;
  return { cost: cost ?? [0, 100], security: security ?? [0, 100] };
}

interface RoadsFilterProps {
  readonly decisions: readonly DecisionChoiceView[];
  readonly choice: RoadsChoice;
  readonly onChoice: (choice: RoadsChoice) => void;
}

const SCORES = ['cost', 'security', 'alliance'] as const;

/** Narrows the roads by what they decided and where they end. */
export function RoadsFilter({ decisions, choice, onChoice }: RoadsFilterProps) {
  const choose = (decision: number, option: number) => {
    const { [decision]: _, ...others } = choice.options;
    onChoice({ ...choice, options: option < 0 ? others : { ...others, [decision]: option } });
  };
  const narrow = (score: ScoreId, end: 0 | 1, text: string) => {
    const before = choice.scores[score] ?? [0, 100];
    const value = text === '' ? (end === 0 ? 0 : 100) : Math.max(0, Math.min(100, Number(text)));
    if (!Number.isFinite(value)) return;
    const range: readonly [number, number] = end === 0 ? [value, before[1]] : [before[0], value];
    const { [score]: _, ...others } = choice.scores;
    onChoice({
      ...choice,
      scores: range[0] <= 0 && range[1] >= 100 ? others : { ...others, [score]: range },
    });
  };
  return (
    <fieldset class="roads-filter">
      <legend>{t('debrief.filter')}</legend>
      <div class="choice-grid">
        {decisions.map(({ when, question, options }, decision) => (
          <label key={when} class="field">
            <span class="small">
              <b>{when}</b> {question}
            </span>
            <select
              value={choice.options[decision] ?? -1}
              onChange={(event) => choose(decision, Number(event.currentTarget.value))}
            >
              <option value={-1}>{t('debrief.filter.any')}</option>
              {options.map((title, option) => (
                <option key={title} value={option}>
                  {title}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div class="range-grid">
        {SCORES.map((score) => (
          <div key={score} class="range-pair small">
            <label>
              {t('debrief.filter.from', { score: t(`debrief.score.${score}`) })}{' '}
              <input
                type="number"
                min={0}
                max={100}
                step="any"
                value={choice.scores[score]?.[0] ?? ''}
                placeholder="0"
                onChange={(event) => narrow(score, 0, event.currentTarget.value)}
              />
            </label>
            <label>
              {t('debrief.filter.to')}{' '}
              <input
                type="number"
                min={0}
                max={100}
                step="any"
                value={choice.scores[score]?.[1] ?? ''}
                placeholder="100"
                onChange={(event) => narrow(score, 1, event.currentTarget.value)}
              />
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
