import type { Stop } from './run-at.ts';

export type Theme = 'light' | 'dark' | 'contrast';
export type Size = 'laptop' | 'phone' | 'wall' | 'paper';

/** Width and height in CSS pixels; of paper what lies between the margins of A4. */
export const SIZES: Readonly<Record<Size, readonly [number, number]>> = {
  laptop: [1366, 768],
  phone: [390, 844],
  wall: [1920, 1080],
  paper: [680, 1001],
};

/** One picture of the page as it is built. */
export interface ScreenPicture {
  /** Of its file, without size and theme. */
  readonly name: string;
  readonly size: Size;
  readonly theme: Theme;
  /** A run to open, or the address after `#`. */
  readonly at: Stop | string;
  /** What is written into the page's field for text before anything is pressed. */
  readonly fill?: () => string;
  /** What is pressed before the picture is taken: a button by its name, a radio by its place from 0, or a box by its label. */
  readonly press?: readonly (RegExp | number | { readonly tick: string })[];
  /** What the picture begins with, as a selector; else the top of the page. */
  readonly from?: string;
  /** What it shows, in a sentence. */
  readonly caption: string;
}

const SWAPS: Stop = { phase: 'decision', beat: 6 };
const VOTED: Stop = { phase: 'outcome', beat: 3 };

export const SCREENS: readonly ScreenPicture[] = [
  {
    name: 'home',
    size: 'laptop',
    theme: 'light',
    at: '',
    caption: 'The first page: who will you be, and what waits.',
  },
  { name: 'home', size: 'phone', theme: 'dark', at: '', caption: 'The same on a phone, in the dark.' },
  {
    name: 'inbox',
    size: 'laptop',
    theme: 'light',
    at: { phase: 'inbox', beat: 1 },
    caption: 'The inbox: somebody is heard where they work; who gains is told with every claim.',
  },
  {
    name: 'inbox',
    size: 'phone',
    theme: 'light',
    at: { phase: 'inbox', beat: 1 },
    caption: 'The inbox on a phone.',
  },
  {
    name: 'decision',
    size: 'laptop',
    theme: 'light',
    at: { phase: 'decision', beat: 2 },
    press: [1],
    caption: 'The decision: the cabinet table, whose faces follow the option, and the country on the map.',
  },
  {
    name: 'decision',
    size: 'laptop',
    theme: 'contrast',
    at: { phase: 'decision', beat: 2 },
    press: [1],
    caption: 'The decision in high contrast.',
  },
  {
    name: 'decision',
    size: 'phone',
    theme: 'dark',
    at: { phase: 'decision', beat: 2 },
    caption: 'The decision on a phone, in the dark.',
  },
  {
    name: 'country',
    size: 'wall',
    theme: 'light',
    at: SWAPS,
    caption:
      'The country while crews build and swap: one pool of crews, what 5G reaches, and what it should.',
  },
  {
    name: 'country',
    size: 'laptop',
    theme: 'dark',
    at: SWAPS,
    caption: 'The same in the dark.',
  },
  {
    name: 'outcome',
    size: 'laptop',
    theme: 'light',
    at: VOTED,
    caption: 'What followed: the front page with a picture for the story, and the vote as seats.',
  },
  { name: 'outcome', size: 'wall', theme: 'dark', at: VOTED, caption: 'What followed, on a large screen.' },
  {
    name: 'outcome',
    size: 'phone',
    theme: 'contrast',
    at: VOTED,
    caption: 'What followed, on a phone in high contrast.',
  },
  {
    name: 'epilogue',
    size: 'laptop',
    theme: 'light',
    at: { phase: 'epilogue' },
    caption: 'The years after, told by people with a view of their own.',
  },
  {
    name: 'debrief',
    size: 'laptop',
    theme: 'light',
    at: { phase: 'debrief' },
    caption: 'The debrief begins.',
  },
  {
    name: 'debrief',
    size: 'wall',
    theme: 'contrast',
    at: { phase: 'debrief' },
    caption: 'The debrief on a large screen in high contrast.',
  },
  {
    name: 'projector',
    size: 'wall',
    theme: 'light',
    at: 'projector/germany-2019/standard/binding',
    press: [/^Next$/, /^Next$/, 1, /^Take the oath/, /^Next$/],
    caption: 'A class at the projector: one thing at a time, in letters for the last row.',
  },
  {
    name: 'gallery-heads',
    size: 'laptop',
    theme: 'light',
    at: 'gallery/heads',
    caption: 'The gallery for maintainers: heads and moods.',
  },
  {
    name: 'gallery-stories',
    size: 'laptop',
    theme: 'light',
    at: 'gallery/stories',
    caption: 'The gallery: pictures for front pages.',
  },
  {
    name: 'gallery-offices',
    size: 'laptop',
    theme: 'dark',
    at: 'gallery/offices',
    caption: 'The gallery: offices, in the dark.',
  },
  {
    name: 'gallery-map',
    size: 'laptop',
    theme: 'light',
    at: 'gallery/map',
    caption: 'The gallery: the map, with buttons that play its motions.',
  },
];
