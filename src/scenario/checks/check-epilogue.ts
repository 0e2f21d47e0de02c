import { error, type Finding } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** The first variant that fits is shown: only the last one, and that one always, goes without a condition. */
export function checkEpilogue(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  for (const [report, { variants }] of scenario.epilogue.entries()) {
    for (const [index, { when }] of variants.entries()) {
      const path = ['epilogue', report, 'variants', index];
      const last = index === variants.length - 1;
      if (last && when) {
        const message =
          'the last variant is for every run that fits no other, so it must have no "when"; remove it or add a variant';
        found.push(error([...path, 'when'], 'epilogue-order', message));
      }
      if (!last && !when) {
        const message =
          'a variant without "when" always fits, so those after it are never shown; move it to the end';
        found.push(error(path, 'epilogue-order', message));
      }
    }
  }
  return found;
}
