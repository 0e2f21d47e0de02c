import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/** The scenario format as a JSON Schema (draft 2020-12), for editors that check while typing. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(scenarioSchema, { io: 'input', reused: 'ref' });
  return {
    $schema,
    title: 'Scenario',
    description: 'A scenario file, format 1. More is checked than a schema can say; see scenario-format.md.',
    ...rest,
  };
}
