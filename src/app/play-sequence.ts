import type { MapView } from '../present/index.ts';
import type { MapPlace } from './open-map.ts';

/** The new screen is painted before anything moves. */
const SETTLE_MS = 400;
/** From one step to the next: under a second of motion, then time to see what it did. */
const STEP_MS = 2200;

/**
 * Shows views on the map one after the other. `onStep` is told the number of each as it begins, and their count once the
 * last has been seen, the page was hidden, or motion is no longer wanted; nothing runs after that. The returned function
 * stops it at once and tells nobody.
 */
export function playSequence(
  map: Pick<MapPlace, 'show' | 'moves'>,
  views: readonly MapView[],
  onStep: (index: number) => void,
): () => void {
  let next = 0;
  let timer = setTimeout(step, SETTLE_MS);

  function step(): void {
    const view = views[next];
    if (!view || !map.moves()) {
      end();
      return;
    }
    map.show(view);
    onStep(next);
    next += 1;
    timer = setTimeout(step, STEP_MS);
  }

  function stop(): void {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onHidden);
  }

  function end(): void {
    stop();
    onStep(views.length);
  }

  function onHidden(): void {
    if (document.hidden) end();
  }

  document.addEventListener('visibilitychange', onHidden);
  return stop;
}
