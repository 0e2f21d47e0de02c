import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeFrame,
  describeMap,
  describeOath,
  describeQuietMap,
  describeWhere,
  quarterOf,
} from '../../src/present/index.ts';
import { sharesOf } from '../../src/present/network.ts';
import { createRun, type Run } from '../../src/run/index.ts';
import { aStart, runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';
import { aTeller, scenario, words } from './a-teller.ts';
import { always, asInHistory, inHistoryBut, playRoad, playUntil } from './roads.ts';

const teller = aTeller();

describe('the map', () => {
  it('divides all masts, in every quarter of any run', () => {
    hold(
      fc.property(fc.nat(), (luck) => {
        const run = runByLot(scenario, luck);
        for (const { state } of run.play.passed) {
          const { makers, sites, fiveG } = sharesOf(state, run.tables);
          const shares = Object.values(sites);
          ensure(Math.abs(makers.hrv + makers.other - 1) < 1e-9, () => 'makers do not add up');
          const all = run.tables.setting.country.operators.reduce((sum, o) => sum + o.sitesThousand, 0);
          const on = state.operators.reduce((sum, o) => sum + o.sites5g, 0) / all;
          ensure(
            Math.abs(fiveG.hrv + fiveG.other + fiveG.swapping - on) < 1e-9,
            () => `5G adds up to ${Object.values(fiveG)}, not ${on} in ${state.t}`,
          );
          ensure(
            fiveG.hrv <= sites.hrv + 1e-9 && fiveG.other <= sites.other + 1e-9,
            () => `more 5G than sites in ${state.t}`,
          );
          ensure(
            shares.every((share) => share >= 0 && share <= 1),
            () => `${shares} in ${state.t}`,
          );
          const sum = shares.reduce((a, b) => a + b, 0);
          ensure(Math.abs(sum - 1) < 1e-9, () => `${shares} add up to ${sum} in ${state.t}`);
        }
      }),
      10,
    );
  });

  it('shows of each neighbour the last stance by now, and none from the future', () => {
    playRoad(asInHistory, {
      visit: (run) => {
        const shown: Readonly<Record<string, string>> = describeMap(run, teller).stances;
        expect(shown.DE).toBe('you');
        for (const { iso, stances } of teller.europe) {
          if (iso === 'DE') continue;
          expect(shown[iso]).toBe(stances.filter(({ from }) => from <= quarterOf(run)).at(-1)?.stance);
        }
      },
    });
  });

  it('names the manner of each capital', () => {
    const manners = new Set<string>();
    for (const place of [0, 1, 2, 3]) {
      playRoad(always(place), {
        visit: (run) => {
          const { pressure } = describeMap(run, teller);
          for (const { manner, weight, detail } of Object.values(pressure)) {
            ensure(weight >= 0 && weight <= 1 && detail !== '', () => JSON.stringify(pressure));
            ensure(
              (manner === 'striking') === /^(Striking|Retaliating)/.test(detail),
              () => `${manner}: ${detail}`,
            );
            manners.add(manner);
          }
        },
      });
    }
    expect([...manners].sort()).toEqual(['calm', 'courting', 'pressing', 'striking', 'warning']);
  });

  it('is quiet before anyone governs', () => {
    const { stances } = describeQuietMap(teller, 'DE');
    expect(stances.DE).toBe('you');
    expect(stances.GB).not.toBe('ban');
  });
});

describe('the frame', () => {
  it('tells the network and the crews in words that fit the numbers', () => {
    const run = playUntil('outcome', 5, always(3));
    const { network, crews, mapSentence, progress } = describeFrame(run, teller);
    expect(progress).toBe('decision 6 of 8');
    expect(network[0]?.label).toMatch(/^Huawei \/ ZTE, with 5G · \d+%$/);
    expect(crews.map(({ label }) => label).join(' ')).toMatch(
      /^[\d,]+0 new 5G sites this quarter [\d,]+ sites? swapped this quarter$/,
    );
    expect(mapSentence).toMatch(/^Of the mobile masts in Germany, \d+% .*; the plan was \d+%\.$/);
  });

  it('says that nobody has 5G rather than nought percent', () => {
    expect(describeFrame(playUntil('brief'), teller).mapSentence).toContain('5G reaches nobody yet.');
  });

  it('tells the pressure of each capital in a sentence', () => {
    const [washington, beijing] = describeFrame(playUntil('brief'), teller).pressures;
    expect(washington?.sentence).toBe('Washington is pressing. Its argument: spying.');
    expect(beijing?.sentence).toBe('Beijing is satisfied.');
  });

  it('marks one decision as now while decisions are taken', () => {
    playRoad(asInHistory, {
      visit: (run) => {
        const now = describeFrame(run, teller).timeline.filter(({ state }) => state === 'now').length;
        expect(now).toBe(run.beat || run.phase === 'oath' ? 1 : 0);
      },
    });
  });

  it('offers a step back only in practice, and never before the oath', () => {
    const undoable = (run: Run) => describeFrame(run, teller).canUndo;
    expect(undoable(playUntil('inbox'))).toBe(false);
    playRoad(asInHistory, {
      start: { practice: true },
      visit: (run) => expect(undoable(run)).toBe(run.steps.length > 1),
    });
  });
});

describe('where a run stopped', () => {
  it.each([
    ['brief', 'you stopped in Q2 2019, at the brief'],
    ['inbox', 'you stopped in Q2 2019, at the inbox'],
    ['decision', 'you stopped in Q2 2019, before the decision'],
    ['outcome', 'you stopped in Q3 2019, at the front page'],
    ['epilogue', 'you stopped at the end of 2026'],
    ['debrief', 'finished, in the debrief'],
  ] as const)('%s', (phase, sentence) => {
    expect(describeWhere(playUntil(phase, 1, inHistoryBut(0, 'ask-proof')), words)).toBe(sentence);
  });

  it('oath', () => {
    expect(describeWhere(createRun(scenario, aStart()), words)).toBe('you have not taken the oath yet');
  });
});

describe('the oath', () => {
  it('says how many decisions each length has', () => {
    const short = scenario.beats.filter((beat) => beat.short).length;
    expect(describeOath(scenario, words).lengths.map(({ label }) => label)).toEqual([
      `All ${scenario.beats.length} decisions, about ${scenario.minutes.standard} minutes`,
      `Short: ${short} decisions, about ${scenario.minutes.short} minutes`,
    ]);
  });
});
