/** Work on the page’s own thread between two turns of others. */
const SLICE_MS = 12;

/** Gives others their turn after each slice of work. */
export function createPace(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        until = performance.now() + SLICE_MS;
        resolve();
      }),
    );
  };
}
