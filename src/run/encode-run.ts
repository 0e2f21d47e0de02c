import { FACTORS } from '../core/index.ts';
import { BELIEF_NAMES } from '../model/index.ts';
import type { CompiledBeat } from '../scenario/index.ts';
import { BASE, inGroups } from './code-alphabet.ts';
import { textOf, withCheck } from './code-check.ts';
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
import { createPacker, digitsOf } from './mixed-radix.ts';
import { NO_LIMIT, type Run, SEEDS } from './run.ts';
import { MANDATE_POINTS, PHASES } from './step.ts';

/** The code of a run as it stands: at most 80 characters, in groups of five. */
export function encodeRun(run: Run): string {
  const packer = createPacker();
  const { start, play } = run;
  const guessed = !play.mandate || play.prediction !== undefined;
  packer.put(guessed ? WITH_PREDICTION : WITHOUT_PREDICTION, CODE_FORMATS);
  packer.put(scenarioKey(run.scenario.id), SCENARIOS);
  packer.put(run.scenario.version, VERSIONS);
  packer.put(start.seed, SEEDS);
  packer.put(start.length === 'short' ? 1 : 0, 2);
  packer.put(start.practice ? 1 : 0, 2);
  packer.put(start.attention, NO_LIMIT + 1);
  for (const name of BELIEF_NAMES) packer.put((start.beliefs[name] ?? 0) + 1, LEVELS);
  packer.put(PHASES.indexOf(run.phase), PHASES.length);
  packer.put(run.beatIndex, MOST_BEATS);
  if (play.mandate) {
    packer.put(play.mandate[0], MANDATE_POINTS + 1);
    packer.put(play.mandate[1], MANDATE_POINTS + 1);
    if (play.prediction) packer.put(FACTORS.indexOf(play.prediction), FACTORS.length);
  }
  run.tables.beats.slice(0, run.beatIndex + 1).forEach(({ beat }, index) => {
    const decided = play.decided[index];
    putInbox(packer, beat, decided ?? play);
    if (decided) {
      const { options } = beat.decision;
      packer.put(
        options.findIndex(({ id }) => id === decided.option),
        options.length,
      );
      packer.put(
        run.scenario.reasons.findIndex(({ id }) => id === decided.reason),
        run.scenario.reasons.length,
      );
    }
  });
  return inGroups(textOf(withCheck(digitsOf(packer.total(), BASE))));
}

function putInbox(
  packer: ReturnType<typeof createPacker>,
  beat: CompiledBeat,
  seen: { readonly opened: readonly string[]; readonly ratings: Readonly<Record<string, number>> },
): void {
  for (const item of beat.inbox) {
    packer.put(seen.opened.includes(item.id) ? 1 + (seen.ratings[item.id] ?? 0) : 0, ITEM_STATES);
  }
}
