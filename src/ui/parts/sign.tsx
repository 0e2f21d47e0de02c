const TONES = { [-1]: 'down', 0: 'same', 1: 'up' } as const;

/** A signed amount; its own plus or minus speaks beside the colour. */
export function Sign({ sign, children }: { readonly sign: -1 | 0 | 1; readonly children: string }) {
  return <b class={`amount change ${TONES[sign]}`}>{children}</b>;
}
