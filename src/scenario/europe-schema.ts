import { z } from 'zod';
import { STATE_STANCES } from './vocabulary.ts';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only');

/** scenarios/europe.yaml: what each state said or decided, for the map. */
export const europeSchema = z
  .array(
    z.strictObject({
      iso: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
      name: z.string().trim().min(1).max(60),
      stances: z
        .array(
          z.strictObject({
            from: z.string().regex(/^20(19|2[0-6])Q[1-4]$/, 'a quarter such as 2019Q3'),
            stance: z.enum(STATE_STANCES),
            fact: z.array(id).min(1).max(12),
          }),
        )
        .min(1)
        .max(12),
    }),
  )
  .max(60);

export type EuropeFile = z.infer<typeof europeSchema>;
