import { Game, type GameObjects, type Scene, WEBGL } from 'phaser';
import { createLayer } from './layer.ts';
import { paintStill, paintSymbol, paintVan, paintWord } from './paint-still.ts';
import type { Picture } from './picture.ts';
import { type InkLine, restingLines } from './plan-change.ts';
import type { Placing } from './pressure-line.ts';
import { SITE_STATES, type SiteState } from './site-state.ts';
import type { Painter } from './stage.ts';
import type { WorldTheme } from './world-theme.ts';

const READY_WITHIN_MS = 15_000;
/** More than two device pixels to a CSS pixel costs memory and shows nothing. */
const DENSEST = 2;

const colour = (css: string) => Number.parseInt(css.slice(1), 16);

/** Names in the atlas; a site that is being swapped has taken the shorter one. */
const VAN_TASKS = ['building', 'swappingVan'] as const;

const AT_REST: Placing = { scale: 1, x: 0, y: 0 };

interface Still {
  readonly key: string;
  readonly image: GameObjects.Image;
}

/**
 * A game whose loop never runs by itself: every step is asked for with `loop.tick()`. Phaser's own start also listens
 * for the page being hidden or left, to pause a running loop, and never lets go of these listeners.
 */
class SleepingGame extends Game {
  protected override start(): void {
    this.loop.start(this.step.bind(this));
    this.loop.sleep();
  }
}

/** Device pixels for one pixel of a layer, which a projector shows larger than it is laid out. */
function sharpness(layer: HTMLElement): number {
  const shown = layer.getBoundingClientRect().width / layer.clientWidth || 1;
  return (devicePixelRatio || 1) * Math.max(1, shown);
}

/** Starts Phaser in a layer of the host. */
function startGame(layer: HTMLElement, density: number): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      game.destroy(true);
      reject(new Error('Phaser did not start'));
    }, READY_WITHIN_MS);
    const game = new SleepingGame({
      type: WEBGL,
      parent: layer,
      width: Math.max(2, Math.round(layer.clientWidth * density)),
      height: Math.max(2, Math.round(layer.clientHeight * density)),
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, antialiasGL: true, powerPreference: 'low-power' },
      scene: {
        create(this: Scene) {
          clearTimeout(timer);
          // The loop is set up right after the first scene, in the same task.
          queueMicrotask(() => resolve({ game, scene: this }));
        },
      },
    });
  });
}

/**
 * The painter that draws with Phaser on WebGL. The still part is painted once on a canvas at device resolution and
 * becomes one texture; dots are images from one small atlas; lines are a graphics object. `onLost` is called once
 * when the browser takes the context away. Rejects when WebGL cannot be had.
 */
