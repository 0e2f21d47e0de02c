import { isMap, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../finding.ts';

/** Offset in the source of the value (or key) at a path, or of the nearest thing around it that exists. */
export function locateNode(root: Node, path: Path, atKey: boolean): number {
  let node: unknown = root;
  let offset = root.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item): item is Pair => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const keyStart = startOf(pair.key) ?? offset;
      if (last && atKey) return keyStart;
      node = pair.value;
      // A block text's node starts at its ">" sign; an empty value has no place of its own.
      offset = isScalar(node) && node.value === null ? keyStart : (startOf(node) ?? keyStart);
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return offset;
      node = item;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range = (node as Node).range;
  return range?.[0];
}
