import { parseAssignment } from '../run/index.ts';
import type { Closing } from '../ui/index.ts';
import type { Place } from './place.ts';

/** What a finished run is handed in with. */
export function closingOf({ run, assigned, nickname = '' }: Extract<Place, { kind: 'run' }>): Closing {
  const { text: assignment = '', seat = 0 } = assigned ?? {};
  const set = parseAssignment(assignment);
  const reflection = set.ok ? set.value.reflection : true;
  return { scenario: run.scenario.id, nickname, assignment, seat, reflection };
}
