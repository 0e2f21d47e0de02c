import { formatQuarter, parseQuarter, type Quarter } from '../../core/index.ts';
import { error, type Finding, type Path, warning } from '../finding.ts';
import type { Condition, ScenarioFile } from '../schema.ts';
import { INDICATORS, NUMERIC_LEVERS } from '../vocabulary.ts';
import { INDICATOR_RANGES, LEVER_RANGES } from './condition-ranges.ts';

const LAST: Quarter = 31;

interface Bounds {
  readonly below?: number | undefined;
  readonly atLeast?: number | undefined;
}

/** Reasons why a condition can never hold, as far as its own words and the list of decisions tell. */
export function whyNever(condition: Condition, path: Path, scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  const never = (at: Path, message: string): void => {
    found.push(error(at, 'never-true', `this can never be true: ${message}`));
  };

  const from = condition.from === undefined ? 0 : (parseQuarter(condition.from) ?? 0);
  const until = condition.until === undefined ? LAST : (parseQuarter(condition.until) ?? LAST);
  if (condition.from !== undefined && from > until)
    never(
      [...path, 'from'],
      `"from" ${condition.from} is later than "until" ${condition.until}; swap or correct them`,
    );
  if (from > LAST)
    never([...path, 'from'], `"from" ${condition.from} lies after the end of the simulation in 2026Q4`);

  for (const name of INDICATORS) {
    checkBounds(condition.indicators?.[name], INDICATOR_RANGES[name], [...path, 'indicators', name], never);
  }
  for (const name of NUMERIC_LEVERS) {
    checkBounds(condition.levers?.[name], LEVER_RANGES[name], [...path, 'levers', name], never);
  }

  const chosen = condition.chose ?? [];
  const quarters = chosen.map((id) => quarterOf(id, scenario));
  if (chosen.length > 0 && quarters.every((quarter) => quarter !== undefined && quarter > until)) {
    const first = Math.min(...quarters.map((quarter) => quarter ?? LAST));
    never(
      [...path, 'chose'],
      `the decision falls in ${formatQuarter(first)}, after "until" ${condition.until}; move "until" or name another option`,
    );
  }

  const laws = scenario.beats.some((beat) => beat.decision.options.some((option) => option.law));
  if (condition.happened?.includes('lawLost') && !laws) {
    never([...path, 'happened'], 'no option of this scenario is a law that could be lost');
  }

  if (condition.not && isEmpty(condition.not))
    never([...path, 'not'], 'an empty condition always holds, so its opposite never does');
  return found;
}

function checkBounds(
  bounds: Bounds | undefined,
  [least, most]: readonly [number, number],
  path: Path,
  never: (at: Path, message: string) => void,
): void {
  if (!bounds) return;
  const { below, atLeast } = bounds;
  const name = String(path.at(-1));
  if (below !== undefined && atLeast !== undefined && below <= atLeast) {
    never(path, `"${name}" cannot be at least ${atLeast} and below ${below} at once`);
  } else if (below !== undefined && below <= least) {
    never(path, `"${name}" is never below ${below}; it goes from ${least} to ${most}`);
  } else if (atLeast !== undefined && atLeast > most) {
    never(path, `"${name}" is never ${atLeast} or more; it goes from ${least} to ${most}`);
  }
}

function quarterOf(id: string, scenario: ScenarioFile): Quarter | undefined {
  const [beatId, optionId] = id.split('/');
  const beat = scenario.beats.find((candidate) => candidate.id === beatId);
  return beat?.decision.options.some((option) => option.id === optionId)
    ? parseQuarter(beat.quarter)
    : undefined;
}

/** Bounds that no value could miss, most often because of a wrong unit. */
export function needlessBounds(condition: Condition, path: Path): readonly Finding[] {
  const found: Finding[] = [];
  const check = (bounds: Bounds | undefined, [least, most]: readonly [number, number], at: Path): void => {
    const { below, atLeast } = bounds ?? {};
    const name = String(at.at(-1));
    const range = `it goes from ${least} to ${most}, so check the unit`;
    if (below !== undefined && below > most) {
      found.push(warning(at, 'always-true', `"${name}" is always below ${below}: ${range}`));
    }
    if (atLeast !== undefined && atLeast <= least) {
      found.push(warning(at, 'always-true', `"${name}" is always at least ${atLeast}: ${range}`));
    }
  };
  for (const name of INDICATORS) {
    check(condition.indicators?.[name], INDICATOR_RANGES[name], [...path, 'indicators', name]);
  }
  for (const name of NUMERIC_LEVERS)
    check(condition.levers?.[name], LEVER_RANGES[name], [...path, 'levers', name]);
  return found;
}

/** Whether a condition asks for nothing, and so always holds. */
export function isEmpty(condition: Condition): boolean {
  const { indicators, levers, stances, ...others } = condition;
  const tests = [indicators, levers, stances].flatMap((part) => Object.values(part ?? {}));
  return [...tests, ...Object.values(others)].every((part) => part === undefined);
}
