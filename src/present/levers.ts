import type { Words } from '../i18n/index.ts';
import type { LeverChange } from '../model/index.ts';

export type LeverName = Exclude<keyof LeverChange, 'coreBy' | 'capBy' | 'loosen' | 'law'>;

/** What an option pulls, in words; one line when it pulls nothing. */
export function describeLevers(change: LeverChange, words: Words): readonly string[] {
  const lines = leverLines(change, words).map(({ text }) => text);
  return lines.length > 0 ? lines : [words.t('present.lever.none')];
}

/** The same lever by lever, so that a cause can name the one behind it. */
export function leverLines(
  change: LeverChange,
  words: Words,
): readonly { readonly lever: LeverName; readonly text: string }[] {
  const lines: { lever: LeverName; text: string }[] = [];
  const say = (lever: LeverName, text: string) => lines.push({ lever, text });
  const { core, coreBy, ranCap, capBy, legacy, scrutiny, resilience, support, diversify, named } = change;
  if (core !== undefined) {
    say(
      'core',
      core > 0
        ? words.t('present.lever.core', { when: quarterText(coreBy, words) })
        : words.t('present.lever.coreBack'),
    );
  }
  if (ranCap !== undefined) {
    const when = quarterText(capBy, words);
    say(
      'ranCap',
      ranCap > 0
        ? words.t('present.lever.cap', { share: words.percent(ranCap), when })
        : words.t('present.lever.capZero', { when }),
    );
  } else if (capBy !== undefined) {
    say('ranCap', words.t('present.lever.capDate', { when: quarterText(capBy, words) }));
  }
  if (legacy !== undefined && legacy > 0) {
    say('legacy', words.t('present.lever.legacy', { part: legacy >= 1 ? 'full' : 'part' }));
  }
  if (scrutiny !== undefined) say('scrutiny', words.t(`present.lever.scrutiny.${level(scrutiny, 3)}`));
  if (resilience !== undefined)
    say('resilience', words.t(`present.lever.resilience.${level(resilience, 3)}`));
  if (support !== undefined)
    say('support', words.t('present.lever.support', { share: words.percent(support) }));
  if (diversify !== undefined)
    say('diversify', words.t('present.lever.diversify', { money: words.money(diversify) }));
  if (named !== undefined) say('named', words.t(named > 0 ? 'present.lever.named' : 'present.lever.neutral'));
  if (change.washington !== undefined)
    say('washington', words.t(`present.lever.washington.${tone(change.washington)}`));
  if (change.beijing !== undefined) say('beijing', words.t(`present.lever.beijing.${tone(change.beijing)}`));
  if (change.europe !== undefined) say('europe', words.t(`present.lever.europe.${level(change.europe, 3)}`));
  if (change.openness !== undefined)
    say('openness', words.t(`present.lever.openness.${level(change.openness, 2)}`));
  if (change.settle !== undefined) say('settle', words.t(`present.lever.settle.${level(change.settle, 2)}`));
  return lines;
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
