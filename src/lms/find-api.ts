/** How far up a page may be framed; a ring of frames would never end. */
const MOST_FRAMES = 50;

/**
 * Looks for an object that a platform puts into a page around this one or into the one that opened it. Pages of
 * other addresses refuse to be looked into, and are passed by.
 */
export function findApi(start: Window, name: 'API' | 'API_1484_11'): unknown {
  return (
    findUp(start, name) ??
    (start.opener ? findUp(start.opener as Window, name) : findInTopOpener(start, name))
  );
}

function findUp(start: Window, name: string): unknown {
  let here: Window = start;
  for (let depth = 0; depth < MOST_FRAMES; depth++) {
    const found = look(here, name);
    if (found) return found;
    const above = parentOf(here);
    if (!above || above === here) return undefined;
    here = above;
  }
  return undefined;
}

/** Some platforms open a window with a frame in it. */
function findInTopOpener(start: Window, name: string): unknown {
  try {
    const opener = start.top?.opener as Window | null | undefined;
    return opener ? findUp(opener, name) : undefined;
  } catch {
    return undefined;
  }
}

function look(place: Window, name: string): unknown {
  try {
    return (place as unknown as Record<string, unknown>)[name] ?? undefined;
  } catch {
    return undefined;
  }
}

function parentOf(place: Window): Window | undefined {
  try {
    return place.parent ?? undefined;
  } catch {
    return undefined;
  }
}
