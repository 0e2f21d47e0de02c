import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWords } from '../../src/i18n/index.ts';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const { t } = createWords();

test('the words before any script are those of the start page', () => {
  expect(html).toContain(`<h1>${t('page.home.headline')}</h1>`);
  expect(html).toContain(t('page.home.lead'));
  expect(html).toContain(t('page.home.map'));
});

test('nothing inline stands in the page’s file', () => {
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)/);
});
