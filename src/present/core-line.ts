import type { Words } from '../i18n/index.ts';
import type { State } from '../model/index.ts';

/** What stands in the core network, and what may touch it, in a sentence; empty until its words are here. */
export function describeCore({ core, coreBy, hrvCoreShare, t }: State, words: Words): string {
  const text = words.t('present.core', {
    share: words.percent(hrvCoreShare),
    rule: core <= 0 ? 'none' : coreBy > t ? 'due' : 'force',
    quarter: words.quarter(coreBy),
  });
  return text === 'present.core' ? '' : text;
}
