import { BELIEF_NAMES, type BeliefLevels, type BeliefName } from '../../src/model/index.ts';

const LEVELS: Readonly<Record<string, -1 | 0 | 1>> = { low: -1, central: 0, high: 1 };

/** "intent=high,edgeBlur=low" → levels. Throws an Error that names what is not known. */
export function readBeliefs(text: string): BeliefLevels {
  const levels: { -readonly [B in BeliefName]?: -1 | 0 | 1 } = {};
  for (const part of text.split(',').filter((piece) => piece !== '')) {
    const [name = '', level = ''] = part.split('=').map((piece) => piece.trim());
    const belief = BELIEF_NAMES.find((known) => known === name);
    if (!belief) throw new Error(`"${name}" is no belief; there are: ${BELIEF_NAMES.join(', ')}`);
    const value = Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
    if (value === undefined) throw new Error(`"${part}" should end in =low, =central or =high`);
    levels[belief] = value;
  }
  return levels;
}
