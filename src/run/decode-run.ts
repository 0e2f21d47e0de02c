import { FACTORS, fail, ok, type Result } from '../core/index.ts';
import { BELIEF_NAMES, type BeliefLevels } from '../model/index.ts';
import type { CompiledBeat, CompiledScenario } from '../scenario/index.ts';
import { BASE, digitOf, inGroups, isSeparator } from './code-alphabet.ts';
import { CHECK_SIGNS, isChecked, textOf } from './code-check.ts';
import {
  CODE_FORMATS,
  ITEM_STATES,
  LEVELS,
  MOST_BEATS,
  SCENARIOS,
  scenarioKey,
  VERSIONS,
  WITH_PREDICTION,
  WITHOUT_PREDICTION,
} from './code-layout.ts';
import { encodeRun } from './encode-run.ts';
import { findSlip } from './find-slip.ts';
import { createUnpacker, numberOf } from './mixed-radix.ts';
import { NO_LIMIT, type Run, type RunStart, replaySteps, SEEDS } from './run.ts';
import { MANDATE_POINTS, PHASES, type Step } from './step.ts';

/** Why a text is no code that can be played here. `position` counts characters of the text as typed, from 0. */
export type CodeProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'bad-character'; readonly position: number; readonly character: string }
  | { readonly code: 'mistyped'; readonly position: number; readonly suggestion: string }
  | { readonly code: 'damaged' }
  | { readonly code: 'newer-format' }
  | { readonly code: 'unknown-scenario' }
  | {
      readonly code: 'other-version';
      readonly scenario: string;
      readonly version: number;
      readonly here: number;
    }
  | { readonly code: 'impossible' };

/** The scenarios that can be played here. */
export type Shelf = readonly CompiledScenario[];

/** What a code says of where it belongs, before anything is replayed. */
export interface CodeHeader {
  readonly scenarioKey: number;
  readonly version: number;
}

/** Reads and replays a code. What is wrong with it is said as exactly as can be known. */
export function decodeRun(text: string, shelf: Shelf): Result<Run, CodeProblem> {
  const read = decodeBy(replaySteps, text, shelf, true);
  return read.ok ? ok(read.value.run) : read;
}

/** A run and its code, as the run writes it itself. */
export interface Decoded {
  readonly run: Run;
  readonly code: string;
}

/** As `decodeRun`, by another way to replay. */
export function decodeBy(
  replay: typeof replaySteps,
  text: string,
  shelf: Shelf,
  mend: boolean,
): Result<Decoded, CodeProblem> {
  const signs = readSigns(text, mend);
  if (!signs.ok) return signs;
  const unpacker = createUnpacker(numberOf(signs.value.slice(0, -CHECK_SIGNS), BASE));
  const format = unpacker.take(CODE_FORMATS);
  if (format > WITHOUT_PREDICTION) return fail({ code: 'newer-format' });
  const key = unpacker.take(SCENARIOS);
  const version = unpacker.take(VERSIONS);
  const named = shelf.filter((scenario) => scenarioKey(scenario.id) === key);
  const scenario = named.find((candidate) => candidate.version === version);
  if (!scenario) {
    const other = named[0];
    return fail(
      other
        ? { code: 'other-version', scenario: other.title, version, here: other.version }
        : { code: 'unknown-scenario' },
    );
  }
  const run = unpackRun(replay, unpacker, scenario, format === WITH_PREDICTION);
  // Sums can be right by accident or on purpose: only what a run would write itself is a run's code.
  const code = inGroups(textOf(signs.value));
  const isOwn = run !== undefined && unpacker.isEmpty() && encodeRun(run) === code;
  return isOwn ? ok({ run, code }) : fail({ code: 'impossible' });
}

/** The scenario a code belongs to, to load it before replaying; undefined when the text is no sound code. */
export function headerOf(text: string): CodeHeader | undefined {
  const signs = readSigns(text, false);
  if (!signs.ok) return undefined;
  const unpacker = createUnpacker(numberOf(signs.value.slice(0, -CHECK_SIGNS), BASE));
  if (unpacker.take(CODE_FORMATS) > WITHOUT_PREDICTION) return undefined;
  return { scenarioKey: unpacker.take(SCENARIOS), version: unpacker.take(VERSIONS) };
}

/** Longest text that is looked at: a code has at most 80 characters. */
const LONGEST = 200;

