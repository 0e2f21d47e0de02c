/** A figure at central beliefs, with the lowest and the highest that the two ends of the beliefs give. */
export interface Band {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** The same value of three replays: the two ends and the middle between them. */
export function bandOf<T>([one, central, other]: readonly [T, T, T], value: (of: T) => number): Band {
  const values = [value(one), value(central), value(other)] as const;
  return { low: Math.min(...values), central: values[1], high: Math.max(...values) };
}
