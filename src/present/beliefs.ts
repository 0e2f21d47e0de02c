import type { MessageKey } from '../i18n/index.ts';
import { BELIEF_NAMES, BELIEFS, type BeliefLevels, type BeliefName } from '../model/index.ts';
import { describeFacts } from './fact.ts';
import type { Teller } from './teller.ts';
import type { FactView } from './views.ts';

export type BeliefLevel = -1 | 0 | 1;

/** One contested figure: what may be believed, who says so, and what they gain by it. */
export interface BeliefView {
  readonly id: BeliefName;
  readonly question: string;
  readonly choices: readonly {
    readonly level: BeliefLevel;
    /** "Six years. Most of it is due soon." */
    readonly text: string;
    /** "24 quarters" */
    readonly value: string;
    /** Who argues for it, and what they stand to gain; empty for the middle, which nobody argues for. */
    readonly who: string;
  }[];
  /** Known by the given quarter. */
  readonly facts: readonly FactView[];
}

/** A point of view: levels for every belief at once. */
export interface BeliefBundle {
  readonly id: 'middle' | 'doubting' | 'supporting';
  readonly label: string;
  readonly levels: BeliefLevels;
}

export interface BeliefsView {
  readonly beliefs: readonly BeliefView[];
  readonly bundles: readonly BeliefBundle[];
}

const LEVELS = [
  [-1, 'low'],
  [0, 'central'],
  [1, 'high'],
] as const;

/** Each figure as those take it who doubt that a ban is worth its price; those who support one take the other end. */
const DOUBTING: Readonly<Record<BeliefName, -1 | 0 | 1>> = {
  naturalRenewal: 1,
  swapUnit: 1,
  priceEffect: 1,
  anchorCoupling: 1,
  delayValue: 1,
  intent: -1,
  edgeBlur: -1,
  scrutinyWorks: 1,
  baselineVulnerability: 1,
  washingtonReprisal: -1,
  beijingRetaliation: 1,
  vendorCapacity: -1,
  attentionOfOthers: 0,
};

/** What may be believed of every contested figure, with the facts that are known by a quarter. */
export function describeBeliefs(quarter: number, teller: Teller): BeliefsView {
  const { words } = teller;
  return {
    beliefs: BELIEF_NAMES.map((id) => ({
      id,
      question: words.t(`present.beliefs.${id}.question`),
      choices: LEVELS.map(([level, name]) => ({
        level,
        text: words.t(`present.beliefs.${id}.${name}`),
        value: words.t('present.beliefs.value', {
          value: words.number(BELIEFS[id][name], 2),
          unit: words.t(`present.unit.${id}`),
        }),
        who: level === 0 ? '' : whoSays(id, level, teller),
      })),
      facts: describeFacts(BELIEFS[id].facts, quarter, teller),
    })),
    bundles: (['middle', 'doubting', 'supporting'] as const).map((id) => ({
      id,
      label: words.t(`present.beliefs.bundle.${id}`),
      levels: id === 'middle' ? {} : bundleOf(id === 'doubting' ? 1 : -1),
    })),
  };
}

/** Who argues for the low or the high end, and what they stand to gain. */
export function whoSays(id: BeliefName, level: BeliefLevel, { words }: Teller): string {
  const key: MessageKey = level < 0 ? `present.beliefs.${id}.lowWho` : `present.beliefs.${id}.highWho`;
  return words.t(key);
}

/** Which contested figures a run does not take from the middle, as one sentence. */
export function describeChosenBeliefs(levels: BeliefLevels, { words }: Teller): string {
  const chosen = BELIEF_NAMES.filter((id) => (levels[id] ?? 0) !== 0);
  if (chosen.length === 0) return words.t('present.beliefs.allMiddle');
  return words.t('present.beliefs.chosen', {
    n: chosen.length,
    list: words.list(
      chosen.map((id) =>
        words.t('present.beliefs.chosenOne', {
          belief: words.t(`present.belief.${id}`),
          level: words.t(`present.beliefs.level.${(levels[id] ?? 0) < 0 ? 'low' : 'high'}`),
        }),
      ),
    ),
  });
}

function bundleOf(sign: 1 | -1): BeliefLevels {
  const levels: Partial<Record<BeliefName, -1 | 0 | 1>> = {};
  for (const id of BELIEF_NAMES) {
    const level = DOUBTING[id] * sign;
    if (level !== 0) levels[id] = level < 0 ? -1 : 1;
  }
  return levels;
}
