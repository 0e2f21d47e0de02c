import type { Words } from '../i18n/index.ts';
import { hasHappened, stancesOf } from '../machine/index.ts';
import type { State } from '../model/index.ts';
import { lowerFirst } from './lower-first.ts';
import type { PressureView } from './views.ts';

/** A blow outweighs the tone for as long as half of it or more is still felt. */
const FELT = 0.5;

/** Whether a capital’s blow is still felt. */
export function blowsOf(state: State): { readonly washington: boolean; readonly beijing: boolean } {
  return {
    washington: hasHappened('reprisal', state) && state.reprisal >= FELT,
    beijing: hasHappened('retaliation', state) && state.retaliation >= FELT,
  };
}

/** The stance of each capital, in words. */
export function stanceWords(
  state: State,
  words: Words,
): { readonly washington: string; readonly beijing: string } {
  const stances = stancesOf(state);
  const blows = blowsOf(state);
  return {
    washington: words.t(
      blows.washington
        ? 'present.stance.washington.reprisal'
        : `present.stance.washington.${stances.washington}`,
    ),
    beijing: words.t(
      blows.beijing ? 'present.stance.beijing.retaliation' : `present.stance.beijing.${stances.beijing}`,
    ),
  };
}

/** Pressure from both capitals: how far trust and relations have fallen. */
export function describePressures(state: State, words: Words): readonly PressureView[] {
  const stances = stanceWords(state, words);
  const argument = words.t(`present.argument.${stancesOf(state).argument}`);
  const view = (
    actor: 'washington' | 'beijing',
    stance: string,
    level: number,
    tell: (who: string) => string,
  ): PressureView => {
    const label = words.t(`present.pressure.${actor}`);
    return {
      actor,
      label,
      stance,
      weight: Math.max(0, Math.min(1, level)),
      sentence: tell(label),
    };
  };
  return [
    view(
      'washington',
      words.t('present.argument', { stance: stances.washington, argument }),
      1 - state.trust / 100,
      (who) => words.t('present.pressure.arguing', { who, stance: lowerFirst(stances.washington), argument }),
    ),
    view('beijing', stances.beijing, 1 - state.relations / 100, (who) =>
      words.t('present.pressure.sentence', { who, stance: lowerFirst(stances.beijing) }),
    ),
  ];
}
