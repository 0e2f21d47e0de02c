import type { Words } from '../i18n/index.ts';
import { hasHappened, stancesOf } from '../machine/index.ts';
import type { State } from '../model/index.ts';
import type { PressureView } from './views.ts';

/** The stance of each capital, in words; a blow that was struck outweighs the tone. */
export function stanceWords(state: State, words: Words): { readonly washington: string; readonly beijing: string } {
  const stances = stancesOf(state);
  const struck = hasHappened('reprisal', state) && state.reprisal > 0;
  const retaliates = hasHappened('retaliation', state);
  return {
    washington: words.t(struck ? 'present.stance.washington.reprisal' : `present.stance.washington.${stances.washington}`),
    beijing: words.t(retaliates ? 'present.stance.beijing.retaliation' : `present.stance.beijing.${stances.beijing}`),
  };
}

/** Pressure from both capitals: how far trust and relations have fallen. */
export function describePressures(state: State, words: Words): readonly PressureView[] {
  const stances = stanceWords(state, words);
  const argument = words.t(`present.argument.${stancesOf(state).argument}`);
  const view = (actor: 'washington' | 'beijing', stance: string, level: number): PressureView => {
    const label = words.t(`present.pressure.${actor}`);
    return {
      actor,
      label,
      stance,
      weight: Math.max(0, Math.min(1, level)),
      sentence: words.t('present.pressure.sentence', { who: label, stance }),
    };
  };
  return [
    view('washington', words.t('present.argument', { stance: stances.washington, argument }), 1 - state.trust / 100),
    view('beijing', stances.beijing, 1 - state.relations / 100),
  ];
}
