import { describe, expect, it } from 'vitest';
import { operatorsMillionEur } from '../../src/model/index.ts';
import { describeDebrief, describeEpilogue } from '../../src/present/index.ts';
import { decodeRun, encodeRun, historyScores, type Run } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { aTeller, scenario } from './a-teller.ts';
import { always, asInHistory, playRoad, playUntil } from './roads.ts';

const teller = aTeller();
const debriefOf = (run: Run) => describeDebrief(run, teller);
const finished = [0, 1, 2, 3].map((place) => playRoad(always(place)));
const lots = Array.from({ length: 6 }, (_, luck) => runByLot(scenario, luck));

describe('epilogue', () => {
  const millions = (text: string | undefined) =>
    text === undefined || text === 'nothing'
      ? 0
      : Number(/€([\d,−]+) million/.exec(text)?.[1]?.replaceAll(',', ''));
  const epilogues: Run[] = [];
  for (let luck = 20; luck < 26; luck++) {
    runByLot(scenario, luck, {
      visit: (run) => {
        if (run.phase === 'epilogue') epilogues.push(run);
      },
    });
  }

  it('names payers whose parts add up to the bill', () => {
    for (const run of epilogues) {
      const [bill, payers] = describeEpilogue(run, teller).changes;
      const total = millions(/cost ((?:€.*? million)|nothing)/.exec(bill ?? '')?.[1]);
      const match = /state paid (.*), operators (.*) and users (.*); exporters lost (.*)\.$/.exec(
        payers ?? '',
      );
      const parts = match?.slice(1).map(millions) ?? [];
      expect(parts).toHaveLength(4);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      const { state } = run.play.moment;
      expect(Math.abs(total - state.costMillionEur)).toBeLessThanOrEqual(5);
      expect(Math.abs((parts[1] ?? 0) - operatorsMillionEur(state))).toBeLessThanOrEqual(10);
    }
  });

  it('has every report, and what is still to come', () => {
    const view = describeEpilogue(playUntil('epilogue'), teller);
    expect(view.reports).toHaveLength(scenario.epilogue.length);
    expect(view.comingDue).toEqual(['All your deadlines have passed.']);
  });
});

describe('debrief', () => {
  it('has one turning point: the decision that moved most', () => {
    for (const run of [...finished, ...lots]) {
      const { turns, summary } = debriefOf(run);
      const turning = turns.filter((turn) => turn.turningPoint);
      expect(turning).toHaveLength(1);
      expect(summary.join(' ')).toContain(turning[0]?.decision);
      expect(turns).toHaveLength(run.play.decided.length);
    }
  });

  it('tells effects of three points or more, and says so when there are none', () => {
    for (const { effects, effectText } of finished.flatMap((run) => debriefOf(run).turns)) {
      const moved = effects.filter(({ change }) => change !== 0);
      for (const { change } of moved) expect(Math.abs(change)).toBeGreaterThanOrEqual(3);
      expect(effectText === '').toBe(moved.length > 0);
    }
  });

  it('weighs the shown scores by the mandate', () => {
    for (const run of [...finished, ...lots]) {
      const { mandate, history } = debriefOf(run);
      const points = mandate.rows.reduce((sum, row) => sum + row.points, 0);
      expect(points).toBe(10);
      const mean = mandate.rows.reduce((sum, row) => sum + row.points * row.score, 0) / points;
      expect(mandate.score).toBe(Math.round(mean));
      expect(mandate.sentence).toContain(`scores ${mandate.score} of 100`);
      expect(history.rows.map(({ yours }) => yours)).toEqual(mandate.rows.map(({ score }) => score));
      const theirs = historyScores(run);
      expect(history.rows.map(({ theirs }) => theirs)).toEqual(
        theirs && [Math.round(theirs.cost), Math.round(theirs.security), Math.round(theirs.alliance)],
      );
    }
  });

  it('marks the choices that history made', () => {
    const same = debriefOf(playRoad(asInHistory)).turns.every((turn) => turn.same);
    expect(same).toBe(true);
  });

  it('shares out what moved among the factors', () => {
    for (const run of [...finished, ...lots]) {
      const { rows, sentence } = debriefOf(run).prediction;
      expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(rows.reduce((sum, { text }) => sum + Number.parseInt(text, 10), 0)).toBe(100);
      expect(rows.filter(({ predicted }) => predicted)).toHaveLength(run.play.prediction ? 1 : 0);
      expect(sentence).toContain(`“${rows[0]?.label}”`);
      expect(sentence.endsWith('It did.')).toBe(rows[0]?.predicted);
    }
  });

  it('holds a code that brings the run back', () => {
    for (const run of finished) {
      const { code } = debriefOf(run);
      const back = decodeRun(code, [scenario]);
      expect(back.ok && encodeRun(back.value)).toBe(code);
    }
  });

  describe('of claims', () => {
    const rating = (rate: (quality: string) => number) => debriefOf(playRoad(asInHistory, { rate }));

    it('tells sound from shaky when both were rated', () => {
      const { claimsSentence } = rating((quality) => (quality === 'sound' ? 5 : 2));
      expect(claimsSentence).toContain('sound evidence got 5 from you on average, shaky ones 2');
    });

    it('asks for more when only one kind was rated', () => {
      const { claimsSentence, claims } = rating((quality) => (quality === 'sound' ? 4 : 0));
      expect(claimsSentence).toContain('Rate more claims next time');
      expect(
        claims.filter((claim) => claim.rating > 0).every((claim) => claim.quality === 'Sound evidence'),
      ).toBe(true);
    });

    it('names the sources of each verdict, also those that came out later', () => {
      const { claims } = rating(() => 3);
      expect(claims.filter(({ facts }) => facts.length === 0)).toEqual([]);
      const items = scenario.beats.flatMap(({ inbox }) => inbox);
      const later = items.find((item) => item.since && claims.some(({ claim }) => claim === item.claim));
      const shown = claims.find(({ claim }) => claim === later?.claim)?.facts.map(({ id }) => id);
      expect(shown).toEqual([...new Set([...(later?.facts ?? []), ...(later?.since ?? [])])]);
    });

    it('says when nothing was rated, or nothing opened', () => {
      expect(rating(() => 0).claimsSentence).toContain('rated none');
      const blind = lots.find((run) => run.play.decided.every(({ opened }) => opened.length === 0));
      if (blind) expect(debriefOf(blind).claimsSentence).toContain('no items');
    });
  });
});
