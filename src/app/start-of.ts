import { type Assignment, type RunStart, SEEDS } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Intent } from '../ui/index.ts';
import { freshNumber } from './address.ts';

type Chosen = Pick<Extract<Intent, { type: 'run.start' }>, 'length' | 'practice' | 'beliefs'>;

/** What a teacher set goes before what was chosen; a tutorial can be taken back and is played whole. */
export function startOf(
  scenario: CompiledScenario,
  { length, practice, beliefs = {} }: Chosen,
  assignment: Assignment | undefined,
): RunStart {
  const seed = freshNumber(SEEDS);
  if (assignment) {
    const { chance, attention } = assignment;
    return {
      seed: chance === 'own' ? seed : chance,
      length: assignment.length,
      practice: assignment.practice,
      beliefs: assignment.beliefs,
      attention,
    };
  }
  const { attention } = scenario;
  if (scenario.kind === 'tutorial')
    return { seed, length: 'standard', practice: true, beliefs: {}, attention };
  return { seed, length, practice, beliefs, attention };
}
