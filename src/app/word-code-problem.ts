import type { Words } from '../i18n/index.ts';
import type { CodeProblem } from '../run/index.ts';
import type { CodeProblem as CodeProblemView } from '../ui/index.ts';

/** What is wrong with a code, in plain words, with the place and the way to mend it where they are known. */
export function wordCodeProblem(problem: CodeProblem, words: Words): CodeProblemView {
  switch (problem.code) {
    case 'empty':
      return { text: words.t('app.code.empty') };
    case 'bad-character':
      return {
        text: words.t('app.code.badCharacter', { character: problem.character }),
        position: problem.position,
      };
    case 'mistyped':
      return {
        text: words.t('app.code.mistyped'),
        position: problem.position,
        suggestion: problem.suggestion,
      };
    case 'damaged':
      return { text: words.t('app.code.damaged') };
    case 'newer-format':
      return { text: words.t('app.code.newerFormat') };
    case 'unknown-scenario':
      return { text: words.t('app.code.unknownScenario') };
    case 'other-version':
      return {
        text: words.t('app.code.otherVersion', {
          version: problem.version,
          scenario: problem.scenario,
          here: problem.here,
        }),
      };
    case 'impossible':
      return { text: words.t('app.code.impossible') };
  }
}
