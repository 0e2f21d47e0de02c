import { expect, test } from 'vitest';
import { checkEpilogue } from '../../../src/scenario/checks/check-epilogue.ts';
import { aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

const news = { headline: 'So', text: 'So.' };
const sometimes = { ...news, when: { happened: ['incident' as const] } };
const check = (...variants: (typeof news)[]) =>
  codes(checkEpilogue(aScenario({ epilogue: [{ id: 'cabinet', voice: 'finance', variants }] })));

test('the last variant, and only that, fits always', () => {
  expect(check(sometimes, news)).toEqual([]);
  expect(check(news, sometimes)).toEqual([
    'epilogue.0.variants.0 epilogue-order',
    'epilogue.0.variants.1.when epilogue-order',
  ]);
  expect(check(news, news)).toEqual(['epilogue.0.variants.0 epilogue-order']);
  expect(check(sometimes)).toEqual(['epilogue.0.variants.0.when epilogue-order']);
});
