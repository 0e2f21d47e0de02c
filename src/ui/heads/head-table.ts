import type { AGES, CLOTHES, FACES, NOSES, WEARS } from './head-parts.ts';

/** How one head is put together. Colours are skin, hair, clothes, accent (tie, blouse, shirt). */
export interface HeadDrawing {
  readonly colours: string;
  readonly face: keyof typeof FACES;
  readonly nose: keyof typeof NOSES;
  readonly age: keyof typeof AGES;
  readonly clothes: keyof typeof CLOTHES;
  readonly wears?: readonly (keyof typeof WEARS)[];
  /** Thickness of brow and upper lid, and strength of the lips' colour from 0 to 1. */
  readonly strokes: readonly [brow: number, lash: number, lips: number];
  /** Hair or a scarf covers the ears. */
  readonly earless?: true;
  /** Behind the neck and the face. */
  readonly back?: readonly string[];
  /** On the face: hair, beard, scarf. */
  readonly front: readonly string[];
}

const BEARD =
  'M33.7 45L35.6 50C37 56 40 58 43.6 57.4Q47 55.8 50 57.4 53 55.8 56.4 57.4C60 58 63 56 64.4 50L66.3 45C67.6 59 63 73.6 50 74 37 73.6 32.4 59 33.7 45Z';

const STUBBLE =
  'M34.4 47L36.4 51C38 56.6 40.4 58.4 44 57.6Q47 56 50 57.6 53 56 56 57.6C59.6 58.4 62 56.6 63.6 51L65.6 47 65.3 54C64.5 63 56.5 72 50 72S35.5 63 34.7 54Z';

