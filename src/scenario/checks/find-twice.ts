import { error, type Finding } from '../finding.ts';

/** Every entry of a list whose id stood there before. */
export function findTwice(list: readonly { readonly id: string }[], kind: string): readonly Finding[] {
  const seen = new Set<string>();
  const found: Finding[] = [];
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id))
      found.push(error([index, 'id'], 'duplicate-id', `the ${kind} "${id}" stands here twice; keep one`));
    seen.add(id);
  }
  return found;
}
