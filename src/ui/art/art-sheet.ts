type Shapes = Readonly<Record<string, readonly string[]>>;

/** Drawings of one kind by name, each as shapes from back to front; how a shape is written: scripts/art/compile-drawing.ts. */
export interface ArtSheet {
  readonly parts: Shapes;
  readonly drawings: Shapes;
}
