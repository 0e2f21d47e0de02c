/** Bounds on a file from anywhere. A scenario of full length uses about a tenth of each. */
export const MAX_CHARACTERS = 1_000_000;
/** Signs that the reader splits the text into, before anything is built from them. */
export const MAX_TOKENS = 150_000;
export const MAX_NODES = 30_000;
export const MAX_DEPTH = 32;
/** More problems than anyone reads at a sitting. */
export const MAX_PROBLEMS = 200;
