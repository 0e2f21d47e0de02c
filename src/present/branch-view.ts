import { type Befell, type Future, type RunnerUp, type TwoFutures, weightiest } from '../analysis/index.ts';
import type { MessageKey } from '../i18n/index.ts';
import type { Run } from '../run/index.ts';
import { nameDecision } from './analysis-words.ts';
import { SAME, SCORES } from './meters.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

/** The decisions that a run can be branched at. */
export interface ForksView {
  readonly decisions: readonly {
    readonly decision: number;
    readonly when: string;
    readonly question: string;
    readonly chosen: string;
    readonly options: readonly {
      readonly id: string;
      readonly label: string;
      readonly kind: 'yours' | 'next' | 'other';
    }[];
  }[];
  /** Where to begin: the decision and the option that would have changed most. */
  readonly first: { readonly decision: number; readonly option: string };
}

export function describeForks(ranked: readonly RunnerUp[], run: Run, { words }: Teller): ForksView {
  const largest = weightiest(ranked);
  return {
    decisions: ranked.map(({ decision, chosen, runnerUp }) => {
      const { when, question, option } = nameDecision(run, decision, chosen, words);
      return {
        decision,
        when,
        question,
        chosen: option,
        options: (run.tables.beats[decision]?.beat.decision.options ?? []).map(({ id, title }) => {
          const kind = id === chosen ? 'yours' : id === runnerUp ? 'next' : 'other';
          return {
            id,
            kind,
            label: kind === 'other' ? title : words.t(`analysis.branch.option.${kind}`, { option: title }),
          } as const;
        }),
      };
    }),
    first: { decision: largest?.decision ?? 0, option: largest?.farthest ?? '' },
  };
}

/** One line picture: the same thing in both futures, quarter by quarter. */
export interface TrackView {
  readonly id: string;
  readonly label: string;
  readonly kind: 'outlook' | 'happened';
  /** Bounds of the scale. */
  readonly low: number;
  readonly high: number;
  readonly yours: readonly number[];
  readonly theirs: readonly number[];
  /** The last value of each, worded. */
  readonly yoursText: string;
  readonly theirsText: string;
  /** The bounds of the scale, worded. */
  readonly scaleText: string;
  /** Both values of each quarter, worded. */
  readonly cells: readonly string[];
  readonly text: string;
}

export interface BranchView {
  readonly lead: string;
  readonly yours: string;
  readonly theirs: string;
  /** "2019" and so on, with the place of its first quarter. */
  readonly years: readonly { readonly at: number; readonly label: string }[];
  readonly quarters: readonly string[];
  /** Place of the quarter of the decision. */
  readonly fork: number;
  readonly parted: string;
  /** Place of the quarter in which they part; undefined where they never do. */
  readonly partedAt: number | undefined;
  readonly tracks: readonly TrackView[];
  readonly befell: readonly string[];
  readonly why: readonly string[];
}

const TRACKS = ['costMillionEur', 'exposure', 'trust', 'relations', 'hrv5gShare'] as const;
/** Causes named for each score. */
const CAUSES = 3;

/** Two futures side by side: the run and its branch. */
export function describeBranch(
  futures: TwoFutures,
  wanted: { readonly decision: number; readonly option: string },
  run: Run,
  teller: Teller,
): BranchView {
  const { words } = teller;
  const { first, second, parting } = futures;
  const chosen = run.play.decided[wanted.decision]?.option ?? '';
  const { when, option: yours } = nameDecision(run, wanted.decision, chosen, words);
  const theirs = nameDecision(run, wanted.decision, wanted.option, words).option;
  const forkQuarter = run.tables.beats[wanted.decision]?.beat.quarter ?? 0;
  const scores = (future: Future) =>
    words.t('analysis.beliefs.scores', {
      cost: words.number(Math.round(future.scores.cost)),
      security: words.number(Math.round(future.scores.security)),
      alliance: words.number(Math.round(future.scores.alliance)),
    });
  const close = SCORES.every((id) => Math.abs(first.scores[id] - second.scores[id]) < SAME);
  const at = (quarter: number) => first.quarters.findIndex((one) => one.quarter === quarter);
  return {
    lead: [
      words.t('analysis.branch.lead', { when, yours, theirs, scores: scores(second), own: scores(first) }),
      ...(close ? [words.t('analysis.branch.ends.same')] : []),
    ].join(' '),
    yours,
    theirs,
    quarters: first.quarters.map(({ quarter }) => words.quarter(quarter)),
    years: first.quarters.flatMap(({ quarter }, index) =>
      quarter % 4 === 0 ? [{ at: index, label: String(2019 + quarter / 4) }] : [],
    ),
    fork: at(forkQuarter),
    parted: parting
      ? words.t('analysis.branch.parted', {
          quarter: words.quarter(parting.quarter),
          cause: words.t(`present.cause.${parting.indicator}.${parting.cause}` as MessageKey),
          amount: amountText(parting.indicator, parting.amount, words),
        })
      : words.t('analysis.branch.never'),
    partedAt: parting ? at(parting.quarter) : undefined,
    tracks: [
      ...SCORES.map((id) => describeTrack(id, futures, teller)),
      ...TRACKS.map((id) => describeTrack(id, futures, teller)),
    ],
    befell: [
      words.t('analysis.branch.befell.yours', { list: befellText(first.befell, words) }),
      words.t('analysis.branch.befell.theirs', { list: befellText(second.befell, words) }),
    ],
    why: SCORES.map((id) => whyText(id, futures, words)),
  };
}

