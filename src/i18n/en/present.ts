/** English: the sentences of `present`. Keys start with 'present.'; ICU plural and select where needed. */
export const present = {
  'present.score.cost': 'Cost',
  'present.score.security': 'Security',
  'present.score.alliance': 'Alliance',
} as const;
