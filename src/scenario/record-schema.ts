import { z } from 'zod';
import { idSchema } from './id-schema.ts';
import { quarterSchema } from './quarter-schema.ts';

const OUTCOMES = ['bill', 'cap-bill', 'cover', 'hrv5g', 'retaliation', 'reprisal', 'court-case'] as const;

/** scenarios/records.yaml: what really came of it, for holding the simulation against. */
export const recordSchema = z
  .array(
    z.strictObject({
      country: z.string().regex(/^[a-z]{2}$/, 'two small letters'),
      what: z.enum(OUTCOMES),
      quarter: quarterSchema.optional(),
      value: z.number().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      unit: z.string().max(60).optional(),
      note: z.string().trim().min(1).max(400).optional(),
      fact: z.array(idSchema).max(12).optional(),
    }),
  )
  .max(200);

export type RecordFile = z.infer<typeof recordSchema>;
