/** English: the copy of the page on a device. Keys start with 'offline.'; learned once the page is quiet. */
export const offline = {
  'offline.newer':
    'A newer version of this page is here. You get it the next time you open the page, or now. Saved runs stay.',
  'offline.use': 'Use it now',
} as const;
