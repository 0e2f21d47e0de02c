import { describe, expect, it } from 'vitest';
import {
  elapse,
  layOut,
  openPlay,
  type Play,
  reportsOf,
  type Tables,
  take,
} from '../../src/machine/index.ts';
import type { ScenarioFile } from '../../src/scenario/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { aScenario } from '../support/a-scenario.ts';

const [event] = aScenario().events as [ScenarioFile['events'][number]];

function aTable(change: Partial<ScenarioFile> = {}): Tables {
  return layOut(aCompiledScenario(change), { seed: 1, length: 'standard', beliefs: {}, attention: 3 });
}

/** Takes the first option of each of the first beats and lets time pass up to the next one. */
function playOn(tables: Tables, beats: number): Play {
  let play = openPlay(tables);
  for (const { beat, until } of tables.beats.slice(0, beats)) {
    play = take(play, tables, beat.id, 'wait', 'price');
    while (play.moment.state.t < until) play = elapse(play, tables);
  }
  return play;
}

describe('play', () => {
  it('opens in the quarter of the first decision', () => {
    const tables = aTable({ beats: aScenario().beats.slice(2) });
    const { state } = openPlay(tables).moment;
    expect(state.t).toBe(tables.beats[0]?.beat.quarter);
    expect(state.t).toBeGreaterThan(0);
  });

  it('lays out each decision up to the next, the last for one quarter', () => {
    expect(aTable().beats.map(({ beat, until }) => [beat.quarter, until])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('keeps a moment for every decision and every quarter', () => {
    const play = playOn(aTable(), 5);
    expect(play.decided).toHaveLength(5);
    expect(play.arrived).toHaveLength(5);
    expect(play.passed.map(({ quarter }) => quarter)).toEqual([0, 1, 2, 3, 4]);
    play.decided.forEach(({ before, decided }, index) => {
      expect(before.state.t).toBe(index);
      expect(decided.state.t).toBe(index);
      expect(play.arrived[index]?.state.t).toBe(index + 1);
    });
  });

  it('throws on an option that is not there', () => {
    const tables = aTable();
    expect(() => take(openPlay(tables), tables, 'first', 'dance', 'price')).toThrow('first/dance');
  });

  it('remembers what was read for a decision, and starts anew after it', () => {
    const tables = aTable();
    const open = { ...openPlay(tables), opened: ['first-open'], ratings: { 'first-open': 4 } };
    const play = take(open, tables, 'first', 'wait', 'price');
    expect(play.decided[0]).toMatchObject({ opened: ['first-open'], ratings: { 'first-open': 4 } });
    expect([play.opened, play.ratings]).toEqual([[], {}]);
  });
});

describe('news', () => {
  const always = (id: string) => ({ ...event, id, when: {} });

  it('breaks when its condition holds, once', () => {
    const play = playOn(aTable({ events: [{ ...event, when: { from: '2019Q2' } }] }), 5);
    expect(play.told).toEqual([{ event: event.id, quarter: 1, after: 1 }]);
  });

  it('comes two at a time, in the order of the file', () => {
    const play = playOn(aTable({ events: ['a', 'b', 'c', 'd', 'e'].map(always) }), 5);
    expect(play.told.map(({ event: id, after }) => `${id}${after}`)).toEqual(['a0', 'b0', 'c1', 'd1', 'e2']);
  });

  it('is silent before the first decision and in the years after the last', () => {
    const tables = aTable({ events: [{ ...event, when: { from: '2020Q3' } }, always('now')] });
    expect(openPlay(tables).told).toEqual([]);
    let play = playOn(tables, 5);
    for (let quarters = 0; quarters < 8; quarters++) play = elapse(play, tables);
    expect(play.told.map(({ event: id }) => id)).toEqual(['now']);
  });
});

describe('reports', () => {
  it('are the first variant that fits; the last one always does', () => {
    const [report] = aScenario().epilogue as [ScenarioFile['epilogue'][number]];
    const last = report.variants.at(-1) as (typeof report.variants)[number];
    const never = { ...last, when: { from: '2030Q1' } };
    const always = { ...last, when: { from: '2019Q1' } };
    const tables = aTable({ epilogue: [{ ...report, variants: [never, always, last] }] });
    expect(reportsOf(playOn(tables, 5), tables)).toEqual([{ report: report.id, variant: 1 }]);
  });
});
