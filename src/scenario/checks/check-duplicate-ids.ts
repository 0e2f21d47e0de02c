import { error, type Finding, type Path } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

/** Ids by which runs and saves find things again must be unique where they are looked up. */
export function checkDuplicateIds(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  const check = (kind: string, ids: readonly { readonly id: string; readonly path: Path }[]): void => {
    const seen = new Set<string>();
    for (const { id, path } of ids) {
      if (seen.has(id))
        found.push(
          error(path, 'duplicate-id', `the ${kind} "${id}" stands here twice; rename or remove one`),
        );
      seen.add(id);
    }
  };
  const list = (kind: string, items: readonly { readonly id: string }[], path: Path): void => {
    check(
      kind,
      items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] })),
    );
  };

  list('beat', scenario.beats, ['beats']);
  list('event', scenario.events, ['events']);
  list('report', scenario.epilogue, ['epilogue']);
  list('reason', scenario.reasons, ['reasons']);
  check(
    'term',
    scenario.glossary.map((id, index) => ({ id, path: ['glossary', index] })),
  );
  for (const [b, beat] of scenario.beats.entries())
    list('option', beat.decision.options, ['beats', b, 'decision', 'options']);
  // Ratings are kept by item for the whole run, so items share one list.
  check(
    'inbox item',
    scenario.beats.flatMap((beat, b) =>
      beat.inbox.map(({ id }, i) => ({ id, path: ['beats', b, 'inbox', i, 'id'] })),
    ),
  );
  return found;
}
