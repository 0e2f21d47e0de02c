import type { CodeProblem } from '../../src/run/index.ts';

/** What is wrong with a code, as a sentence for the command line. */
export function tellProblem(problem: CodeProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'there is no code';
    case 'bad-character':
      return `character ${problem.position + 1}, "${problem.character}", is in no code`;
    case 'mistyped':
      return `something is wrong at character ${problem.position + 1}; is it ${problem.suggestion}?`;
    case 'damaged':
      return 'more than one character is wrong or missing';
    case 'newer-format':
      return 'the code was made by a newer version of this program';
    case 'unknown-scenario':
      return 'the code belongs to a scenario that is not here';
    case 'other-version':
      return `the code belongs to version ${problem.version} of "${problem.scenario}"; version ${problem.here} is here`;
    case 'impossible':
      return 'the code has a right sum but belongs to no run that can be played';
  }
}
