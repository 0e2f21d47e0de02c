import type { Quarter } from '../core/index.ts';
import type { MessageKey, Words } from '../i18n/index.ts';
import {
  BELIEFS,
  type Cause,
  COEFFICIENTS,
  type Entry,
  explainChange,
  type Outlook,
} from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { apportion } from './apportion.ts';
import { whoSays } from './beliefs.ts';
import { type CauseSource, sourceOf } from './cause-sources.ts';
import { describeFacts } from './fact.ts';
import type { LeverName } from './levers.ts';
import type { Teller } from './teller.ts';
import type { CauseView, ScoreId, WhyView } from './views.ts';

/** One amount of a change, before it is rounded and worded. */
export interface Part {
  readonly group: string;
  readonly indicator: string;
  readonly cause: Cause;
  readonly amount: number;
  /** The decision behind it, where it is one. */
  readonly pulled?: Pulled | undefined;
}

/** What a decision pulled, lever by lever, and what is said of parts that no lever of it moves directly. */
export interface Pulled {
  readonly lines: readonly { readonly lever: LeverName; readonly text: string }[];
  readonly otherwise: string;
}

/** A change of outlook with the group that it is told in. */
export interface Hop {
  readonly group: string;
  readonly from: Outlook;
  readonly to: Outlook;
  readonly pulled?: Pulled | undefined;
}

export interface WhyFrame {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** Rounded total; the shown parts add up to it. */
  readonly total: number;
  readonly format: (amount: number) => string;
  /** The latest quarter of which facts may be shown. */
  readonly until: Quarter;
  /** Parts below this are gathered in one line. */
  readonly small: number;
  /** 1 where more is good, −1 where more is bad, as in a bill. */
  readonly good: 1 | -1;
}

/**
 * Rounds, groups and words the parts of one change. The shown amounts add up to the shown total; what is too small to
 * show, or rounds to nothing, shares one line.
 */
export function describeWhy(parts: readonly Part[], frame: WhyFrame, run: Run, teller: Teller): WhyView {
  const merged = mergeParts(parts);
  const big = merged.filter((part) => Math.abs(part.amount) >= frame.small);
  const small = merged.filter((part) => Math.abs(part.amount) < frame.small);
  const gathered = small.length > 0 || big.length === 0;
  const smallSum = small.reduce((sum, part) => sum + part.amount, 0);
  const amounts = apportion(
    [...big.map((part) => part.amount), ...(gathered ? [smallSum] : [])],
    frame.total,
  );
  const shown = big
    .map((part, index) => ({ part, amount: amounts[index] ?? 0 }))
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const groups = [...new Set(merged.map((part) => part.group))].flatMap((label) => {
    const lines = shown.filter(({ part }) => part.group === label);
    const sum = lines.reduce((total, line) => total + line.amount, 0);
    const views = lines.map(({ part, amount }) => describeCause(part, amount, frame, run, teller));
    return views.length > 0 ? [{ label, lines: views, sum: frame.format(sum) }] : [];
  });
  const rest = gathered ? (amounts[big.length] ?? 0) : 0;
  return {
    id: frame.id,
    title: frame.label,
    amount: frame.format(frame.total),
    sign: signOf(frame.total, frame),
    groups: rest !== 0 || groups.length === 0 ? [...groups, smallGroup(rest, frame, teller)] : groups,
    total: frame.format(frame.total),
    note: frame.note,
  };
}

function smallGroup(rest: number, frame: WhyFrame, { words }: Teller): WhyView['groups'][number] {
  const amount = frame.format(rest);
  const line = {
    label: words.t('present.why.small.parts'),
    detail: '',
    amount,
    sign: signOf(rest, frame),
    assumptions: [],
    facts: [],
  };
  return { label: words.t('present.why.small'), lines: [line], sum: amount };
}

/** Why a score moved: what the decision did, and what the world did since. */
export function scoreParts(score: ScoreId, hops: readonly Hop[]): readonly Part[] {
  return hops.flatMap(({ group, from, to, pulled }) =>
    explainChange(score, from, to).causes.map(({ source, cause, points }) => ({
      group,
      indicator: source,
      cause,
      amount: points,
      pulled,
    })),
  );
}