function readSigns(text: string, mend: boolean): Result<readonly number[], CodeProblem> {
  const digits: number[] = [];
  const positions: number[] = [];
  for (let position = 0; position < text.length && position < LONGEST; position++) {
    const character = text[position] as string;
    if (isSeparator(character)) continue;
    const value = digitOf(character);
    if (value === undefined)
      return fail({ code: 'bad-character', position, character: wholeCharacter(text, position) });
    digits.push(value);
    positions.push(position);
  }
  if (digits.length === 0) return fail({ code: 'empty' });
  if (isChecked(digits)) return ok(digits);
  if (digits.length > 100 || !mend) return fail({ code: 'damaged' });
  const slip = findSlip(digits);
  if (!slip) return fail({ code: 'damaged' });
  return fail({
    code: 'mistyped',
    position: positions[Math.min(slip.position, positions.length - 1)] ?? 0,
    suggestion: inGroups(textOf(slip.digits)),
  });
}

function wholeCharacter(text: string, position: number): string {
  return String.fromCodePoint(text.codePointAt(position) ?? 0);
}

function unpackRun(
  replay: typeof replaySteps,
  unpacker: ReturnType<typeof createUnpacker>,
  scenario: CompiledScenario,
  guessed: boolean,
): Run | undefined {
  const start: RunStart = {
    seed: unpacker.take(SEEDS),
    length: unpacker.take(2) === 1 ? 'short' : 'standard',
    practice: unpacker.take(2) === 1,
    attention: unpacker.take(NO_LIMIT + 1),
    beliefs: takeBeliefs(unpacker),
  };
  if (start.attention < 1) return undefined;
  const phase = PHASES[unpacker.take(PHASES.length)];
  const beatIndex = unpacker.take(MOST_BEATS);
  const steps: Step[] = [];
  if (phase !== 'oath') {
    const cost = unpacker.take(MANDATE_POINTS + 1);
    const security = unpacker.take(MANDATE_POINTS + 1);
    const prediction = guessed ? FACTORS[unpacker.take(FACTORS.length)] : undefined;
    steps.push({
      type: 'player.swear',
      mandate: [cost, security, MANDATE_POINTS - cost - security],
      ...(prediction && { prediction }),
    });
  }
  const beats = scenario.beats.filter((beat) => start.length === 'standard' || beat.short);
  const reached = PHASES.indexOf(phase ?? 'oath');
  for (const [index, beat] of beats.slice(0, beatIndex + 1).entries()) {
    const current = index === beatIndex;
    const inbox = takeInbox(unpacker, beat);
    const isPast = !current || reached >= PHASES.indexOf('outcome');
    if (phase === 'oath') continue;
    if (isPast || reached > PHASES.indexOf('brief')) steps.push({ type: 'player.read' }, ...inbox);
    if (isPast || reached > PHASES.indexOf('inbox')) steps.push({ type: 'player.table' });
    if (isPast) {
      const option = beat.decision.options[unpacker.take(beat.decision.options.length)];
      const reason = scenario.reasons[unpacker.take(scenario.reasons.length)];
      if (!option || !reason) return undefined;
      steps.push({ type: 'player.choose', option: option.id, reason: reason.id });
      if (!current) steps.push({ type: 'player.continue' });
    }
  }
  if (phase === 'debrief') steps.push({ type: 'player.continue' });
  const replayed = replay(scenario, start, steps);
  return replayed.ok && replayed.value.phase === phase && replayed.value.beatIndex === beatIndex
    ? replayed.value
    : undefined;
}

function takeInbox(unpacker: ReturnType<typeof createUnpacker>, beat: CompiledBeat): Step[] {
  return beat.inbox.flatMap((item): Step[] => {
    const seen = unpacker.take(ITEM_STATES);
    if (seen === 0) return [];
    const open: Step = { type: 'player.open', item: item.id };
    return seen === 1 ? [open] : [open, { type: 'player.rate', item: item.id, rating: seen - 1 }];
  });
}

function takeBeliefs(unpacker: ReturnType<typeof createUnpacker>): BeliefLevels {
  const levels: Partial<Record<(typeof BELIEF_NAMES)[number], -1 | 0 | 1>> = {};
  for (const name of BELIEF_NAMES) {
    const level = unpacker.take(LEVELS) - 1;
    if (level !== 0) levels[name] = level as -1 | 1;
  }
  return levels;
}
