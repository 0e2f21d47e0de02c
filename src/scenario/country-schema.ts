import { z } from 'zod';
import {
  COUNTRY_VALUE_NAMES,
  COUNTRY_VALUES,
  type CountryValue,
  OPERATOR_VALUE_NAMES,
  OPERATOR_VALUES,
  type OperatorValue,
} from './country-values.ts';
import { idSchema } from './id-schema.ts';
import { quarterSchema } from './quarter-schema.ts';
import { levers } from './schema.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

const stated = (min: number, max: number) =>
  z.strictObject({
    value: z.number().min(min).max(max),
    fact: z.array(idSchema).min(1).max(12).optional().describe('ids of the facts that the value rests on'),
    assumption: text(400).optional().describe('what was assumed, where facts do not settle it'),
  });
type Stated = ReturnType<typeof stated>;

const countryValues = Object.fromEntries(
  COUNTRY_VALUE_NAMES.map((name) => [name, stated(COUNTRY_VALUES[name][0], COUNTRY_VALUES[name][1])]),
) as Record<CountryValue, Stated>;

const operatorValues = Object.fromEntries(
  OPERATOR_VALUE_NAMES.map((name) => [name, stated(OPERATOR_VALUES[name][0], OPERATOR_VALUES[name][1])]),
) as Record<OperatorValue, Stated>;

/** A file in scenarios/countries: every value with its facts or with what was assumed. */
export const countrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}$/, 'two small letters'),
  name: text(60),
  iso: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
  isoNumeric: z
    .string()
    .regex(/^\d{3}$/, 'three digits in quotes')
    .describe('by which the map finds the country'),
  fictional: z
    .boolean()
    .default(false)
    .describe('an invented state with values typical of real ones; its files have no record of their own'),
  memberships: z.array(text(40)).max(8),
  ...countryValues,
  operators: z
    .array(z.strictObject({ id: idSchema, name: text(60), ...operatorValues }))
    .min(1)
    .max(6),
  record: z
    .array(
      z.strictObject({
        quarter: quarterSchema,
        levers,
        fact: z.array(idSchema).min(1).max(12),
      }),
    )
    .max(40)
    .describe('what the real country decided, as levers'),
});

/** A country file as people write it. */
export type CountryFile = z.infer<typeof countrySchema>;
