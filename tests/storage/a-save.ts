import type { NewSave } from '../../src/storage/index.ts';

export function aSave(change: Partial<NewSave> = {}): NewSave {
  return {
    id: 'one',
    code: 'ABCDE-FGHJK-MNPQR-12345',
    scenario: 'germany-2019',
    title: 'Germany 2019',
    where: 'you stopped in quarter 4, before the decision',
    finished: false,
    ...change,
  };
}

/** A code for each number, all of the same length. */
export function aCode(n: number): string {
  return `ABCDE-FGHJK-${String(n).padStart(5, '0')}`;
}
