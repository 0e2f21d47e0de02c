import { parseQuarter } from '../../core/index.ts';
import type { CompiledCountry, CompiledOperator, CompiledSource } from '../compiled.ts';
import type { CountryFile } from '../country-schema.ts';
import {
  COUNTRY_VALUE_NAMES,
  type CountryValue,
  OPERATOR_VALUE_NAMES,
  type OperatorValue,
} from '../country-values.ts';
import { compileLevers } from './compile-levers.ts';

interface Stated {
  readonly value: number;
  readonly fact?: readonly string[] | undefined;
  readonly assumption?: string | undefined;
}

/** A country as plain numbers, with where each comes from kept beside them by path. */
export function compileCountry(file: CountryFile): CompiledCountry {
  const sources: Record<string, CompiledSource> = {};
  const values = {} as Record<CountryValue, number>;
  for (const name of COUNTRY_VALUE_NAMES) {
    values[name] = file[name].value;
    sources[name] = sourceOf(file[name]);
  }
  const operators = file.operators.map((operator): CompiledOperator => {
    const numbers = {} as Record<OperatorValue, number>;
    for (const name of OPERATOR_VALUE_NAMES) {
      numbers[name] = operator[name].value;
      sources[`operators.${operator.id}.${name}`] = sourceOf(operator[name]);
    }
    return { id: operator.id, name: operator.name, ...numbers };
  });
  return {
    id: file.id,
    name: file.name,
    iso: file.iso,
    isoNumeric: file.isoNumeric,
    fictional: file.fictional,
    memberships: file.memberships,
    values,
    operators,
    sources,
    record: file.record.map(({ quarter, levers, fact }) => ({
      quarter: parseQuarter(quarter) ?? 0,
      levers: compileLevers(levers),
      fact,
    })),
  };
}

function sourceOf({ fact, assumption }: Stated): CompiledSource {
  return { fact: fact ?? [], assumption: assumption ?? '' };
}
