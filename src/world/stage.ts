import type { Size } from './camera.ts';
import { composePicture } from './compose-picture.ts';
import type { DotMemory } from './dot-memory.ts';
import type { MapShelf } from './map-shelf.ts';
import type { Picture } from './picture.ts';
import type { Box, Measure } from './place-labels.ts';
import { CHANGE_MS, type Change, changeAt, type Moment, planChange } from './plan-change.ts';
import { createRegionInset } from './region-inset.ts';
import type { SiteState } from './site-state.ts';
import type { WorldHandle } from './world-handle.ts';
import { WORLD_THEMES, type WorldTheme } from './world-theme.ts';
import type { WorldView } from './world-view.ts';

/** What a way of drawing has to be able to do. It never decides where something is. */
export interface Painter {
  /** Draws a picture at rest, whatever was there. */
  paint(picture: Picture, theme: WorldTheme): void;
  /** Gets ready for a change: both still parts at hand. */
  begin(change: Change, theme: WorldTheme): void;
  /** Draws one moment of the change begun. `paint` of the new picture ends it. */
  frame(moment: Moment, change: Change, theme: WorldTheme): void;
  /** Gives back what can be painted again: nobody looks for a while. `paint` brings it back. */
  letGo(): void;
  dispose(): void;
}

/** A page that has been hidden for this long gives back what its pictures hold. */
const HIDDEN_MS = 20_000;

const sameBoxes = (a: readonly Box[], b: readonly Box[]) =>
  a.length === b.length &&
  a.every((box, i) => {
    const other = b[i]!;
    return (
      box.left === other.left &&
      box.top === other.top &&
      box.right === other.right &&
      box.bottom === other.bottom
    );
  });

function createMeasure(font: () => string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, pixels, bold) => {
    if (!context) return text.length * pixels * 0.55;
    context.font = `${bold ? '700 ' : ''}${pixels}px ${font()}`;
    return context.measureText(text).width;
  };
}

/**
 * Runs a painter: lays views out, repaints on a new size, theme or font, and plays changes. It asks for animation
 * frames only while a change is under way; at rest nothing is scheduled.
 */
export function createStage(
  host: HTMLElement,
  maps: MapShelf,
  memory: DotMemory,
  painter: Painter,
): WorldHandle {
  let theme = WORLD_THEMES.light;
  let view: WorldView | undefined;
  let states: readonly SiteState[] = [];
  let picture: Picture | undefined;
  let seen = '';
  let frame = 0;
  let covered: readonly Box[] = [];
  let laidOutFor = covered;
  let mayMove = false;
  let disposed = false;
  const measure = createMeasure(() => theme.font);
  const inset = createRegionInset(host, measure);

  /** `data-home` on the host is "west" where what lies over the map leaves home free only in the other corner. */
  function tellSide(next: Picture): void {
    host.dataset.home = next.freeSide === 'east' ? 'west' : 'east';
  }

  const sizeNow = (): Size => ({ width: host.clientWidth, height: host.clientHeight });
  const keyOf = (size: Size) => `${size.width}×${size.height}@${devicePixelRatio}`;

  function stopMotion(): void {
    if (frame) cancelAnimationFrame(frame);
    frame = 0;
  }

  function paintNow(): void {
    stopMotion();
    const size = sizeNow();
    // Out of the page it has no size; a change must not begin from there.
    seen = size.width < 2 || size.height < 2 ? '' : keyOf(size);
    if (!view || !seen) return;
    picture = layOut(view, size);
    resting = false;
    painter.paint(picture, theme);
  }

  function layOut(next: WorldView, size: Size): Picture {
    laidOutFor = covered;
    const made = composePicture(maps.of(next.home), next, states, size, measure, covered);
    tellSide(made);
    void showInset(next, made);
    return made;
  }

  /** The small map comes when its file does, if it is still wanted then. */
  async function showInset({ elsewhere: wanted }: WorldView, { inset: box }: Picture): Promise<void> {
    if (!wanted || !box) {
      inset.show(undefined, theme, false);
      return;
    }
    const map = await maps.region(wanted.region);
    if (!disposed && map && picture?.inset === box && view?.elsewhere === wanted)
      inset.show({ map, view: wanted, box }, theme, mayMove);
  }

  /** From what stands to what is wanted, played if it may be. */
  function moveOn(animate: boolean): void {
    stopMotion();
    const before = picture;
    if (!view || !animate || !before || resting || document.hidden || keyOf(sizeNow()) !== seen) {
      paintNow();
      return;
    }
    picture = layOut(view, sizeNow());
    const change = planChange(before, picture);
    if (change) play(change);
    else painter.paint(picture, theme);
  }

  function play(change: Change): void {
    painter.begin(change, theme);
    let start = -1;
    const step = (now: number) => {
      if (start < 0) start = now;
      const time = (now - start) / CHANGE_MS;
      if (time >= 1) {
        frame = 0;
        painter.paint(change.to, theme);
        if (covered !== laidOutFor) moveOn(mayMove);
        return;
      }
      painter.frame(changeAt(change, time), change, theme);
      frame = requestAnimationFrame(step);
    };
    painter.frame(changeAt(change, 0), change, theme);
    frame = requestAnimationFrame(step);
  }

  function resize(): void {
    if (!disposed && keyOf(sizeNow()) !== seen) paintNow();
  }

  // Words are measured, so a web font that arrives late moves them.
  const onFonts = () => {
    if (!disposed && !frame) paintNow();
  };
  let resting = false;
  let unseen: ReturnType<typeof setTimeout> | undefined;
  const letGo = () => {
    clearTimeout(unseen);
    if (disposed || resting || !picture) return;
    stopMotion();
    resting = true;
    painter.letGo();
  };
  const onSeen = () => {
    clearTimeout(unseen);
    if (document.hidden) unseen = setTimeout(letGo, HIDDEN_MS);
    else if (resting && !disposed) paintNow();
  };
  document.addEventListener('visibilitychange', onSeen);
  // The browser is about to stop the page to save memory.
  document.addEventListener('freeze', letGo);
  // Another screen may have other pixels at the same size.
  const watchDensity = () => {
    density?.removeEventListener('change', watchDensity);
    density = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    density.addEventListener('change', watchDensity);
    resize();
  };
  let density: MediaQueryList | undefined;
  watchDensity();
  document.fonts?.addEventListener('loadingdone', onFonts);
  const observer = new ResizeObserver(resize);
  observer.observe(host);

  return {
    show(next, { animate, covered: boxes }) {
      if (disposed) return;
      view = next;
      states = memory.next(next);
      covered = boxes ?? covered;
      mayMove = animate;
      moveOn(animate);
    },
    cover(boxes) {
      if (disposed || sameBoxes(boxes, covered)) return;
      covered = boxes;
      // What is being played lands first.
      if (!frame) moveOn(mayMove);
    },
    finish() {
      if (!frame || !picture) return;
      stopMotion();
      painter.paint(picture, theme);
      if (covered !== laidOutFor) moveOn(false);
    },
    setTheme(next) {
      if (disposed) return;
      theme = next;
      paintNow();
    },
    resize,
    dispose() {
      if (disposed) return;
      disposed = true;
      stopMotion();
      observer.disconnect();
      clearTimeout(unseen);
      density?.removeEventListener('change', watchDensity);
      document.removeEventListener('visibilitychange', onSeen);
      document.removeEventListener('freeze', letGo);
      document.fonts?.removeEventListener('loadingdone', onFonts);
      painter.dispose();
      inset.dispose();
    },
  };
}
