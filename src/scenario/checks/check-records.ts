import { error, type Finding, type Path } from '../finding.ts';
import type { RecordFile } from '../record-schema.ts';
import type { Fact } from '../schema.ts';
import { EVENT_OUTCOMES, type Outcome, SHARE_OUTCOMES } from '../vocabulary.ts';
import { unknownReference } from './unknown-reference.ts';

type Entry = RecordFile[number];

/** The mean of the states of the Union: a country of records, but not of decisions. */
const UNION = 'eu';

/** By id of the country, the ids of its operators. */
export type KnownCountries = ReadonlyMap<string, readonly string[]>;

/** Every figure complete and in its unit, every fact there and, where countries are given, every country. */
export function checkRecords(
  records: RecordFile,
  facts: ReadonlyMap<string, Fact>,
  countries?: KnownCountries,
): readonly Finding[] {
  const known = [...facts.keys()];
  return records.flatMap((entry, index) => [
    ...checkFigures(entry, [index]),
    ...(countries ? checkNames(entry, [index], countries) : []),
    ...(entry.fact ?? []).flatMap((id, place) =>
      facts.has(id) ? [] : [unknownReference([index, 'fact', place], 'fact', id, known)],
    ),
  ]);
}

function checkFigures(entry: Entry, path: Path): readonly Finding[] {
  const { what, quarter, value, low, high } = entry;
  const found: Finding[] = [];
  if (value === undefined && low === undefined && high === undefined)
    found.push(error(path, 'missing', 'this entry has no figure; add "value", or "low" and "high"'));
  if (value !== undefined && (low !== undefined || high !== undefined))
    found.push(
      error([...path, 'value'], 'two-figures', 'write either "value" or "low" and "high", not both'),
    );
  if (low !== undefined && high !== undefined && low > high)
    found.push(
      error([...path, 'low'], 'low-above-high', `"low" is ${low} and "high" is ${high}; turn them round`),
    );
  for (const [key, figure] of Object.entries({ value, low, high })) {
    if (figure !== undefined) found.push(...checkFigure(what, figure, [...path, key]));
  }
  if ((isShare(what) || what === 'law') && quarter === undefined)
    found.push(error(path, 'missing', `"quarter" is missing; say when, as in quarter: 2022Q4`));
  if (what === 'law' && entry.levers === undefined)
    found.push(error(path, 'missing', '"levers" is missing; say what the law asked for'));
  if (what !== 'law' && entry.levers !== undefined)
    found.push(error([...path, 'levers'], 'needless', '"levers" belong to a law only; remove them'));
  return found;
}

function checkFigure(what: Outcome, figure: number, path: Path): readonly Finding[] {
  if (isShare(what) && (figure < 0 || figure > 1))
    return [error(path, 'not-a-share', `${figure} is no share; write 0 to 1, such as 0.66 for 66 percent`)];
  if (isEvent(what) && figure !== 0 && figure !== 1)
    return [
      error(path, 'not-yes-or-no', `${figure} says neither yes nor no; write 1 where it happened, else 0`),
    ];
  if (figure < 0) return [error(path, 'too-small', `${figure} is below nothing; write million EUR`)];
  return [];
}

function checkNames(entry: Entry, path: Path, countries: KnownCountries): readonly Finding[] {
  const operators = countries.get(entry.country);
  if (entry.country === UNION) {
    return entry.what === 'cover'
      ? []
      : [
          error(
            [...path, 'what'],
            'not-of-the-union',
            'of the Union only "cover" is held against the countries',
          ),
        ];
  }
  if (!operators)
    return [unknownReference([...path, 'country'], 'country', entry.country, [...countries.keys()])];
  if (entry.operator === undefined || operators.includes(entry.operator)) return [];
  return [unknownReference([...path, 'operator'], 'operator', entry.operator, operators)];
}

const isShare = (what: Outcome): boolean => (SHARE_OUTCOMES as readonly string[]).includes(what);
const isEvent = (what: Outcome): boolean => (EVENT_OUTCOMES as readonly string[]).includes(what);
