const THOUSAND = 1000;
/** Sites are told to the nearest ten: the simulation is not finer than that. */
const NEAREST = 10;

/** Thousands of sites as a count that is not more exact than it deserves. */
export function toSites(thousand: number): number {
  return Math.round((thousand * THOUSAND) / NEAREST) * NEAREST;
}
