import { expect, test } from 'vitest';
import { measureScenario } from '../../src/scenario/measure/measure-scenario.ts';
import { aScenario } from '../support/a-scenario.ts';

test('one player reads what is open to one player', () => {
  const base = measureScenario(aScenario({ events: [] }));
  // One more report of four words with a headline of two.
  const { epilogue } = aScenario();
  const report = {
    id: 'more',
    voice: 'finance',
    variants: [{ headline: 'Two words', text: 'Four words of text.' }],
  };
  const more = measureScenario(aScenario({ events: [], epilogue: [...epilogue, report] }));
  expect(more.standard.words - base.standard.words).toBe(6);
  expect(more.words - base.words).toBe(4);
});

test('the short version is shorter when beats drop out', () => {
  const { beats } = aScenario();
  const { standard, short } = measureScenario(
    aScenario({ beats: beats.map((beat, index) => ({ ...beat, short: index < 2 })) }),
  );
  expect(short.words).toBeLessThan(standard.words);
  expect(short.minutes).toBeCloseTo(short.words / 180);
});

test('attention costs time', () => {
  const one = measureScenario(aScenario({ attention: 1 })).standard.words;
  const three = measureScenario(aScenario({ attention: 3 })).standard.words;
  expect(measureScenario(aScenario({ attention: 5 })).standard.words).toBe(three);
  expect(three).toBeGreaterThan(one);
});

test('no grade outside English', () => {
  expect(measureScenario(aScenario({ language: 'de' })).grade).toBeNaN();
});
