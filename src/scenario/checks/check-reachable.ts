import { parseQuarter } from '../../core/index.ts';
import { error, type Finding, warning } from '../finding.ts';
import type { Condition, ScenarioFile } from '../schema.ts';
import { isEmpty, needlessBounds, whyNever } from './condition-can-hold.ts';
import { outerConditions, withInner } from './conditions-of.ts';

/**
 * Finds conditions that can never hold, or that always do. What hangs on the course of a run is left to
 * playing the whole scenario; what contradicts itself is found here, with its line.
 */
export function checkReachable(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  for (const outer of outerConditions(scenario)) {
    for (const { path, condition, negated } of withInner(outer)) {
      // What can never hold does no harm behind a "not", but was hardly meant.
      const reasons = whyNever(condition, path, scenario);
      found.push(
        ...(negated ? reasons.map((reason) => ({ ...reason, severity: 'warning' as const })) : reasons),
      );
      found.push(...needlessBounds(condition, path));
      if (isEmpty(condition) && path.at(-1) !== 'not') {
        found.push(
          warning(
            path,
            'always-true',
            'this condition asks for nothing and so always holds; fill it or remove it',
          ),
        );
      }
    }
  }

  const last = parseQuarter(scenario.beats.at(-1)?.quarter ?? '') ?? 0;
  for (const [index, { when }] of scenario.events.entries()) {
    const path = ['events', index, 'when'];
    const from = parseQuarter(when.from ?? '');
    const until = parseQuarter(when.until ?? '');
    const first = parseQuarter(scenario.beats[0]?.quarter ?? '') ?? 0;
    if (from !== undefined && from > last) {
      const message = `events come with the outcome of a decision, and the last decision falls in ${scenario.beats.at(-1)?.quarter}; set "from" earlier`;
      found.push(error([...path, 'from'], 'never-true', message));
    }
    if (until !== undefined && until < first) {
      found.push(
        error(
          [...path, 'until'],
          'never-true',
          `"until" ${when.until} lies before the first decision; set it later`,
        ),
      );
    }
  }

  for (const [report, { variants }] of scenario.epilogue.entries()) {
    const seen: string[] = [];
    for (const [index, { when }] of variants.entries()) {
      const words = JSON.stringify(sorted(when));
      if (when && seen.includes(words)) {
        const message =
          'an earlier variant has the same condition, so this one is never shown; change one of them';
        found.push(error(['epilogue', report, 'variants', index, 'when'], 'never-shown', message));
      }
      seen.push(words);
    }
  }
  return found;
}

/** Keys in a fixed order, so that the same condition reads the same however it was typed. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Condition);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]),
  );
}
