/**
 * The short sounds, by what they stand for: the oath is taken, a letter or report is opened, a call comes, somebody
 * visits, a law passes or is lost, the front page, pressure from Washington or Beijing grows, money is spent, a site is
 * swapped, the years have passed, the run is looked back on.
 */
export const CUES = [
  'oath',
  'letter',
  'call',
  'visit',
  'vote-passed',
  'vote-lost',
  'headline',
  'pressure-west',
  'pressure-east',
  'bill',
  'swap',
  'outcome',
  'close',
] as const;

/** One of {@link CUES}. */
export type Cue = (typeof CUES)[number];
