import { COOL, GOLD, GREEN, INK, lines, MUTE, PAPER, path, picture, tag, WARM, words } from './svg.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly texts: readonly string[];
  readonly colour: string;
}

const WIDE = 208;
const HIGH = 86;
const BOXES: readonly Box[] = [
  {
    x: 24,
    y: 60,
    title: 'Your policy',
    texts: ['cap and date, core, testing,', 'money, postures, how settled'],
    colour: INK,
  },
  {
    x: 256,
    y: 60,
    title: 'What operators believe',
    texts: ['is the rule clear?', 'will it stand? do we sue?'],
    colour: GREEN,
  },
  {
    x: 488,
    y: 60,
    title: 'The network',
    texts: ['buy, build, swap; each operator', 'with its own crews and makers'],
    colour: COOL,
  },
  {
    x: 24,
    y: 190,
    title: 'The capitals',
    texts: ['Washington’s trust, Beijing’s', 'mood, Europe’s common line'],
    colour: WARM,
  },
  {
    x: 256,
    y: 190,
    title: 'Exposure',
    texts: ['faults and breaches,', 'joined with hostile use'],
    colour: GREEN,
  },
  {
    x: 488,
    y: 190,
    title: 'The bill',
    texts: ['swaps, prices, tests,', 'late coverage, lost trade'],
    colour: GOLD,
  },
  {
    x: 24,
    y: 320,
    title: 'Chance',
    texts: ['punishments by mood, incidents', 'by exposure: one seed'],
    colour: MUTE,
  },
  {
    x: 256,
    y: 320,
    title: 'Three scores',
    texts: ['cost, security, alliance, with', 'the reason for each change'],
    colour: INK,
  },
  {
    x: 488,
    y: 320,
    title: 'Parliament',
    texts: ['two camps, moved by bills,', 'incidents and pressure'],
    colour: INK,
  },
];

/** Corners of each way. */
const ARROWS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [232, 103],
    [256, 103],
  ],
  [
    [464, 103],
    [488, 103],
  ],
  [
    [592, 146],
    [592, 190],
  ],
  [
    [488, 130],
    [476, 130],
    [476, 233],
    [464, 233],
  ],
  [
    [128, 146],
    [128, 190],
  ],
  [
    [128, 276],
    [128, 320],
  ],
  [
    [592, 276],
    [592, 320],
  ],
  [
    [360, 276],
    [360, 320],
  ],
  [
    [488, 245],
    [476, 245],
    [476, 363],
    [464, 363],
  ],
  [
    [232, 245],
    [244, 245],
    [244, 363],
    [256, 363],
  ],
  [
    [592, 406],
    [592, 424],
    [12, 424],
    [12, 103],
    [24, 103],
  ],
];

/** The order in which a quarter is computed. */
export function drawQuarter(): string {
  const marker = tag(
    'defs',
    {},
    tag(
      'marker',
      { id: 'end', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
      tag('path', { d: 'M0 0L8 4L0 8z', fill: MUTE }),
    ),
  );
  return picture(
    720,
    446,
    'What a quarter computes',
    'Your policy works on what operators believe and so on the network. The network gives the bill and the exposure; your policy also moves the capitals. The mood of the capitals and the exposure set the odds of chance. Bill, exposure and capitals give the three scores. The bill moves parliament, and parliament decides on your next law.',
    [
      marker,
      ...ARROWS.map((points) =>
        path(points, { stroke: MUTE, 'stroke-width': 1.5, 'marker-end': 'url(#end)' }),
      ),
      ...BOXES.flatMap(({ x, y, title, texts, colour }) => [
        tag('rect', {
          x,
          y,
          width: WIDE,
          height: HIGH,
          rx: 8,
          fill: PAPER,
          stroke: colour,
          'stroke-width': 2,
        }),
        words(x + 12, y + 27, title, { 'font-weight': 700, 'font-size': 15 }),
        lines(x + 12, y + 50, texts),
      ]),
    ],
  );
}
