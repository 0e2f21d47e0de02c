import type { Words } from '../i18n/index.ts';
import type { LeverChange } from '../model/index.ts';

/** What an option pulls, lever by lever, in words. */
export function describeLevers(change: LeverChange, words: Words): readonly string[] {
  const lines: string[] = [];
  const { core, coreBy, ranCap, capBy, legacy, scrutiny, resilience, support, diversify, named } = change;
  if (core !== undefined) {
    lines.push(
      core > 0 ? words.t('present.lever.core', { when: quarterText(coreBy, words) }) : words.t('present.lever.coreBack'),
    );
  }
  if (ranCap !== undefined) {
    const when = quarterText(capBy, words);
    lines.push(
      ranCap > 0
        ? words.t('present.lever.cap', { share: words.percent(ranCap), when })
        : words.t('present.lever.capZero', { when }),
    );
  } else if (capBy !== undefined) {
    lines.push(words.t('present.lever.capDate', { when: quarterText(capBy, words) }));
  }
  if (legacy !== undefined && legacy > 0) {
    lines.push(words.t('present.lever.legacy', { part: legacy >= 1 ? 'full' : 'part' }));
  }
  if (scrutiny !== undefined) lines.push(words.t(`present.lever.scrutiny.${level(scrutiny, 3)}`));
  if (resilience !== undefined) lines.push(words.t(`present.lever.resilience.${level(resilience, 3)}`));
  if (support !== undefined) lines.push(words.t('present.lever.support', { share: words.percent(support) }));
  if (diversify !== undefined) lines.push(words.t('present.lever.diversify', { money: words.money(diversify) }));
  if (named !== undefined) lines.push(words.t(named > 0 ? 'present.lever.named' : 'present.lever.neutral'));
  if (change.washington !== undefined) lines.push(words.t(`present.lever.washington.${tone(change.washington)}`));
  if (change.beijing !== undefined) lines.push(words.t(`present.lever.beijing.${tone(change.beijing)}`));
  if (change.europe !== undefined) lines.push(words.t('present.lever.europe', { level: change.europe }));
  if (change.openness !== undefined) lines.push(words.t('present.lever.openness', { level: change.openness }));
  if (change.settle !== undefined) lines.push(words.t(`present.lever.settle.${level(change.settle, 2)}`));
  return lines.length > 0 ? lines : [words.t('present.lever.none')];
}

function quarterText(quarter: number | undefined, words: Words): string {
  return quarter === undefined ? '' : words.quarter(quarter);
}

function level<Top extends 2 | 3>(value: number, top: Top): Top extends 2 ? 0 | 1 | 2 : 0 | 1 | 2 | 3 {
  return Math.max(0, Math.min(top, Math.round(value))) as never;
}

function tone(value: number): 'up' | 'down' | 'even' {
  return value > 0 ? 'up' : value < 0 ? 'down' : 'even';
}
