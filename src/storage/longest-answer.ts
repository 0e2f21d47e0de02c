/** Signs that an answer to a question of the debrief may have. */
export const LONGEST_ANSWER = 1000;
