/**
 * The short sounds, by what they stand for: a letter or report is opened, a call or visit, a vote, the front page,
 * pressure from outside grows, an outcome is there, money is spent. Ids of captions in the catalogues too.
 */
export const CUES = ['letter', 'call', 'vote', 'headline', 'pressure', 'outcome', 'bill'] as const;

/** One of {@link CUES}. */
export type Cue = (typeof CUES)[number];

/** The id of the one lasting sound: the ministry's room at night. */
export const AMBIENT = 'ambient';

/** Everything that is heard and therefore needs words: each cue, and the room when it is switched on. */
export type Caption = Cue | typeof AMBIENT;
