import { z } from 'zod';

/** A name by which other parts of the files point at something. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only')
  .max(60)
  .describe('small letters, digits and single hyphens');
