type Ids = readonly string[];

/** How one head is put together, as it ships: ids of parts, each list from back to front. */
export interface HeadDrawing {
  /** Of skin, hair, cloth and accent. */
  readonly colours: readonly string[];
  /** Thickness of brow and upper lid, and strength of the lips' colour from 0 to 1. */
  readonly strokes: readonly number[];
  readonly behind: Ids;
  readonly back: Ids;
  readonly body: Ids;
  readonly face: Ids;
  readonly wears: Ids;
}

/** Made by scripts/art/build-heads.ts of the sources in assets/heads. */
export interface HeadSheet {
  readonly moods: Readonly<Record<string, { readonly at: string; readonly part: string }>>;
  readonly heads: Readonly<Record<string, HeadDrawing>>;
  readonly parts: Readonly<Record<string, readonly string[]>>;
}
