export interface DoubtMark {
  readonly before: string;
  readonly doubtful: string;
  readonly after: string;
}

/** Cuts a typed code around its doubtful character; undefined when the position lies outside. */
export function markDoubt(typed: string, position: number | undefined): DoubtMark | undefined {
  if (position === undefined || position < 0 || position >= typed.length) return undefined;
  return {
    before: typed.slice(0, position),
    doubtful: typed.slice(position, position + 1),
    after: typed.slice(position + 1),
  };
}