export const HEAD_TABLE = {
  a: {
    colours: '#EBC5A4 #6B4530 #3E4A5C #E9DDC3',
    face: 'oval',
    nose: 'fine',
    age: 'middle',
    clothes: 'blazer',
    strokes: [1.4, 1.5, 0.5],
    earless: true,
    back: ['hM31 40L41 18H59L69.5 40 71 61.5Q66 68 60 66H40Q34 68 29 61.5Z'],
    front: [
      'hM43.5 20C37 23 33.5 31 34.5 44L34 62Q30.5 64 29 61.5L30.5 38C30 24 40 15 50 15S70.5 23 70 38L71 61.5Q69.5 64 66 62L66 46C65 36 58 30 50 27Q46 25 43.5 20Z',
      'HM43.5 20Q46 25 50 27C58 30 65 36 66 46L68 52C69 38 60 28 51 24.5Q46 22.5 43.5 20Z',
    ],
  },
  b: {
    colours: '#C9946B #2B2522 #5E5A3A #EFEBDF',
    face: 'square',
    nose: 'strong',
    age: 'late',
    clothes: 'openShirt',
    strokes: [2.2, 1.1, 0.25],
    front: [
      'hM32.5 43C31 30 33.5 20.5 42 18Q50 16 58 18C66.5 20.5 69 30 67.5 43L66 41C65.5 35 65 31 62 28.5 60 24.5 58 24 55 25.5Q50 24 45 25.5C42 24 40 24.5 38 28.5 35 31 34.5 35 34 41Z',
      'G*M32.6 43C31.8 37 32 33 33 29L36.6 30.4C34.8 33.4 34.3 37 34.2 41Z',
      'hM42.5 60.5Q45.5 56 50 58 54.5 56 57.5 60.5 54 62 50 60 46 62 42.5 60.5Z',
    ],
  },
  c: {
    colours: '#EFC9AE #D9D5CB #24344F #1F5FA8',
    face: 'square',
    nose: 'strong',
    age: 'late',
    clothes: 'suit',
    strokes: [1.8, 1, 0.25],
    front: [
      'hM32.5 43C30 29 34 18.5 45 17 57 14.5 68.5 20 68 34L67.5 43 65.5 41C66 34 64 29.5 60 27 53 28.5 46 27 41.5 23 39.5 28 35.5 31 34.5 41Z',
      'SM41.5 23C46 27 53 28.5 60 27 64 29.5 66 34 65.5 41L67.5 43 68 34C68 30 67 26.5 65 23.5 58 26 48 25.5 41.5 23Z',
    ],
  },
  d: {
    colours: '#7A4B33 #221B1A #7A2F3C #E9D9A8',
    face: 'heart',
    nose: 'broad',
    age: 'young',
    clothes: 'blazer',
    wears: ['hoops'],
    strokes: [1.7, 1.6, 0.55],
    front: [
      'hM33.5 43C28 41 26.5 33 29.5 28 29 21 35.5 17 39.5 16.5 43 12 51 11.5 55 14 61 13 67 17 67.5 21.5 72.5 25 73 31 71 35 72 39 69.5 42.5 66.5 43 66.5 34 62 28.5 50 28.5S33.5 34 33.5 43Z',
      'HM67.5 21.5C72.5 25 73 31 71 35 72 39 69.5 42.5 66.5 43 66.5 38 65 34 62.5 31.5 66 29 68 26 67.5 21.5Z',
    ],
  },
  e: {
    colours: '#E6BE93 #1F2023 #2F3338 #9B3416',
    face: 'round',
    nose: 'fine',
    age: 'middle',
    clothes: 'suit',
    wears: ['dark'],
    strokes: [1.8, 1.1, 0.25],
    front: [
      'hM32.5 42C29.5 27 36 17.5 47 16.5 60 15 70 22 67.5 42L65.5 40C65.5 35.5 65 33 63 30.5 56 31.5 48 30 43 25.5 41.5 29 36 31 34.5 40Z',
      'HM43 25.5C48 30 56 31.5 63 30.5L61.5 27.5C55 28.5 48.5 28 43 25.5Z',
    ],
  },
  f: {
    colours: '#D3A077 #3A2A22 #2F5D62 #24484C',
    face: 'oval',
    nose: 'fine',
    age: 'young',
    clothes: 'scoop',
    strokes: [1.8, 1.6, 0.5],
    earless: true,
    front: [
      'cM50 14C36 14 29 24 29.5 40 30 54 32 60 29 70 26 78 22 84 20 96H80C78 84 74 78 71 70 68 60 70 54 70.5 40 71 24 64 14 50 14ZM50 25.5C59 25.5 64.5 32 64.5 42 64.5 56 58 68.5 50 68.5S35.5 56 35.5 42C35.5 32 41 25.5 50 25.5Z',
      'aM35.5 42C35.5 32 41 25.5 50 25.5S64.5 32 64.5 42C63.5 33.5 58.5 29 50 29S36.5 33.5 35.5 42Z',
      'SM36 60C42 73 57 73.5 65.5 58 67.5 70 60 80 44 82 37 77 35 68 36 60Z',
      'SM70.5 40C70 54 68 60 71 70 74 78 78 84 80 96H66C68 84 62 76 64.5 62 67 56 68 46 66.5 36 65 26 60 19 54 14.5 65 15.5 71 25 70.5 40Z',
    ],
  },
  g: {
    colours: '#F0CBB2 #9C5A2E #3F5F4C #D8D1BF',
    face: 'square',
    nose: 'fine',
    age: 'young',
    clothes: 'crew',
    strokes: [1.9, 1.1, 0.4],
    front: [
      `h${BEARD}`,
      'SM57 60C62 58 64.5 54 65.5 47L66.5 45C67.5 59 63 73.5 50 74 57 72 61 66 62 60Z',
      'hM33 43C31.5 34 32 26 35.5 22.5 37 16 46 12.5 53 14.5 61 13 68.5 20 68 30 68.5 34 67.5 39 67 43L65.5 40C65.5 34.5 64.5 31 62.5 28.5 57 30.5 49 29 45 26 42 29.5 37.5 29 36 31.5 35 34 34.5 37 34.5 40Z',
      'HM45 26C49 29 57 30.5 62.5 28.5 63.5 30 64 31 64.5 33 66 30 65.5 27 63.5 25 58 27.5 50 26.5 45 26Z',
    ],
  },
  h: {
    colours: '#EDC8AC #B9B6B0 #6A6385 #E9E1EE',
    face: 'round',
    nose: 'fine',
    age: 'late',
    clothes: 'cardigan',
    wears: ['round', 'studs', 'pearls'],
    strokes: [1.3, 1.2, 0.45],
    front: [
      'hM33.5 46C30 47 27.5 42 29 37 26.5 29 32 20.5 38.5 19 43 13.5 56 13 61 18.5 68 20 73 29 71 37 72.5 42 70 47 66.5 46 67 38 65 33 60.5 30.5 54 31.5 46 29.5 42.5 26 41 31 35 33 33.5 46Z',
      'SM42.5 26C46 29.5 54 31.5 60.5 30.5 65 33 67 38 66.5 46 70 47 72.5 42 71 37 71.5 33.5 71 30 69.5 27 66 28 64 27.5 61 26.5 55 28 48 27.5 42.5 26Z',
    ],
  },
  i: {
    colours: '#B27D55 #1E1A1A #46506B #EFEBDF',
    face: 'long',
    nose: 'strong',
    age: 'young',
    clothes: 'openShirt',
    strokes: [2.3, 1.2, 0.35],
    front: [
      `t${STUBBLE}`,
      'hM33 43C29.5 31 31 18 43 17 48 13 62 13 66 20.5 70.5 26 68.5 37 67 43L65.5 40.5C65.5 36 65 32.5 63.5 30 58 26.5 47 31 38.5 27.5 35.5 31 35 35 34.5 40.5Z',
      'HM38.5 27.5C47 31 58 26.5 63.5 30 64 31 65 32.5 65 34 67 31 66 27.5 63.5 25.5 56 23.5 46 28.5 38.5 27.5Z',
    ],
  },
  j: {
    colours: '#EBC7A2 #1D1C20 #39424F #EFEBDF',
    face: 'heart',
    nose: 'fine',
    age: 'young',
    clothes: 'blazer',
    strokes: [1.5, 1.6, 0.55],
    earless: true,
    back: ['hM30.5 42L41 18H59L69.5 42 73 82Q67 87 61 82H39Q33 87 27 82Z'],
    front: [
      'hM47 20C40.5 24 36 31 35 43L33.5 60H30C28.5 30 36 14.5 50 14.5S71.5 30 70 60H66.5L65 43C64 32 57 25 47 20Z',
      'HM47 20C57 25 64 32 65 43L67.5 52C68.5 34 58 22.5 47 20Z',
    ],
  },
  k: {
    colours: '#684330 #8E8A84 #2B2F36 #2B2F36',
    face: 'long',
    nose: 'broad',
    age: 'late',
    clothes: 'roll',
    wears: ['gold'],
    strokes: [1.9, 1.1, 0.35],
    front: [
      'hM34.5 52C36 56 38 58.5 41.5 59 45 56.5 48 57 50 57.5 52 57 55 56.5 58.5 59 62 58.5 64 56 65.5 52 65.5 63 59 73.5 50 73.5S34.5 63 34.5 52Z',
      'SM62 58.5Q64 56 65.5 52C65.5 63 59 73.5 50 73.5 57 71 61 66 62 58.5Z',
    ],
  },
  l: {
    colours: '#F1CFB6 #C79A55 #A8452A #FFFDF7',
    face: 'oval',
    nose: 'fine',
    age: 'young',
    clothes: 'scoop',
    strokes: [1.5, 1.5, 0.5],
    front: [
      'hM66.5 47C72.5 55 74.5 72 70 84Q67 90.5 63 93C66 84 66 74 63.5 64Z',
      'SM66.5 47C68 60 71 68 68.5 79 67.5 85 66 89 63 93 67 90.5 69 87 70 84 74.5 72 72.5 55 66.5 47Z',
      'hM33 45C29.5 27 38 15.5 50 15.5S70.5 27 67 45C66.5 37 63 30 55.5 26.5 49 31 37.5 33 33 45Z',
      'SM55.5 26.5C63 30 66.5 37 67 45 69 33 66.5 25 61.5 20.5 59 21.5 56.5 23.5 55.5 26.5Z',
    ],
  },
} as const satisfies Record<string, HeadDrawing>;
