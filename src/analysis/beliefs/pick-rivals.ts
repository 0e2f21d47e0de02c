import { drawAt } from '../../core/index.ts';
import type { Choices, Plan } from '../choices/plan.ts';

/** Keeps these draws apart from others that are made by lot. */
const LOT = 2000;

/** Roads that a policy is held against, itself left out. */
export const RIVALS = 2000;

/** The roads, and from which place on they are a fair sample: those before were chosen for being near. */
export interface Rivals {
  readonly roads: readonly Choices[];
  readonly fairFrom: number;
}

/**
 * Other roads of the same decisions: all of them where they are few; else those that differ in one or two decisions,
 * which are the likeliest to do a little better everywhere, and the rest by lot. The same roads for the same choices.
 */
export function pickRivals(plan: Plan, own: Choices, size: number = RIVALS): Rivals {
  const all = plan.widths.reduce((count, width) => count * width, 1);
  const picked = new Map<number, Choices>();
  const add = (choices: Choices): void => {
    picked.set(placeOf(choices, plan), choices);
  };
  let fairFrom = 0;
  if (all <= size + 1) for (let place = 0; place < all; place++) add(roadAt(place, plan));
  else {
    for (const road of neighbours(own, plan)) {
      if (picked.size < size) add(road);
      for (const further of neighbours(road, plan)) if (picked.size < size) add(further);
    }
    picked.delete(placeOf(own, plan));
    fairFrom = picked.size;
    for (let draw = 0; picked.size < size; draw++) {
      const road = roadAt(Math.floor(drawAt(LOT, draw, 0) * all), plan);
      if (placeOf(road, plan) !== placeOf(own, plan)) add(road);
    }
  }
  picked.delete(placeOf(own, plan));
  return { roads: [...picked.values()], fairFrom };
}

/** The roads that differ in exactly one decision. */
function neighbours(own: Choices, plan: Plan): readonly Choices[] {
  return own.flatMap((choice, decision) =>
    Array.from({ length: plan.widths[decision] ?? 0 }, (_, option) => option)
      .filter((option) => option !== choice)
      .map((option) => own.map((taken, index) => (index === decision ? option : taken))),
  );
}

/** A road as one number: the options are its digits, that of the first decision first. */
export function placeOf(choices: Choices, { widths }: Plan): number {
  return widths.reduce((place, width, decision) => place * width + (choices[decision] ?? 0), 0);
}

export function roadAt(place: number, { widths }: Plan): Choices {
  const choices: number[] = [];
  let rest = place;
  for (let decision = widths.length - 1; decision >= 0; decision--) {
    const width = widths[decision] ?? 1;
    choices[decision] = rest % width;
    rest = Math.floor(rest / width);
  }
  return choices;
}
