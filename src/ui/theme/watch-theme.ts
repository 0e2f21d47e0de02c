const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];

/** Calls back whenever the colours may have changed, by setting or by the device. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
    observer.disconnect();
  };
}
