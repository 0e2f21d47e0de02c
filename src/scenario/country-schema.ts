import { z } from 'zod';
import {
  COUNTRY_VALUE_NAMES,
  COUNTRY_VALUES,
  type CountryValue,
  OPERATOR_VALUE_NAMES,
  OPERATOR_VALUES,
  type OperatorValue,
} from './country-values.ts';
import { levers } from './schema.ts';

const id = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only');
const text = (max: number) => z.string().trim().min(1).max(max);

const stated = (min: number, max: number) =>
  z.strictObject({
    value: z.number().min(min).max(max),
    fact: z.array(id).min(1).max(12).optional().describe('ids of the facts that the value rests on'),
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
  memberships: z.array(text(40)).max(8),
  ...countryValues,
  operators: z
    .array(z.strictObject({ id, name: text(60), ...operatorValues }))
    .min(1)
    .max(6),
  record: z
    .array(
      z.strictObject({
        quarter: z.string().regex(/^20(19|2\d)Q[1-4]$/, 'a quarter such as 2019Q3'),
        levers,
        fact: z.array(id).min(1).max(12),
      }),
    )
    .max(40)
    .describe('what the real country decided, as levers'),
});

/** A country file as people write it. */
export type CountryFile = z.infer<typeof countrySchema>;
