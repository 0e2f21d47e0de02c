import { z } from 'zod';

/** A quarter as people write it, from 2019 on. */
export const quarterSchema = z
  .string()
  .regex(/^20(19|2\d|30)Q[1-4]$/, 'a quarter such as 2019Q3')
  .describe('a quarter such as 2019Q3');
