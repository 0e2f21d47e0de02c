/** How far a long question is, 0 to 1, and what it can already tell. Yielded about every millisecond or two of work. */
export interface Progress<Part = never> {
  readonly done: number;
  readonly part?: Part;
}
