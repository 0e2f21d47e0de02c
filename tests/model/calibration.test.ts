import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Bill,
  type Calibration,
  measureCalibration,
  type OddsRow,
} from '../../scripts/calibration/measure.ts';
import { blockIn } from '../../scripts/calibration/replace-block.ts';
import { replayRecord } from '../../scripts/calibration/replay.ts';
import { calibrationTables } from '../../scripts/calibration/tables.ts';
import { loadLibrary } from '../../scripts/library/load-library.ts';
import { loadCountries } from '../../scripts/library/load-scenarios.ts';
import { COEFFICIENTS } from '../../src/model/index.ts';

/**
 * What the simulation is claimed to meet, with room for small changes, and what it is known to miss: a miss that
 * gets better should be told in docs/model.md too.
 */
const countries = loadCountries();
let found: Calibration;

beforeAll(() => {
  found = measureCalibration(countries, loadLibrary().records);
}, 60_000);

const bill = (name: string): Bill => {
  const row = found.bills.find((candidate) => candidate.name === name);
  if (!row) throw new Error(`no bill "${name}"`);
  return row;
};
const odds = (country: string): OddsRow['odds'] => {
  const row = found.events.find((candidate) => candidate.country === country);
  if (!row) throw new Error(`no odds for "${country}"`);
  return row.odds;
};

describe('bills as operators publish them', () => {
  test.each(['United Kingdom', 'of which BT alone', 'France', 'Netherlands'])(
    '%s: inside the record',
    (name) => {
      expect(bill(name).verdict).toBe('inside');
    },
  );

  test('the British cap alone: the band reaches what BT expected, the middle is a quarter below', () => {
    const { verdict, gross, recordLow } = bill('the 35 percent cap, BT alone');
    expect(verdict).toBe('band touches');
    expect(gross.central / recordLow).toBeGreaterThan(0.65);
  });

  test('without kit that was due anyway BT alone is far below its figure, as is told', () => {
    expect(bill('of which BT alone').forced).toBeLessThan(0.65 * bill('of which BT alone').recordLow);
    expect(bill('United Kingdom').forced).toBeGreaterThan(bill('United Kingdom').recordLow);
  });

  test('Portugal is missed', () => {
    expect(bill('Portugal').verdict).toBe('misses');
  });

  test('cheap beliefs give a smaller bill than dear ones, and the parts of the operators add up', () => {
    for (const { gross } of found.bills) {
      expect(gross.low).toBeLessThanOrEqual(gross.central);
      expect(gross.central).toBeLessThanOrEqual(gross.high);
    }
    for (const country of Object.values(countries)) {
      const replay = replayRecord(country);
      const sum = Object.values(replay.gross).reduce((total, { all }) => total + all, 0);
      expect(sum).toBeCloseTo(replay.end.grossMillionEur, 6);
    }
  });
});

describe('coverage and makers', () => {
  test('the fitted countries keep within four points of the EU mean, all ten within eight', () => {
    for (const { name, model, record } of found.cover) {
      if (name.startsWith('EU mean'))
        expect(Math.abs(model - record)).toBeLessThan(name.endsWith('four') ? 0.04 : 0.08);
    }
  });

  test('the French share of 2022 is met within five points; the British one falls too fast', () => {
    const share = (name: string): number => found.hrv5g.find((row) => row.name === name)?.model ?? 0;
    expect(Math.abs(share('France') - 0.17)).toBeLessThan(0.05);
    expect(share('United Kingdom')).toBeGreaterThan(0.2);
    expect(share('United Kingdom')).toBeLessThan(0.41);
  });
});

describe('threats carried out', () => {
  test('retaliation: Sweden more likely than not, Britain at most a third, the others hardly ever', () => {
    for (const { country, odds: row } of found.events) {
      if (country === 'Sweden') expect(row.retaliation).toBeGreaterThan(0.6);
      else expect(row.retaliation).toBeLessThan(country === 'United Kingdom' ? 0.36 : 0.06);
    }
    expect(found.brier.retaliation.fit).toBeLessThan(0.06);
    expect(found.brier.retaliation.test).toBeLessThan(0.02);
  });

  test('no reprisal in any of the ten is an ordinary outcome', () => {
    expect(found.noReprisalAnywhere).toBeGreaterThan(0.3);
    expect(odds('Germany').reprisal).toBeGreaterThan(0.05);
  });

  test('court cases: Sweden likely; Britain too likely, and France too unlikely, as is told', () => {
    expect(odds('Sweden')['court-case']).toBeGreaterThan(0.5);
    expect(odds('Germany')['court-case']).toBeLessThan(0.05);
    expect(found.brier['court-case'].fit).toBeLessThan(0.25);
  });
});

test('every coefficient lies in its range', () => {
  for (const [name, { low, value, high }] of Object.entries(COEFFICIENTS)) {
    expect(low <= value && value <= high, name).toBe(true);
  }
});

test('the page for teachers shows these figures; if not, run scripts/calibration-report.ts --write', () => {
  const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
  expect(blockIn(page, 'fit')).toBe(calibrationTables(found));
});
