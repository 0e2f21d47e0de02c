import type { Beat, Item, Option, ScenarioFile } from '../schema.ts';
import { countWords } from './count-words.ts';

/** Events that one run meets in a quarter, on average; most runs see fewer. */
const EVENTS_A_QUARTER = 0.5;

/**
 * Words that one player reads from oath to epilogue: every brief and decision with its note elsewhere, as many inbox items as there is
 * attention for, one outcome of each decision, one variant of each report. Where the player picks one of several
 * texts, their mean counts. Of the debrief only what a tutorial says beside it.
 */
export function wordsOnePlayerReads(scenario: ScenarioFile, length: 'standard' | 'short'): number {
  const beats = scenario.beats.filter((beat) => length === 'standard' || beat.short);
  const event = mean(scenario.events.map((each) => countAll(each.headline, each.text)));
  const report = (variants: ScenarioFile['epilogue'][number]['variants']): number =>
    mean(variants.map((variant) => countAll(variant.headline, variant.text)));
  return Math.round(
    countAll(scenario.oath, scenario.seat, scenario.credit, ...textsOf(scenario.coach)) +
      sum(beats.map((beat) => wordsOfBeat(beat, scenario.attention))) +
      beats.length * EVENTS_A_QUARTER * event +
      sum(scenario.epilogue.map(({ variants }) => report(variants))),
  );
}

function wordsOfBeat(beat: Beat, attention: number): number {
  const { question, text, table, options } = beat.decision;
  return (
    countAll(beat.place, beat.headline, beat.brief, beat.elsewhere?.text ?? '', ...textsOf(beat.coach)) +
    // Every subject is seen; the rest only of what is opened.
    sum(beat.inbox.map((item) => countWords(item.subject))) +
    Math.min(attention, beat.inbox.length) * mean(beat.inbox.map(wordsOfItem)) +
    countAll(question, text, ...table.map((remark) => remark.says)) +
    sum(options.map(wordsOfOption)) +
    mean(options.map(({ outcome }) => countAll(outcome.headline, outcome.text)))
  );
}

const wordsOfItem = (item: Item): number =>
  countAll(item.text, item.gains, item.evidence, item.claim, item.elsewhere?.text ?? '');

const wordsOfOption = (option: Option): number =>
  countAll(option.title, option.text, option.for.says, option.against.says);

/** What a tutorial says beside the screens. */
function textsOf(coach: Readonly<Record<string, string | undefined>> | undefined): readonly string[] {
  return Object.values(coach ?? {}).filter((text) => text !== undefined);
}

function countAll(...texts: readonly string[]): number {
  return sum(texts.map(countWords));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
