/** What the gallery shows of rooms that the page itself never meets. Whoever opens it brings them. */

export const WISHED_MANNERS = ['calm', 'courting', 'pressing', 'warning', 'striking'] as const;
export const WISHED_NETWORKS = ['start', 'built', 'swap', 'deadline', 'clean'] as const;
export const WISHED_REGIONS = ['latin-america', 'africa', 'asia'] as const;

type Wished<T extends readonly string[]> = T[number];

/** One state of the map, in the few words that a maintainer picks from. */
export interface MapWish {
  /** ISO code of the country that is played. */
  readonly home: string;
  readonly focus: 'europe' | 'country';
  /** Stances as they stood then; quarters since the first of 2019. */
  readonly quarter: number;
  readonly washington: PressureWish;
  readonly beijing: PressureWish;
  readonly network: Wished<typeof WISHED_NETWORKS>;
  /** How many vans build and swap; those of the network unless told. */
  readonly vans?: { readonly building: number; readonly swapping: number };
  /** What stands in the core and whether a rule keeps it; as the network has it unless told. */
  readonly core?: { readonly hrvShare: number; readonly ruleExcludes: boolean };
  /** Another part of the world that the story turns to. */
  readonly elsewhere?: Wished<typeof WISHED_REGIONS>;
  /** Words cover the lower half, as at the oath. */
  readonly lifted: boolean;
}

export interface PressureWish {
  readonly manner: Wished<typeof WISHED_MANNERS>;
  /** 0 to 1 */
  readonly weight: number;
}

/** A map that hangs in the gallery. */
export interface HungMap {
  show(wish: MapWish, animate: boolean): void;
  /** Settles when it has chosen how it draws. */
  readonly ready: Promise<void>;
  /** What draws now: 'svg', 'phaser' or 'none'. */
  renderer(): string;
  take(): void;
}

/** Something that can be heard. */
export interface HeardThing {
  readonly id: string;
  readonly kind: 'cue' | 'layer' | 'place';
  /** What is written on the screen while it sounds. */
  readonly caption: string;
}

export interface GalleryDesk {
  /** Countries that can be played: ISO code and name. */
  readonly homes: readonly { readonly iso: string; readonly name: string }[];
  /** Hangs a map in a host; `renderer` is chosen as on the page unless told. */
  hangMap(host: HTMLElement, wish: MapWish, renderer: 'svg' | 'phaser' | undefined): HungMap;
  /** Draws a sheet of the map's own marks into a host, in the colours of the moment. Returns what takes it out. */
  drawMarks(sheet: 'sites' | 'stances', host: HTMLElement): () => void;
  /** Nothing is fetched before the first is played. */
  readonly sounds: readonly HeardThing[];
  /** Plays one from its beginning, in place of the one before; layers and places go on until `hush`. */
  playSound(id: string): void;
  hush(): void;
}
