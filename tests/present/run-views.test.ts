import { expect, test } from 'vitest';
import {
  branchRun,
  compareRuns,
  drawLuck,
  placesUnder,
  poseQuestions,
  ratedClaims,
  readSense,
  runnersUp,
  shareVariance,
  standAt,
  standUnderBeliefs,
  varyBeliefs,
  weighDecisions,
} from '../../src/analysis/index.ts';
import { createWords, debriefTexts, englishLate } from '../../src/i18n/index.ts';
import {
  describeBelieved,
  describeBranch,
  describeDecisions,
  describeForks,
  describeLuck,
  describeQuestions,
  describeSelection,
  describeSense,
  describeStand,
  describeVariance,
  describeVaried,
} from '../../src/present/index.ts';
import type { Run } from '../../src/run/index.ts';
import { runToEnd } from '../support/run-to-end.ts';
import { aTeller } from './a-teller.ts';
import { always, asInHistory, playRoad } from './roads.ts';

const words = createWords();
words.learn(englishLate);
words.learn(debriefTexts);
const teller = aTeller({ words });

function senseOf(run: Run) {
  const claims = ratedClaims(run);
  return describeSense({ sense: readSense(claims), claims }, teller);
}

function branchOf(run: Run, decision: number, option: string) {
  const other = branchRun(run, decision, option);
  if (!other.ok) throw new Error(other.error.code);
  return describeBranch(compareRuns(run, other.value), { decision, option }, run, teller);
}

/** Every text of everything that is told about a run. */
function textsOf(run: Run): readonly string[] {
  const ranked = runnersUp(run);
  const forks = describeForks(ranked, run, teller);
  const stand = runToEnd(standUnderBeliefs(run, { rivals: 100, roads: 1000 }));
  const under = placesUnder(run);
  const places = { intent: 0.4, swapUnit: -0.7 };
  const views = [
    describeLuck(runToEnd(drawLuck(run, 60)), run, teller),
    describeDecisions(runToEnd(weighDecisions(run, 20)), run, teller),
    describeVaried(varyBeliefs(run), teller),
    describeStand(stand, run, teller),
    describeBelieved(
      { own: under({}), there: under(places), standing: standAt(run, places, stand.strongest) },
      places,
      teller,
    ),
    forks,
    ...forks.decisions.flatMap(({ decision, options }) =>
      options
        .filter(({ kind }) => kind !== 'yours')
        .slice(0, 1)
        .map(({ id }) => branchOf(run, decision, id)),
    ),
    senseOf(run),
    describeQuestions(poseQuestions(run), run, teller),
  ];
  const texts: string[] = [];
  JSON.stringify(views, (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

test.each([
  ['history', asInHistory, { rate: (quality: string) => (quality === 'shaky' ? 5 : 2) }],
  ['first options', always(0), { start: { beliefs: { intent: 1 as const } } }],
  ['last options', always(3), { rate: () => 3 }],
])('%s: nothing is left unsaid, and nothing unfilled', (_, choose, change) => {
  for (const text of textsOf(playRoad(choose, change))) {
    expect(text).not.toMatch(/\b(analysis|present|page)\.[a-z]|[{}]|NaN|undefined|Infinity/);
  }
});

test('a run that reprisal hit is told so, with how often that comes', () => {
  const run = playRoad(asInHistory);
  const view = describeLuck(runToEnd(drawLuck(run, 300)), run, teller);
  expect(view.lead).toMatch(/^You were unlucky\. Of 100 ministers .* 9\d would have ended higher/);
  expect(view.because.join(' ')).toMatch(
    /Washington’s reprisal came to you\. It comes in \d+ of 100 draws\./,
  );
});

test('a score on which luck was another than as a whole is named at once', () => {
  const run = playRoad(asInHistory);
  const luck = runToEnd(drawLuck(run, 20));
  const told = describeLuck(
    {
      ...luck,
      mandate: { ...luck.mandate, verdict: 'ordinary' },
      scores: {
        cost: { ...luck.scores.cost, verdict: 'lucky' },
        security: { ...luck.scores.security, verdict: 'unlucky' },
        alliance: { ...luck.scores.alliance, verdict: 'unlucky' },
      },
    },
    run,
    teller,
  );
  expect(told.but).toBe('On cost you were lucky. On security and alliance you were unlucky.');
});

test('roads picked out are told apart by the quarters in which they chose otherwise than all', () => {
  const run = playRoad(asInHistory);
  const shares = run.tables.beats.map(({ beat }, decision) => {
    const { length } = beat.decision.options;
    return Array.from({ length }, (_, option) => (decision === 1 ? Number(option === 2) : 1 / length));
  });
  const paths = ['', '', ''] as const;
  const told = describeSelection(
    { count: 8, of: 64, onFrontier: 1, spans: undefined, shares, best: [], paths },
    { run, teller },
  );
  expect(told.decisions.flatMap(({ telling }, decision) => (telling ? [decision] : []))).toEqual([1]);
});

test('the decision that mattered is told with its way up or down', () => {
  const run = playRoad(asInHistory);
  const weighed = runToEnd(weighDecisions(run, 40));
  const { lead, rows } = describeDecisions(weighed, run, teller);
  expect(Math.abs(weighed.mostStake)).toBeGreaterThan(3);
  expect(lead[0]).toContain(weighed.mostStake > 0 ? 'higher by your mandate' : 'lower by your mandate');
  expect(rows.filter(({ most }) => most)).toHaveLength(1);
});

test('a policy off the frontier is told where the road that beats it turns off', () => {
  const run = playRoad(asInHistory);
  const stand = runToEnd(standUnderBeliefs(run, { rivals: 800, roads: 3000 }));
  const view = describeStand(stand, run, teller);
  const apart = stand.own.rival.filter((option, decision) => {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    return options[option]?.id !== run.play.decided[decision]?.option;
  });
  expect(stand.own.frontier).toBe(false);
  expect(view.rival).toHaveLength(apart.length);
});

test('shares of variance are whole parts of a hundred, and the lead says which is most', () => {
  const view = describeVariance(runToEnd(shareVariance(playRoad(asInHistory).tables)), teller);
  for (const { shares } of view.rows) {
    expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBe(100);
  }
  expect(view.lead).toMatch(/Security is mostly what one believes/);
});

test('nobody is told how well they judge from nothing', () => {
  const view = senseOf(playRoad(asInHistory));
  expect(view.lead).toContain('too few');
  expect(view.gauges.every(({ at }) => at === undefined)).toBe(true);
});
