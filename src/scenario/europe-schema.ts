import { z } from 'zod';
import { idSchema } from './id-schema.ts';
import { quarterSchema } from './quarter-schema.ts';
import { STATE_STANCES } from './vocabulary.ts';

/** scenarios/europe.yaml: what each state said or decided, for the map. */
export const europeSchema = z
  .array(
    z.strictObject({
      iso: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
      name: z.string().trim().min(1).max(60),
      stances: z
        .array(
          z.strictObject({
            from: quarterSchema,
            stance: z.enum(STATE_STANCES),
            fact: z.array(idSchema).min(1).max(12),
          }),
        )
        .min(1)
        .max(12),
    }),
  )
  .max(60);

export type EuropeFile = z.infer<typeof europeSchema>;
