import { useMemo } from 'preact/hooks';
import { encode } from 'uqr';

interface QrCodeProps {
  /** What a camera reads; at most about a thousand characters. */
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly label: string;
  /** Names the drawing, so that others on the page can show the same. */
  readonly name?: string;
}

/** A text for a camera. Black on white under every theme: that is what cameras know. */
export function QrCode({ text, label, name }: QrCodeProps) {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <g id={name}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </g>
    </svg>
  );
}

/** How many squares a side has, its quiet edge included; for those who show a named one again. */
export function qrSize(text: string): number {
  return draw(text).size;
}

/** Neighbours in a row are one stroke: a tenth of the length. */
function draw(text: string): { readonly path: string; readonly size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 3 });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  }
  return { path, size };
}
