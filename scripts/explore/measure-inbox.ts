import { FACTORS, type Factor } from '../../src/core/index.ts';
import type { ScenarioFile } from '../../src/scenario/index.ts';
import { countWords, type Side } from '../../src/scenario/index.ts';

/** Words and items of one side. */
export interface SideMeasure {
  readonly items: number;
  readonly words: number;
}

export interface InboxMeasure {
  /** Over all inboxes: what argues for letting makers in, for shutting them out, and for neither. */
  readonly sides: Readonly<Record<Side, SideMeasure>>;
  readonly beats: readonly { readonly beat: string; readonly words: Readonly<Record<Side, number>> }[];
  /** Inbox items about each factor, and beats that carry it. */
  readonly factors: Readonly<Record<Factor, { readonly items: number; readonly beats: number }>>;
}

const SIDES: readonly Side[] = ['access', 'ban', 'neither'];

/** What the inboxes of a scenario say, counted. */
export function measureInbox({ beats }: ScenarioFile): InboxMeasure {
  const words = (items: ScenarioFile['beats'][number]['inbox']): number =>
    items.reduce((sum, { text, claim }) => sum + countWords(text) + countWords(claim), 0);
  const all = beats.flatMap(({ inbox }) => inbox);
  const of = (side: Side) => all.filter((item) => item.side === side);
  return {
    sides: bySide((side) => ({ items: of(side).length, words: words(of(side)) })),
    beats: beats.map(({ id, inbox }) => ({
      beat: id,
      words: bySide((side) => words(inbox.filter((item) => item.side === side))),
    })),
    factors: Object.fromEntries(
      FACTORS.map((factor) => [
        factor,
        {
          items: all.filter((item) => item.factor === factor).length,
          beats: beats.filter((beat) => beat.factor === factor).length,
        },
      ]),
    ) as InboxMeasure['factors'],
  };
}

function bySide<T>(value: (side: Side) => T): Record<Side, T> {
  return Object.fromEntries(SIDES.map((side) => [side, value(side)])) as Record<Side, T>;
}