export async function createPhaserPainter(host: HTMLElement, onLost: () => void): Promise<Painter> {
  const layer = createLayer(host);
  let started: { game: Game; scene: Scene };
  try {
    started = await startGame(layer, Math.min(DENSEST, sharpness(layer)));
  } catch (error) {
    layer.remove();
    throw error;
  }
  const { game, scene } = started;
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  let disposed = false;
  const onContextLost = () => {
    if (!disposed) onLost();
  };
  canvas.addEventListener('webglcontextlost', onContextLost);
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  let givenUp = false;
  /** Not at once: whoever paints is in the middle of it. */
  const giveUp = () => {
    if (!givenUp) queueMicrotask(onContextLost);
    givenUp = true;
  };
  /** The size of a still part for which there was memory. */
  let held = '';
  const lacksMemory = () => gl?.getError() === gl?.OUT_OF_MEMORY;
  /** For tests: how many pictures the graphics device holds. */
  const count = () => {
    layer.dataset.textures = String(scene.textures.getTextureKeys().length);
  };

  const stills = scene.add.container();
  const words = scene.add.container();
  const lines = scene.add.graphics();
  const waves = scene.add.graphics();
  const dots = scene.add.container();
  const rings = scene.add.graphics();
  const vans = scene.add.container();
  let marks: GameObjects.Image[] = [];
  let still: Still | undefined;
  let old: Still | undefined;
  let spelled: string[] = [];
  let written: Picture | undefined;
  let shown: Picture | undefined;
  let inks: WorldTheme | undefined;
  let made = 0;
  let parked: Picture | undefined;
  let atlas = '';
  let atlasFor = '';
  let density = 1;

  function fitTo({ size: { width, height }, bleed }: Picture): void {
    const limit = (game.renderer as { getMaxTextureSize?: () => number }).getMaxTextureSize?.() || 4096;
    density = Math.min(DENSEST, sharpness(layer), limit / (Math.max(width, height) + 2 * bleed));
    const [w, h] = [Math.round(width * density), Math.round(height * density)];
    if (game.scale.width !== w || game.scale.height !== h) game.scale.resize(w, h);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }

  // The types want an image element; a canvas is taken as well, and without the copy that addCanvas makes.
  const addTexture = (key: string, sheet: HTMLCanvasElement) =>
    scene.textures.create(key, sheet as unknown as HTMLImageElement, sheet.width, sheet.height);

  function drawWords(picture: Picture, alpha: number, theme: WorldTheme): void {
    words.setAlpha(alpha);
    if (picture === written) return;
    written = picture;
    words.removeAll(true);
    for (const key of spelled) scene.textures.remove(key);
    spelled = picture.words.map((word) => {
      const { sheet, x, y } = paintWord(word, theme, density);
      const key = `word-${++made}`;
      addTexture(key, sheet)?.add('__BASE', 0, 0, 0, sheet.width, sheet.height);
      words.add(scene.add.image(x * density, y * density, key).setOrigin(0));
      return key;
    });
  }

  function bake(picture: Picture, theme: WorldTheme): Still {
    const sheet = document.createElement('canvas');
    const edge = Math.round(picture.bleed * density);
    sheet.width = Math.round(picture.size.width * density) + 2 * edge;
    sheet.height = Math.round(picture.size.height * density) + 2 * edge;
    const context = sheet.getContext('2d', { alpha: false });
    if (context) paintStill(context, picture, theme, density);
    const key = `still-${++made}`;
    const texture = addTexture(key, sheet);
    texture?.add('__BASE', 0, 0, 0, sheet.width, sheet.height);
    // Without memory for it the browser gives an empty canvas, no texture, or an error: another drawing takes over.
    // The error is only asked for at a new size, as the answer waits for everything that the graphics device has to do.
    const size = `${sheet.width}x${sheet.height}`;
    if (!context || !texture || (size !== held && lacksMemory())) giveUp();
    held = size;
    return { key, image: scene.add.image(0, 0, key).setDisplayOrigin(edge, edge) };
  }

  function drop(layerOf: Still | undefined): void {
    if (!layerOf) return;
    layerOf.image.destroy();
    scene.textures.remove(layerOf.key);
  }

  /** Symbols are drawn at the size they are shown at, so they stay crisp. */
  function useAtlas({ radius, vanSize }: Picture, theme: WorldTheme): void {
    const [r, van] = [radius * density, vanSize * density];
    const inks = [theme.you, theme.lit, theme.youLine, theme.hrv, theme.other, theme.open, theme.waiting];
    const wanted = [r, van, ...inks].join();
    if (wanted === atlasFor) return;
    atlasFor = wanted;
    const frames = [...SITE_STATES, ...VAN_TASKS];
    const cell = 2 * Math.ceil(Math.max(r, van) * 1.4 + 2);
    const sheet = document.createElement('canvas');
    sheet.width = cell * frames.length;
    sheet.height = cell;
    const context = sheet.getContext('2d');
    const key = `symbols-${++made}`;
    frames.forEach((name, i) => {
      if (!context) return;
      const [x, y] = [cell * (i + 0.5), cell / 2];
      if (name === 'building' || name === 'swappingVan') {
        paintVan(context, name === 'building' ? 'building' : 'swapping', x, y, van, theme);
      } else paintSymbol(context, name, x, y, r, theme);
    });
    const texture = addTexture(key, sheet);
    frames.forEach((name, i) => {
      texture?.add(name, 0, cell * i, 0, cell, cell);
    });
    for (const mark of marks) mark.destroy();
    marks = [];
    vans.removeAll(true);
    parked = undefined;
    if (atlas) scene.textures.remove(atlas);
    atlas = key;
  }

  function drawVans(picture: Picture, alpha: number): void {
    vans.setAlpha(alpha);
    if (picture === parked) return;
    parked = picture;
    vans.removeAll(true);
    vans.add(
      picture.vans.map(({ x, y, task }) =>
        scene.add.image(x * density, y * density, atlas, task === 'swapping' ? 'swappingVan' : task),
      ),
    );
  }

  function drawDots(picture: Picture, stateOf: (index: number) => SiteState, theme: WorldTheme): void {
    useAtlas(picture, theme);
    for (const part of [dots, vans, waves, rings]) put(part, AT_REST);
    if (marks.length !== picture.dots.length) {
      for (const mark of marks) mark.destroy();
      marks = picture.dots.map(() => scene.add.image(0, 0, atlas, 'hrv'));
      dots.add(marks);
    }
    picture.dots.forEach(({ x, y }, i) => {
      marks[i]!.setPosition(x * density, y * density)
        .setFrame(stateOf(i))
        .setScale(1);
    });
  }

  function drawLines(drawn: readonly InkLine[], theme: WorldTheme): void {
    lines.clear();
    for (const { ink, alpha, strokes } of drawn) {
      if (alpha <= 0.001) continue;
      lines.fillStyle(colour(theme[ink]), alpha);
      for (const stroke of strokes) {
        lines.beginPath();
        stroke.forEach(([x, y], i) => {
          if (i === 0) lines.moveTo(x * density, y * density);
          else lines.lineTo(x * density, y * density);
        });
        lines.closePath();
        lines.fillPath();
      }
    }
  }

  const put = (
    image: GameObjects.Image | GameObjects.Container | GameObjects.Graphics,
    { scale, x, y }: Placing,
  ) => image.setPosition(x * density, y * density).setScale(scale);

  const redraw = () => {
    if (!disposed) game.loop.tick();
  };

  return {
    paint(picture, theme) {
      if (disposed) return;
      fitTo(picture);
      drop(old);
      old = undefined;
      // After a change the new still part stands already.
      if (still && picture === shown && theme === inks) put(still.image, AT_REST).setAlpha(1);
      else {
        drop(still);
        still = bake(picture, theme);
        stills.add(still.image);
      }
      shown = picture;
      inks = theme;
      written = undefined;
      drawWords(picture, 1, theme);
      drawLines(restingLines(picture), theme);
      drawDots(picture, (i) => picture.dots[i]!.state, theme);
      drawVans(picture, 1);
      rings.clear();
      waves.clear();
      redraw();
      count();
    },
    begin({ from, to, still: differs }, theme) {
      if (disposed) return;
      drop(old);
      old = undefined;
      shown = to;
      inks = theme;
      if (differs) {
        old = still;
        still = bake(to, theme);
        stills.add(still.image);
        if (old && to.camera.scale <= from.camera.scale) stills.bringToTop(old.image);
      }
      const comparable = from.dots.length === to.dots.length;
      drawDots(to, (i) => (comparable ? from : to).dots[i]!.state, theme);
    },
    frame({ before, after, lines: drawn, words: said, vans: there, dots: working, dotSize }, { to }, theme) {
      if (disposed) return;
      if (old && still) {
        put(old.image, before).setAlpha(before.alpha);
        put(still.image, after).setAlpha(after.alpha);
        for (const part of [dots, vans, waves, rings]) put(part, after);
        for (const mark of marks) mark.setScale(dotSize);
      }
      drawWords(said.of, said.alpha, theme);
      drawLines(drawn, theme);
      drawVans(there.of, there.alpha);
      rings.clear();
      waves.clear();
      rings.lineStyle(1.4 * density, colour(theme.youLine), 1);
      waves.lineStyle(2.4 * density, colour(theme.litLine), 1);
      waves.fillStyle(colour(theme.lit), 1);
      const spreading = working.filter(({ wave }) => wave > 0 && wave < 1);
      const atDot = (index: number): [number, number] => [
        to.dots[index]!.x * density,
        to.dots[index]!.y * density,
      ];
      for (const { index, wave } of spreading) waves.strokeCircle(...atDot(index), to.reach * wave * density);
      for (const { index, wave } of spreading) waves.fillCircle(...atDot(index), to.reach * wave * density);
      for (const { index, state, size, ring } of working) {
        marks[index]?.setFrame(state).setScale(size * (old ? dotSize : 1));
        if (ring <= 0 || ring >= 1) continue;
        rings.strokeCircle(...atDot(index), to.radius * (1 + 1.6 * ring) * density);
      }
      redraw();
    },
    letGo() {
      if (disposed) return;
      drop(old);
      drop(still);
      old = undefined;
      still = undefined;
      shown = undefined;
      words.removeAll(true);
      for (const key of spelled) scene.textures.remove(key);
      spelled = [];
      written = undefined;
      count();
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      canvas.removeEventListener('webglcontextlost', onContextLost);
      game.destroy(true);
      // Destruction waits for the next step, and the loop sleeps.
      game.loop.tick();
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
      layer.remove();
    },
  };
}
