/** The door of the world: the map of Europe, drawn from a view with Phaser or as SVG. */
export { chooseRenderer, type Renderer } from './choose-renderer.ts';
export { readInventedLands, withInventedLand } from './invented-lands.ts';
export { type MapData, readMap } from './map-data.ts';
export { createMapShelf, type MapShelf } from './map-shelf.ts';
export { type OpenWorld, type OpenWorldOptions, openWorld } from './open-world.ts';
export { createPhaserWorld } from './phaser-world.ts';
export type { Box } from './place-labels.ts';
export { SITE_STATES, type SiteState } from './site-state.ts';
export { SITE_SYMBOLS, type SiteSymbol } from './site-symbols.ts';
export { STANCE_PATTERNS, type StancePattern } from './stance-pattern.ts';
export { createSvgWorld } from './svg-world.ts';
export type { WorldHandle } from './world-handle.ts';
export { WORLD_THEMES, type WorldTheme } from './world-theme.ts';
export type { Manner, Pressure, Stance, WorldView } from './world-view.ts';
