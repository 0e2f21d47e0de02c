import { z } from 'zod';
import { idSchema } from './id-schema.ts';
import { quarterSchema } from './quarter-schema.ts';
import { levers } from './schema.ts';
import { OUTCOMES } from './vocabulary.ts';

/** scenarios/records.yaml: what really came of it, for holding the simulation against. */
export const recordSchema = z
  .array(
    z.strictObject({
      country: z
        .string()
        .regex(/^[a-z]{2}$/, 'two small letters')
        .describe('a file in scenarios/countries, or eu for the mean of the Union'),
      what: z.enum(OUTCOMES),
      quarter: quarterSchema.optional().describe('when it was so; needed for shares and laws'),
      value: z.number().optional().describe('one figure; or low and high where sources differ'),
      low: z.number().optional(),
      high: z.number().optional().describe('absent beside low: only the least is known'),
      operator: idSchema.optional().describe('the bill of one operator of the country alone'),
      until: quarterSchema.optional().describe('what was decided after this quarter is left out'),
      levers: levers.optional().describe('what a law asked for; needed for a law'),
      input: z
        .boolean()
        .optional()
        .describe('the simulation was given this figure: agreement proves nothing'),
      unit: z.string().max(60).optional(),
      note: z.string().trim().min(1).max(400).optional(),
      fact: z.array(idSchema).max(12).optional(),
    }),
  )
  .max(200);

export type RecordFile = z.infer<typeof recordSchema>;
