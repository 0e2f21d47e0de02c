import type { Quarter } from '../core/index.ts';
import type { MessageKey, Words } from '../i18n/index.ts';
import { BELIEFS, type Cause, COEFFICIENTS, type Entry, explainChange, type Outlook } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { apportion } from './apportion.ts';
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

/** Parts below this are gathered in one line. */
const SMALL = 0.5;

export interface WhyFrame {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** Rounded total; the shown parts add up to it. */
  readonly total: number;
  readonly format: (amount: number) => string;
  /** The latest quarter of which facts may be shown. */
  readonly until: Quarter;
  readonly small: number;
}

/** Rounds, groups and words the parts of one change. */
export function describeWhy(parts: readonly Part[], frame: WhyFrame, run: Run, teller: Teller): WhyView {
  const { words } = teller;
  const merged = mergeParts(parts);
  const big = merged.filter((part) => Math.abs(part.amount) >= frame.small);
  const small = merged.filter((part) => Math.abs(part.amount) < frame.small);
  const smallSum = small.reduce((sum, part) => sum + part.amount, 0);
  const amounts = apportion([...big.map((part) => part.amount), ...(small.length > 0 ? [smallSum] : [])], frame.total);
  const groups = [...new Set(merged.map((part) => part.group))]
    .map((group) => {
      const lines = big.flatMap((part, index) => {
        const amount = amounts[index] ?? 0;
        return part.group === group ? [{ amount, view: describeCause(part, amount, frame, run, teller) }] : [];
      });
      lines.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
      return {
        label: group,
        lines: lines.map((line) => line.view),
        sum: frame.format(lines.reduce((sum, line) => sum + line.amount, 0)),
      };
    })
    .filter((group) => group.lines.length > 0);
  const rest = small.length > 0 ? (amounts[big.length] ?? 0) : 0;
  if (small.length > 0 && (rest !== 0 || groups.length === 0)) {
    groups.push({
      label: words.t('present.why.small'),
      lines: [
        {
          label: words.t('present.why.small'),
          detail: words.t('present.why.small.detail'),
          amount: frame.format(rest),
          sign: signOf(rest),
          assumptions: [],
          facts: [],
        },
      ],
      sum: frame.format(rest),
    });
  }
  return {
    id: frame.id,
    title: words.t('present.why.title', {
      label: frame.label,
      change: frame.total,
      direction: frame.total > 0 ? 'up' : 'down',
      size: Math.abs(frame.total),
    }),
    amount: frame.format(frame.total),
    sign: signOf(frame.total),
    groups,
    total: frame.format(frame.total),
    note: frame.note,
  };
}

/** Why a score moved: what the decision did, and what the world did since. */
export function scoreParts(
  score: ScoreId,
  hops: readonly Hop[],
): readonly Part[] {
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
export function moneyParts(
  hops: readonly Hop[],
  euroPerBurden: number,
): readonly Part[] {
  return hops.flatMap(({ group, from, to, pulled }) =>
    explainChange('cost', from, to)
      .causes.filter(({ source }) => source === 'cost')
      .map(({ cause, amount }) => ({ group, indicator: 'cost', cause, amount: amount * euroPerBurden, pulled })),
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
  const factIds = [...coefficients.flatMap((entry) => entry.facts), ...beliefs.flatMap((name) => BELIEFS[name].facts)];
  const facts = describeFacts(factIds, frame.until, teller);
  return {
    label: words.t(`present.cause.${part.indicator}.${part.cause}` as MessageKey),
    detail: detailOf(part, source, words),
    amount: frame.format(amount),
    sign: signOf(amount),
    assumptions: [
      ...(coefficients.length > 0
        ? [words.t(coefficients.some((entry) => entry.facts.length > 0) ? 'present.why.fact' : 'present.why.assumption')]
        : []),
      ...beliefs.map((name) =>
        words.t('present.why.belief', {
          belief: words.t(`present.belief.${name}`),
          value: words.number(run.tables.setting.beliefs[name], 2),
          unit: words.t(`present.unit.${name}`),
          low: words.number(BELIEFS[name].low, 2),
          high: words.number(BELIEFS[name].high, 2),
        }),
      ),
    ],
    facts,
  };
}

/** Who or what did it: the lever that was pulled, or whoever else acts. */
function detailOf(part: Part, source: CauseSource | undefined, words: Words): string {
  const { pulled } = part;
  const line = pulled?.lines.find(({ lever }) => source?.levers.includes(lever));
  if (line) return line.text;
  if (pulled) return pulled.otherwise;
  return source && source.by !== 'you' ? words.t(`present.detail.${source.by}`) : '';
}

function signOf(amount: number): -1 | 0 | 1 {
  return amount > 0 ? 1 : amount < 0 ? -1 : 0;
}

/** The smallest part in points that gets a line of its own. */
export const SMALL_POINTS = SMALL;
/** The same for money, in million EUR. */
export const SMALL_MONEY = 1;
