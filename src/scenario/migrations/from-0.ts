import type { MigrationStep, RawScenario } from './step.ts';

/**
 * Drafts before the first release kept the language in the names of the texts (`title_en`) and called the
 * options of a decision `choices`.
 */
export const from0: MigrationStep = {
  from: 0,
  apply: (raw) => {
    const { title_en: title, tagline_en: tagline, ...rest } = raw;
    return {
      ...rest,
      format: 1,
      ...(title === undefined ? {} : { title }),
      ...(tagline === undefined ? {} : { tagline }),
      ...(rest.language === undefined ? { language: 'en' } : {}),
      ...(Array.isArray(rest.beats) ? { beats: rest.beats.map(migrateBeat) } : {}),
    };
  },
};

function migrateBeat(beat: unknown): unknown {
  if (!isObject(beat) || !isObject(beat.decision)) return beat;
  const { choices, ...decision } = beat.decision;
  return { ...beat, decision: choices === undefined ? decision : { ...decision, options: choices } };
}

function isObject(value: unknown): value is RawScenario {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
