/** English: when a learning platform has opened the page. Keys start with 'platform.'; learned only then. */
export const platform = {
  'platform.missing':
    'The learning platform does not answer, so nothing that you do here reaches it. You can play all the same: keep the code at the end and hand it in by hand. Closing this and opening it again from the course may help.',
  'platform.trouble':
    'The learning platform did not take the last step. Go on: the next step is sent with all that is missing. Keep the code in any case.',
  'platform.badResume':
    'What the learning platform kept cannot be played here. You begin anew. Its code was: {code}',
  'platform.decision': '{option} (reason: {reason})',
  'platform.done': 'The learning platform has what it needs. Stay for the debrief as long as you like.',
  'platform.back': 'Back to the platform',
} as const;
