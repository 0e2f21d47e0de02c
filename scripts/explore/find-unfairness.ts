import type { Exploration } from './explore-scenario.ts';
import type { InboxMeasure } from './measure-inbox.ts';

/** Something that keeps a scenario from being fair. */
export interface Unfairness {
  readonly code: 'dominated-option' | 'best-road' | 'factor-not-covered' | 'one-sided-inbox';
  readonly message: string;
}

/** One side may have this many times the words of the other over the whole scenario. */
const MOST_TIMES_THE_WORDS = 1.5;

/** Every reason to send a scenario back to its author; none for a fair one. A tutorial need not cover every factor. */
export function findUnfairness({
  kind,
  dominated,
  decisions,
  hasBestRoad,
  inbox,
}: Exploration): readonly Unfairness[] {
  const found: Unfairness[] = [];
  const add = (code: Unfairness['code'], message: string): void => {
    found.push({ code, message });
  };
  for (const name of dominated) {
    const option = decisions.flatMap(({ beat, options }) =>
      options.filter(({ option }) => `${beat}/${option}` === name),
    )[0];
    if (option?.isTrap === true) continue;
    add(
      'dominated-option',
      `${name} is beaten under every belief; change what it pulls, or mark it as a trap with its lesson`,
    );
  }
  if (hasBestRoad) add('best-road', 'one road is best on all three scores; nothing is left to weigh');
  for (const [factor, { items }] of Object.entries(inbox.factors)) {
    if (items === 0 && kind === 'ministry') add('factor-not-covered', `no inbox item is about "${factor}"`);
  }
  found.push(...findOneSided(inbox));
  return found;
}

/** Inboxes that hear one side only, and a scenario that gives one side far more words. */
export function findOneSided({ beats, sides }: InboxMeasure): readonly Unfairness[] {
  const code = 'one-sided-inbox';
  const found = beats.flatMap(({ beat, words }): Unfairness[] =>
    (['access', 'ban'] as const)
      .filter((side) => words[side] === 0)
      .map((side) => ({ code, message: `nobody argues for "${side}" in the inbox of ${beat}` })),
  );
  const more = Math.max(sides.access.words, sides.ban.words);
  const fewer = Math.min(sides.access.words, sides.ban.words);
  if (more > MOST_TIMES_THE_WORDS * fewer) {
    found.push({
      code,
      message: `one side has ${more} words in the inboxes and the other ${fewer}; level them`,
    });
  }
  return found;
}
