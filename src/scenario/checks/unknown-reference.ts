import { error, type Finding, type Path } from '../finding.ts';
import { closestWord } from '../reading/closest-word.ts';

/** A name that stands for nothing, with the name that was probably meant. */
export function unknownReference(path: Path, kind: string, id: string, known: readonly string[]): Finding {
  const meant = closestWord(id, known);
  const advice = meant ? `did you mean "${meant}"?` : 'correct the name or add what it stands for';
  return error(path, `unknown-${kind}`, `there is no ${kind} "${id}"; ${advice}`);
}