/** The bill in million EUR instead of points. */
export function moneyParts(hops: readonly Hop[], euroPerBurden: number): readonly Part[] {
  return hops.flatMap(({ group, from, to, pulled }) =>
    explainChange('cost', from, to)
      .causes.filter(({ source }) => source === 'cost')
      .map(({ cause, amount }) => ({
        group,
        indicator: 'cost',
        cause,
        amount: amount * euroPerBurden,
        pulled,
      })),
  );
}

/** What moved one indicator in the quarters that passed. */
export function entryParts(indicator: string, entries: readonly Entry[], group: string): readonly Part[] {
  return entries
    .filter((entry) => entry.indicator === indicator)
    .map(({ cause, amount }) => ({ group, indicator, cause, amount }));
}

function mergeParts(parts: readonly Part[]): readonly Part[] {
  const merged = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.group}|${part.indicator}|${part.cause}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...before, amount: before.amount + part.amount } : part);
  }
  return [...merged.values()];
}

function describeCause(part: Part, amount: number, frame: WhyFrame, run: Run, teller: Teller): CauseView {
  const { words } = teller;
  const source = sourceOf(part.indicator, part.cause);
  const coefficients = source?.coefficients.map((name) => COEFFICIENTS[name]) ?? [];
  const beliefs = source?.beliefs ?? [];
  const factIds = [
    ...coefficients.flatMap((entry) => entry.facts),
    ...beliefs.flatMap((name) => BELIEFS[name].facts),
  ];
  const facts = describeFacts(factIds, frame.until, teller);
  return {
    label: words.t(`present.cause.${part.indicator}.${part.cause}` as MessageKey),
    detail: detailOf(part, source, words),
    amount: frame.format(amount),
    sign: signOf(amount, frame),
    assumptions: [
      ...(source && coefficients.length > 0 ? [words.t(restOf(source, frame.until, teller))] : []),
      ...beliefs.map((name) =>
        words.t('present.why.belief', {
          belief: words.t(`present.belief.${name}`),
          value: words.number(run.tables.setting.beliefs[name], 2),
          unit: words.t(`present.unit.${name}`),
          low: words.number(BELIEFS[name].low, 2),
          high: words.number(BELIEFS[name].high, 2),
          level: levelName(run.start.beliefs[name] ?? 0),
          lowWho: whoSays(name, -1, teller),
          highWho: whoSays(name, 1, teller),
        }),
      ),
    ],
    facts,
  };
}

/** What the size of a cause rests on; facts of later quarters are not named, but that there are some is. */
function restOf(source: CauseSource, until: Quarter, { facts }: Teller): MessageKey {
  const ids = source.coefficients.flatMap((name): readonly string[] => COEFFICIENTS[name].facts);
  if (ids.length === 0) return 'present.why.assumption';
  // sources that have not been fetched yet are about to show
  const known = ids.some((id) => (facts[id]?.quarter ?? until) <= until);
  return known ? 'present.why.fact' : 'present.why.factLater';
}

/** Who or what did it: the levers that were pulled, or whoever else acts. */
function detailOf(part: Part, source: CauseSource | undefined, words: Words): string {
  const { pulled } = part;
  const lines = pulled?.lines.filter(({ lever }) => source?.levers.includes(lever)) ?? [];
  if (lines.length > 0) return lines.map(({ text }) => text).join('; ');
  if (pulled) return pulled.otherwise;
  return source ? words.t(`present.detail.${source.by}`) : '';
}

/** Whether an amount is good or bad news. */
function signOf(amount: number, { good }: WhyFrame): -1 | 0 | 1 {
  return amount === 0 ? 0 : amount > 0 === good > 0 ? 1 : -1;
}

/** The smallest part in points that gets a line of its own. */
export const SMALL_POINTS = 0.5;

/** The same for money, in million EUR: a fiftieth of all that moved, so that a long bill stays readable. */
export function smallMoney(parts: readonly Part[]): number {
  return Math.max(1, parts.reduce((sum, part) => sum + Math.abs(part.amount), 0) / 50);
}

function levelName(level: number): 'low' | 'middle' | 'high' {
  return level < 0 ? 'low' : level > 0 ? 'high' : 'middle';
}
