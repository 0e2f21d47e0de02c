import type { Words } from '../i18n/index.ts';
import type { AssignmentProblem } from '../run/index.ts';

/** An assignment for what is not here. */
export type AssignedElsewhere =
  | { readonly code: 'unknown-scenario' }
  | {
      readonly code: 'other-version';
      readonly scenario: string;
      readonly version: number;
      readonly here: number;
    };

/** What is wrong with a link from a teacher, and what to do. */
export function wordAssignmentProblem(problem: AssignmentProblem | AssignedElsewhere, words: Words): string {
  switch (problem.code) {
    case 'empty':
    case 'too-long':
    case 'altered':
      return words.t('app.assigned.altered');
    case 'newer-format':
      return words.t('app.assigned.newer');
    case 'bad-setting':
      return words.t('app.assigned.setting', { setting: problem.setting.slice(0, 20) });
    case 'unknown-scenario':
      return words.t('app.assigned.unknownScenario');
    case 'other-version':
      return words.t('app.assigned.otherVersion', {
        scenario: problem.scenario,
        version: problem.version,
        here: problem.here,
      });
  }
}