function describeTrack(
  id: ScoreId | (typeof TRACKS)[number],
  { first, second }: TwoFutures,
  { words }: Teller,
): TrackView {
  const isScore = id === 'cost' || id === 'security' || id === 'alliance';
  const read = (future: Future) =>
    future.quarters.map(({ scores, values }) => (isScore ? scores[id] : values[id]));
  const yours = read(first);
  const theirs = read(second);
  const say = (value: number): string => {
    if (id === 'costMillionEur') return words.money(value);
    return id === 'hrv5gShare' ? words.percent(value) : words.number(Math.round(value));
  };
  const all = [...yours, ...theirs];
  const high = id === 'costMillionEur' ? niceAbove(Math.max(...all, 1)) : id === 'hrv5gShare' ? 1 : 100;
  const label = words.t(`analysis.branch.track.${id}`);
  const yoursText = say(yours.at(-1) ?? 0);
  const theirsText = say(theirs.at(-1) ?? 0);
  return {
    id,
    label,
    kind: isScore ? 'outlook' : 'happened',
    low: Math.min(0, ...all),
    high,
    yours,
    theirs,
    yoursText,
    theirsText,
    scaleText: words.t('analysis.branch.scale', { low: say(Math.min(0, ...all)), high: say(high) }),
    cells: yours.map((value, index) =>
      words.t('analysis.branch.cell', { yours: say(value), theirs: say(theirs[index] ?? 0) }),
    ),
    text: words.t('analysis.branch.trackText', { label, yours: yoursText, theirs: theirsText }),
  };
}

/** The next of 1, 2, 5, 10, 20 … that is not below a value. */
function niceAbove(value: number): number {
  let unit = 1;
  while (unit * 10 < value) unit *= 10;
  return [1, 2, 5, 10].map((times) => times * unit).find((bound) => bound >= value) ?? value;
}

function amountText(indicator: string, amount: number, words: Teller['words']): string {
  const kind = words.t(`analysis.branch.indicator.${indicator}` as MessageKey);
  if (indicator === 'cost') return `${words.signedMoney(amount)} ${kind}`;
  const sign = amount > 0 ? '+' : '−';
  const size = words.number(Math.abs(amount), 1);
  const text =
    indicator === 'delay'
      ? words.t('analysis.branch.months', { n: size })
      : indicator === 'incidents' || indicator === 'reprisal'
        ? size
        : words.t('analysis.branch.points', { n: size });
  return `${sign}${text} ${kind}`;
}

function befellText(befell: readonly Befell[], words: Teller['words']): string {
  if (befell.length === 0) return words.t('analysis.branch.befell.none');
  return words.list(
    [...befell]
      .sort((a, b) => a.quarter - b.quarter)
      .map(({ what, quarter }) =>
        words.t('analysis.branch.befell', {
          what: words.t(`analysis.luck.chance.${what}`),
          when: words.quarter(quarter),
        }),
      ),
  );
}

function whyText(id: ScoreId, { first, second, because }: TwoFutures, words: Teller['words']): string {
  const label = words.t(`present.score.${id}`);
  const difference = Math.round(second.scores[id]) - Math.round(first.scores[id]);
  if (Math.abs(difference) < SAME) return words.t('analysis.branch.whySame', { label });
  const merged = [...because[id]].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, CAUSES);
  return words.t('analysis.branch.why', {
    label,
    difference: words.signed(difference),
    parts: words.list(
      merged
        .filter(({ points }) => Math.abs(points) >= 0.5)
        .map(({ source, cause, points }) =>
          words.t('analysis.branch.whyPart', {
            cause: words.t(`present.cause.${source}.${cause}` as MessageKey),
            points: words.signed(points),
          }),
        ),
    ),
  });
}
