/** English: what only the debrief’s pictures and their tables say. Keys start with 'debrief.'; learned with the first of them. */
export const debrief = {
  'debrief.working': 'Working it out …',
  'debrief.workingShare': '{share} done',
  'debrief.failed': 'This could not be worked out. Your run and its code are safe.',
  'debrief.again': 'Try again',
} as const;
