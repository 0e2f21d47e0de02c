import type { RoomQuestion } from '../../analysis/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Length } from '../../machine/index.ts';
import type { CompiledBeat, CompiledScenario } from '../../scenario/index.ts';
import { MOST_ENTRIES } from '../../storage/index.ts';
import type { Student } from './class-groups.ts';

import type { Checked } from './clerk.ts';
import type { Refused } from './intake.ts';

/** Who handed in, in words that fit a table. */
export function nameStudent({ counted: { entry } }: Pick<Student, 'counted'>, { t }: Words): string {
  const name = entry.name || entry.nickname;
  if (name !== '') return entry.seat > 0 ? t('teach.class.seatOf', { name, seat: entry.seat }) : name;
  return entry.seat > 0 ? t('teach.class.seat', { seat: entry.seat }) : t('teach.class.run', { n: entry.id });
}

/** How far a run has come. */
export function tellWhere({ finished, phase, decided, decisions }: Checked, { t }: Words): string {
  if (finished) return t('teach.class.finished');
  return phase === 'oath' ? t('teach.class.oath') : t('teach.class.stopped', { decided, decisions });
}

/** Why something was not read in, and what to do about it. */
export function tellRefused({ why }: Refused, { t, number }: Words): string {
  switch (why.code) {
    case 'bad-character':
      return t('teach.class.why.bad-character', { character: why.character });
    case 'other-version':
      return t('teach.class.why.other-version', {
        version: why.version,
        scenario: why.scenario,
        here: why.here,
      });
    case 'bad-field':
      return t('teach.class.why.bad-field', { field: why.field });
    case 'too-many':
      return t('teach.class.why.too-many', { most: number(MOST_ENTRIES) });
    default:
      return t(`teach.class.why.${why.code}`);
  }
}

/** The decisions of a scenario at one length. */
export function beatsOf(scenario: CompiledScenario, length: Length): readonly CompiledBeat[] {
  return scenario.beats.filter((beat) => length === 'standard' || beat.short);
}

export function optionTitle(beat: CompiledBeat | undefined, option: string): string {
  return beat?.decision.options.find(({ id }) => id === option)?.title ?? option;
}

export function reasonText(scenario: CompiledScenario, reason: string): string {
  return scenario.reasons.find(({ id }) => id === reason)?.text ?? reason;
}

/** A question for the room, without anybody’s name. */
export function tellQuestion(
  question: RoomQuestion,
  scenario: CompiledScenario,
  length: Length,
  words: Words,
): string {
  const { t } = words;
  const beat = 'decision' in question ? beatsOf(scenario, length)[question.decision] : undefined;
  const when = words.quarter(beat?.quarter ?? 0);
  const title = (option: string) => optionTitle(beat, option);
  const points = 'points' in question ? words.number(Math.round(question.points)) : '';
  switch (question.kind) {
    case 'split': {
      const [a, b] = question.sides;
      return t('teach.class.question.split', {
        when,
        a: a?.runs.length ?? 0,
        b: b?.runs.length ?? 0,
        first: title(a?.option ?? ''),
        second: title(b?.option ?? ''),
      });
    }
    case 'alone':
      return t('teach.class.question.alone', {
        when,
        most: title(question.most),
        option: title(question.option),
        n: question.runs.length,
      });
    case 'reason':
      return t('teach.class.question.reason', {
        when,
        option: title(question.option),
        reason: asSentence(reasonText(scenario, question.reason)),
        n: question.runs.length,
      });
    case 'regret':
      return t('teach.class.question.regret', {
        when,
        n: question.runs.length,
        points,
        instead: title(question.instead),
      });
    case 'luck':
      return t('teach.class.question.luck', { points, score: t(`present.score.${question.score}`) });
    case 'spread':
      return t('teach.class.question.spread', { points, score: t(`present.score.${question.score}`) });
  }
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
