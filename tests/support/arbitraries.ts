import fc from 'fast-check';
import { BELIEF_NAMES, type BeliefLevels, type LeverChange } from '../../src/model/index.ts';
import type { Road } from './a-road.ts';

/** Any set of beliefs. */
export const beliefLevels: fc.Arbitrary<BeliefLevels> = fc.record(
  Object.fromEntries(BELIEF_NAMES.map((name) => [name, fc.constantFrom(-1, 0, 1)])) as Record<
    keyof BeliefLevels,
    fc.Arbitrary<-1 | 0 | 1>
  >,
);

/** Any seed, or expected chance. */
export const seed = fc.option(fc.nat({ max: 2 ** 20 - 1 }), { nil: undefined });

const share = fc.integer({ min: 0, max: 20 }).map((steps) => steps / 20);
const level = (max: number) => fc.integer({ min: 0, max });
const posture = fc.integer({ min: -2, max: 2 });
const deadline = fc.integer({ min: 2, max: 47 });

const allLevers = fc.record(
  {
    core: level(1),
    coreBy: deadline,
    ranCap: share,
    capBy: deadline,
    loosen: fc.boolean(),
    legacy: share,
    scrutiny: level(3),
    resilience: level(3),
    support: share,
    diversify: fc.integer({ min: 0, max: 1000 }),
    named: level(1),
    washington: posture,
    beijing: posture,
    europe: level(3),
    openness: level(2),
    settle: level(2),
    law: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Any levers that one decision may pull. */
export const levers: fc.Arbitrary<LeverChange> = allLevers as fc.Arbitrary<LeverChange>;

/** Any decisions in the years of play. */
export const road: fc.Arbitrary<Road> = fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), levers), {
  maxLength: 8,
});
