import { z } from 'zod';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only');

export const OUTCOMES = [
  'bill',
  'cap-bill',
  'cover',
  'hrv5g',
  'retaliation',
  'reprisal',
  'court-case',
] as const;

/** scenarios/records.yaml: what really came of it, for holding the simulation against. */
export const recordSchema = z
  .array(
    z.strictObject({
      country: z.string().regex(/^[a-z]{2}$/, 'two small letters'),
      what: z.enum(OUTCOMES),
      quarter: z
        .string()
        .regex(/^20(19|2\d)Q[1-4]$/, 'a quarter such as 2019Q3')
        .optional(),
      value: z.number().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
      unit: z.string().max(60).optional(),
      note: z.string().trim().min(1).max(400).optional(),
      fact: z.array(id).max(12).optional(),
    }),
  )
  .max(200);

export type RecordFile = z.infer<typeof recordSchema>;
