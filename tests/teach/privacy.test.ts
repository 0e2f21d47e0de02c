import { expect, it } from 'vitest';
import { createWords, privacyTexts } from '../../src/i18n/index.ts';
import { privacySheets } from '../../src/teach/privacy/privacy-sheets.ts';

const words = createWords();
words.learn(privacyTexts);
const sheets = privacySheets(words);
const table = sheets[1].blocks.find((block) => block.kind === 'table');

it('every point is told in words', () => {
  expect(JSON.stringify(sheets)).not.toMatch(/teach\.|undefined|\{\w+\}/);
  const told = JSON.stringify(sheets);
  for (const [key, text] of Object.entries(privacyTexts)) {
    const isShown = !/\.(lead|print|kicker|fill)$/.test(key) || key === 'teach.privacy.record.lead';
    if (isShown) expect(told, key).toContain(JSON.stringify(text).slice(1, -1));
  }
});

it('the record answers what Article 30(1) asks, and marks what only the school knows', () => {
  const answers = new Map(table?.rows.map(([asked = '', answer = '']) => [asked, answer]));
  for (const part of [
    'controller',
    'purpose',
    'persons',
    'data',
    'recipients',
    'transfer',
    'periods',
    'measures',
  ] as const)
    expect(answers.get(words.t(`teach.privacy.record.${part}`)), part).toBeTruthy();
  const marked = [...answers.values()].filter((answer) => answer.includes('✎'));
  expect(marked.length).toBeGreaterThanOrEqual(8);
  expect(answers.get(words.t('teach.privacy.record.controller'))).toMatch(/^✎ School/);
  expect(answers.get(words.t('teach.privacy.record.purpose'))).not.toContain('✎');
});
