import { parseQuarter } from '../../core/index.ts';
import type { CountryFile } from '../country-schema.ts';
import { COUNTRY_VALUE_NAMES, OPERATOR_VALUE_NAMES } from '../country-values.ts';
import { error, type Finding, type Path, warning } from '../finding.ts';
import type { Fact } from '../schema.ts';
import { unknownReference } from './unknown-reference.ts';

/** How far the operators' shares of customers may miss the whole: small operators are left out. */
const LEAST_CUSTOMERS = 0.7;
const MOST_CUSTOMERS = 1.005;

interface Stated {
  readonly fact?: readonly string[] | undefined;
  readonly assumption?: string | undefined;
}

/** Every value needs a fact or a stated assumption, every fact must exist, operators must make up a country. */
export function checkCountry(country: CountryFile, facts: ReadonlyMap<string, Fact>): readonly Finding[] {
  const found: Finding[] = [];
  const known = [...facts.keys()];

  const checkFacts = (ids: readonly string[], path: Path): void => {
    for (const [index, id] of ids.entries()) {
      if (!facts.has(id)) found.push(unknownReference([...path, index], 'fact', id, known));
    }
  };
  const checkStated = (stated: Stated, path: Path): void => {
    checkFacts(stated.fact ?? [], [...path, 'fact']);
    if (!stated.fact && !stated.assumption) {
      const message =
        'this value says neither which fact it rests on nor what was assumed; add "fact" or "assumption"';
      found.push(error(path, 'missing-source', message));
    }
  };

  for (const name of COUNTRY_VALUE_NAMES) checkStated(country[name], [name]);
  for (const [index, operator] of country.operators.entries()) {
    for (const name of OPERATOR_VALUE_NAMES) checkStated(operator[name], ['operators', index, name]);
    if (country.operators.findIndex((other) => other.id === operator.id) < index) {
      found.push(
        error(
          ['operators', index, 'id'],
          'duplicate-id',
          `the operator "${operator.id}" stands here twice; keep one`,
        ),
      );
    }
  }

  const customers = country.operators.reduce((sum, operator) => sum + operator.customerShare.value, 0);
  if (customers < LEAST_CUSTOMERS || customers > MOST_CUSTOMERS) {
    const message = `the operators' customerShare add up to ${customers.toFixed(2)}; they should add up to about 1`;
    found.push(warning(['operators'], 'shares-off', message));
  }

  let last = -1;
  for (const [index, entry] of country.record.entries()) {
    checkFacts(entry.fact, ['record', index, 'fact']);
    const quarter = parseQuarter(entry.quarter) ?? last;
    if (quarter < last) {
      const message = `${entry.quarter} stands after a later quarter; put the record in order of time`;
      found.push(error(['record', index, 'quarter'], 'quarters-out-of-order', message));
    }
    last = Math.max(last, quarter);
  }
  return found;
}
