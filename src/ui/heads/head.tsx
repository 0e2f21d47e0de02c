import type { JSX, SVGAttributes } from 'preact';
import type { Mood } from '../../present/index.ts';
import { AGES, CLOTHES, EARS, FACES, NECK, NOSES, WEARS } from './head-parts.ts';
import { HEAD_TABLE, type HeadDrawing } from './head-table.ts';
import { MOOD_LINES } from './mood-lines.ts';

type Paint = SVGAttributes<SVGGElement>;

const DARK = '#2A1C17';
const SHADE = '#4A2412';
const GOLD = '#B98A1B';
const PAPER = '#FFFDF7';

function line(stroke: string, strokeWidth: number, opacity = 1): Paint {
  return { fill: 'none', stroke, strokeWidth, opacity, strokeLinecap: 'round', strokeLinejoin: 'round' };
}

/** What the letters before the parts stand for on one head. */
function paintsOf({ colours, strokes: [brow, lash, lips] }: HeadDrawing): Readonly<Record<string, Paint>> {
  const [skin, hair, clothes, accent] = colours.split(' ');
  return {
    s: { fill: skin },
    h: { fill: hair },
    c: { fill: clothes },
    a: { fill: accent },
    w: { fill: PAPER },
    k: { fill: DARK },
    m: { fill: '#8E2F22', opacity: lips },
    t: { fill: hair, opacity: 0.55 },
    S: { fill: SHADE, opacity: 0.17 },
    H: { fill: PAPER, opacity: 0.1 },
    G: { fill: PAPER, opacity: 0.4 },
    b: line(hair ?? '', brow),
    B: line(SHADE, brow, 0.4),
    e: line(DARK, lash),
    K: line(DARK, 1, 0.85),
    l: line(SHADE, 0.9, 0.45),
    f: line(SHADE, 0.8, 0.32),
    g: line('#1C2430', 1.1),
    O: line(GOLD, 1),
    p: { ...line(PAPER, 2), strokeDasharray: '0 2.5' },
  };
}

/** The parts of a face that its mood moves. */
function moodParts(mood: Mood): string[] {
  const { brow, lids, mouth, extra = [] } = MOOD_LINES[mood];
  const [corner, middle] = mouth;
  const upper = `M38.7 46.4Q42.4 ${lids[0]} 46.1 46.6`;
  const arch = `M37.4 ${brow[0]}Q41 ${brow[1]} 46.3 ${brow[2]}`;
  const lips =
    mood === 'speaking'
      ? [
          'mM44.6 61Q50 58.6 55.4 61 54 66.2 50 66.2T44.6 61Z',
          'kM45.6 61.3Q50 60.5 54.4 61.3 53 64.8 50 64.8T45.6 61.3Z',
          'wM47 61.1Q50 60.7 53 61.1L52.5 62.1H47.5Z',
        ]
      : [
          `mM44 ${corner}Q50 ${middle - 3.2} 56 ${corner}Q50 ${middle + 4.4} 44 ${corner}Z`,
          `KM43.8 ${corner}Q50 ${middle} 56.2 ${corner}`,
        ];
  return [
    `w*${upper}Q42.4 ${lids[1]} 38.7 46.4Z`,
    'k*M42.5 44a1.85 1.85 0 1 0 .1 0Z',
    `e*${upper}`,
    `b*${arch}`,
    `B*${arch}`,
    ...lips,
    ...extra,
  ];
}

interface HeadProps {
  /** An id of the table, a to l; any other draws the first head, as a face tells nothing that the words do not. */
  readonly head: string;
  readonly mood: Mood;
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Read out as the picture's name. Without it the picture is decoration, and not read at all. */
  readonly label?: string | undefined;
}

/** The drawn bust of somebody who speaks to the minister, in one of five moods, on a round ground (`--head-ground`). */
export function Head({ head, mood, size, label }: HeadProps): JSX.Element {
  const table: Readonly<Record<string, HeadDrawing>> = HEAD_TABLE;
  const drawing: HeadDrawing = table[head] ?? HEAD_TABLE.a;
  const paints = paintsOf(drawing);
  const face = FACES[drawing.face];

  function draw(part: string): JSX.Element {
    const mirrored = part[1] === '*';
    const d = part.slice(mirrored ? 2 : 1);
    return (
      <g {...paints[part[0] ?? '']} fill-rule="evenodd">
        <path d={d} />
        {mirrored && <path d={d} transform="matrix(-1 0 0 1 100 0)" />}
      </g>
    );
  }

  return (
    <svg
      viewBox="9 12 82 82"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ borderRadius: '50%' }}
    >
      <circle cx="50" cy="53" r="41" fill="var(--head-ground,#E4DFD0)" />
      {[
        ...(drawing.back ?? []),
        ...(drawing.earless ? [] : EARS),
        ...NECK,
        ...CLOTHES[drawing.clothes],
        `s${face}`,
        `S${face}`,
      ].map(draw)}
      {/* The same face in the light: narrower and shorter, so that the right cheek and the jaw stay in shade. */}
      <g transform="matrix(.9 0 0 .975 3.4 .5)">{draw(`s${face}`)}</g>
      {[
        ...AGES[drawing.age],
        ...NOSES[drawing.nose],
        ...drawing.front,
        ...moodParts(mood),
        ...(drawing.wears ?? []).map((wear) => WEARS[wear]),
      ].map(draw)}
    </svg>
  );
}
