/*
 * Parts of the drawn heads. A face looks straight at us and stands around x = 50, with its eyes at y = 46 and its chin at
 * 70; light comes from the left. A part is a paint (a letter, see paintsOf) and a path; a `*` between them draws the path
 * a second time as in a mirror.
 */

/** Outlines of faces, from brow to chin. */
export const FACES = {
  oval: 'M33.5 40C33.5 27 40 21 50 21S66.5 27 66.5 40C66.5 55 60 70 50 70S33.5 55 33.5 40Z',
  square: 'M33 39C33 26 40 21 50 21S67 26 67 39L66.3 54C65.5 62 57 70.5 50 70.5S34.5 62 33.7 54Z',
  round: 'M32.8 42C32.8 27 40 21 50 21S67.2 27 67.2 42C67.2 58 60 69.5 50 69.5S32.8 58 32.8 42Z',
  long: 'M34 39C34 26 41 20.5 50 20.5S66 26 66 39L65.3 54C64.5 63 56.5 72 50 72S35.5 63 34.7 54Z',
  heart: 'M33.5 39C33.5 26.5 40 21 50 21S66.5 26.5 66.5 39C66.5 54 57 70.5 50 70.5S33.5 54 33.5 39Z',
} as const;

/** Noses: the side in shade, and what is seen from below. */
export const NOSES = {
  fine: ['SM50.4 45L52.9 53.6Q53.4 56 51.6 56.2H49Q50.6 55.2 50.4 52Z', 'lM47.3 55.2Q50 57.4 52.8 55.2'],
  broad: [
    'SM50.6 46L54.4 53Q55.8 56.4 52.6 56.6H48.2Q51 55.6 50.7 52.5Z',
    'lM45.8 55Q46.4 56.8 48.2 56.2 50 58 51.8 56.2 53.6 56.8 54.2 55',
  ],
  strong: ['SM50 43.5L54.2 53.4Q55 56.6 52 57H48.2Q50.8 55.8 50.4 52Z', 'lM46.4 55.4Q50 58.8 53.7 55.4'],
} as const;

export const EARS = [
  's*M34.5 43.5C30 41.4 28.6 45.5 30 50.5 31 54.4 33 55 34.8 53.6Z',
  'S*M33.4 46.2C31.2 45.4 31 49.6 33 51.8Z',
] as const;

export const NECK = [
  'sM42.5 58V76Q50 86 57.5 76V58Z',
  'SM42.5 64Q50 73 57.5 64V70.5Q50 79 42.5 70.5Z',
] as const;

const BROAD = [
  'cM10 98C10 85 22 80.5 35 77L42.4 73.4Q50 84.5 57.6 73.4L65 77C78 80.5 90 85 90 98Z',
  'SM70 78.4C81 81.4 90 86 90 98H73Z',
];
const SLIGHT = [
  'cM16 98C16 86 26 81 37 77.6L42.4 74.4Q50 85 57.6 74.4L63 77.6C74 81 84 86 84 98Z',
  'SM68 79.2C76 82 84 87 84 98H70Z',
];
const LAPELS = 'S*M41 74.5L34.6 78.6 36.4 86 40.5 86.6 39 89 50 100Z';
const COLLAR = (paint: string): string[] => [
  `${paint}*M42.2 71.8L39.6 77.6 45.8 84.6 50 80Z`,
  'l*M39.9 78L45.8 84.6 50 80',
];

/** What people wear, from the neck down. */
export const CLOTHES = {
  suit: [
    ...BROAD,
    'wM41.5 74L50 100 58.5 74Q50 88 41.5 74Z',
    LAPELS,
    ...COLLAR('w'),
    'aM48 80.4H52L53 83.4 54.6 99H45.4L47 83.4Z',
  ],
  openShirt: [
    ...BROAD,
    'aM41.5 74L50 100 58.5 74Q50 88 41.5 74Z',
    LAPELS,
    'sM45 76H55L50 88Z',
    'a*M42.2 71.8L39.4 77.8 45.4 86 49.4 80.4 43.4 75Z',
    'l*M39.8 78.3L45.4 86 49.4 80.4',
  ],
  blazer: [
    ...SLIGHT,
    'aM41.6 75.4L50 98 58.4 75.4Q50 84 41.6 75.4Z',
    'sM43 74.5L50 87 57 74.5Z',
    'S*M41.6 74.8L36 78.6 37.8 85.5 41.3 86.4 40.2 89 50 100Z',
  ],
  crew: [...BROAD, 'SM42.4 73.4Q50 84.5 57.6 73.4L59.6 74.4Q50 89.4 40.4 74.4Z'],
  roll: [
    ...BROAD,
    'cM42 66.5Q50 74 58 66.5L59.5 79Q50 85 40.5 79Z',
    'SM42 66.5Q50 74 58 66.5L58.3 70Q50 77 41.7 70Z',
  ],
  scoop: [
    ...SLIGHT,
    'sM42.4 74.4Q50 92 57.6 74.4Z',
    'SM42.4 74.4Q50 92 57.6 74.4L59.6 75.6Q50 97 40.4 75.6Z',
  ],
  cardigan: [
    ...SLIGHT,
    'aM40.6 75.6L50 99 59.4 75.6 57.6 74.4H42.4Z',
    'sM42.6 74.4Q50 86.4 57.4 74.4Z',
    'l*M40.6 75.8L49.8 98',
  ],
} as const;

const FOLDS = 'f*M44.8 56Q42.6 58.4 42.2 61.4';

/** What years leave in a face. */
export const AGES = {
  young: [],
  middle: [FOLDS],
  late: [FOLDS, 'f*M39.6 50.3Q42.6 51.8 45.2 50.3', 'fM43 34Q50 32.8 57 34'],
} as const;

const FRAME =
  '*M36.6 42.6H47.6V47.2Q47.6 50.6 44.6 50.6H39.6Q36.6 50.6 36.6 47.2ZM47.6 44.4Q50 43.2 50 43.4M36.6 44L32.8 43.4';

/** Worn on the face or the ears, over everything else. */
export const WEARS = {
  dark: `g${FRAME}`,
  gold: `O${FRAME}`,
  round: 'g*M42.4 41A5.4 5.4 0 1 1 42.3 41ZM47.7 45.4Q50 43.6 50 44M37 45L33 44',
  hoops: 'O*M31.4 54.4a2.6 2.6 0 1 0 .1 0Z',
  studs: 'w*M31.6 54a1.5 1.5 0 1 0 .1 0Z',
  pearls: 'pM42.6 77.5Q50 88 57.4 77.5',
} as const;
