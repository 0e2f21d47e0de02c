import type { Path } from '../finding.ts';
import type { Condition, ScenarioFile } from '../schema.ts';

export interface PlacedCondition {
  readonly path: Path;
  readonly condition: Condition;
  /** True when it stands, however deep, behind a "not". */
  readonly negated: boolean;
}

/** The conditions of events and of epilogue variants, outermost only. */
export function outerConditions(scenario: ScenarioFile): readonly PlacedCondition[] {
  const list: PlacedCondition[] = [];
  for (const [index, event] of scenario.events.entries()) {
    list.push({ path: ['events', index, 'when'], condition: event.when, negated: false });
  }
  for (const [report, { variants }] of scenario.epilogue.entries()) {
    for (const [index, { when }] of variants.entries()) {
      if (!when) continue;
      list.push({ path: ['epilogue', report, 'variants', index, 'when'], condition: when, negated: false });
    }
  }
  return list;
}

/** Every condition of a scenario, those inside "any" and "not" too. */
export function allConditions(scenario: ScenarioFile): readonly PlacedCondition[] {
  return outerConditions(scenario).flatMap(withInner);
}

/** A condition and those inside it; depth is bounded by the reader. */
export function withInner(placed: PlacedCondition): readonly PlacedCondition[] {
  const { path, condition, negated } = placed;
  const list = [placed];
  for (const [index, inner] of (condition.any ?? []).entries()) {
    list.push(...withInner({ path: [...path, 'any', index], condition: inner, negated }));
  }
  if (condition.not) {
    list.push(...withInner({ path: [...path, 'not'], condition: condition.not, negated: !negated }));
  }
  return list;
}
