import { expect, test } from 'vitest';
import { composePicture } from '../../src/world/compose-picture.ts';
import { guessWidth } from '../../src/world/place-labels.ts';
import { aView } from './a-view.ts';
import { europe } from './read-europe.ts';

const striking = {
  weight: 0.8,
  manner: 'striking',
  label: 'Washington',
  detail: 'Striking back · argument: us or them',
} as const;

const saidOn = (
  focus: 'country' | 'europe',
  [width, height]: readonly [number, number],
  covered: Parameters<typeof composePicture>[5] = [],
) =>
  composePicture(
    europe,
    aView({ focus, pressure: { ...aView().pressure, washington: striking } }),
    [],
    { width, height },
    guessWidth,
    covered,
  ).words.map(({ text }) => text);

test('who strikes is named, however little room three lines leave between the page and home', () => {
  const buttons = { left: 12, top: 12, right: 164, bottom: 46 };
  const legend = { left: 522, top: 314, right: 794, bottom: 530 };
  expect(saidOn('country', [806, 543], [buttons, legend])).toContain('Washington');
});

test('a narrow wall at the projector has words, a strip on a phone has none', () => {
  expect(saidOn('europe', [280, 430])).toContain('Washington');
  expect(saidOn('europe', [390, 202])).toEqual([]);
});
