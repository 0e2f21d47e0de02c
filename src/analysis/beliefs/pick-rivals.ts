import { drawAt } from '../../core/index.ts';
import type { Choices, Plan } from '../choices/plan.ts';

/** Keeps these draws apart from others that are made by lot. */
const LOT = 2000;

/** Roads that a policy is held against, itself left out; and how many of them are drawn by lot. */
export const RIVALS = 1500;
const LOTS = 500;
const FIRST = 50;

/** The roads, and from which place on they are a fair sample: those before were chosen for being hard to beat. */
export interface Rivals {
  readonly roads: readonly Choices[];
  readonly fairFrom: number;
}

/**
 * Other roads of the same decisions: all of them where they are few. Else the strongest, as given, those that differ in one or
 * two decisions, and the rest by lot. The same roads for the same choices.
 */
export function pickRivals(
  plan: Plan,
  own: Choices,
  strongest: readonly number[] = [],
  size: number = RIVALS,
): Rivals {
  const all = plan.widths.reduce((count, width) => count * width, 1);
  const ownPlace = placeOf(own, plan);
  if (all <= size + 1) {
    const others = Array.from({ length: all }, (_, place) => place).filter((place) => place !== ownPlace);
    return { roads: others.map((place) => roadAt(place, plan)), fairFrom: 0 };
  }
  const picked = new Map<number, Choices>();
  const add = (place: number, most: number): void => {
    if (place !== ownPlace && picked.size < most) picked.set(place, roadAt(place, plan));
  };
  const chosen = Math.max(0, size - LOTS);
  // The very strongest first: they decide it, whatever the size.
  for (const place of strongest.slice(0, FIRST)) add(place, chosen);
  for (const road of neighbours(own, plan)) {
    add(placeOf(road, plan), chosen);
    for (const further of neighbours(road, plan)) add(placeOf(further, plan), chosen);
  }
  for (const place of strongest) add(place, chosen);
  const fairFrom = picked.size;
  for (let draw = 0; picked.size < size; draw++) add(Math.floor(drawAt(LOT, draw, 0) * all), size);
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
