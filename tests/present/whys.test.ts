import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeEpilogue,
  describeFrame,
  describeOutcome,
  type EpilogueView,
  type OutcomeView,
  type WhyView,
} from '../../src/present/index.ts';
import type { Run } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';
import { aTeller, facts, scenario, words } from './a-teller.ts';
import { always, inHistoryBut, playRoad, playUntil } from './roads.ts';

const teller = aTeller();

/** "−€1,234 million", "+6", "±0" as a number. */
function amountOf(text: string): number {
  const match = /^([+−±])(?:€)?([\d,]+)(?: million)?$/.exec(text);
  if (!match) throw new Error(`no amount: ${text}`);
  const size = Number(match[2]?.replaceAll(',', ''));
  return match[1] === '−' ? -size : size;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function ensureAddsUp(why: WhyView): void {
  const told = (what: string) => () => `${why.title}: ${what} in ${JSON.stringify(why.groups)}`;
  for (const group of why.groups) {
    const lines = group.lines.map((line) => amountOf(line.amount));
    ensure(sum(lines) === amountOf(group.sum), told(`lines of ${group.label}`));
    ensure(group.lines.length > 0, told('a group without lines'));
    const empty = why.groups.length === 1 && group.lines.length === 1;
    ensure(empty || lines.every((amount) => amount !== 0), told('a line of nothing'));
    const good = why.id === 'money' ? -1 : 1;
    group.lines.forEach((line, index) => {
      ensure(line.sign === Math.sign((lines[index] ?? 0) * good) + 0, told(`sign of ${line.label}`));
    });
  }
  const total = amountOf(why.total);
  ensure(sum(why.groups.map((group) => amountOf(group.sum))) === total, told('groups'));
  ensure(why.amount === why.total, told('amount'));
}

function ensureScores(run: Run, view: OutcomeView | EpilogueView): void {
  view.whys.forEach(ensureAddsUp);
  const { meters } = describeFrame(run, teller);
  view.scores.forEach((score, index) => {
    const why = view.whys[index];
    const meter = meters[index];
    ensure(why?.id === score.id && meter?.id === score.id, () => `order of ${score.id}`);
    ensure(score.change === score.after - score.before, () => `${score.id} change`);
    ensure(
      amountOf(why?.total ?? '') === score.change,
      () => `${score.id}: ${why?.total}, not ${score.change}`,
    );
    ensure(meter?.value === score.after, () => `${score.id}: meter ${meter?.value}, row ${score.after}`);
    const shown = Math.abs(score.change) >= 3 ? score.change : 0;
    ensure(meter?.change === shown, () => `${score.id}: meter ${meter?.change}, row ${score.change}`);
  });
}

function ensureKnown(whys: readonly WhyView[], quarter: number): void {
  for (const cause of whys.flatMap(({ groups }) => groups).flatMap(({ lines }) => lines)) {
    for (const { id } of cause.facts) {
      ensure((facts[id]?.quarter ?? 99) <= quarter, () => `${cause.label} names ${id} in quarter ${quarter}`);
    }
    const below = cause.assumptions.includes(words.t('present.why.fact'));
    ensure(!below || cause.facts.length > 0, () => `${cause.label} promises facts and has none`);
  }
}

function visit(run: Run): void {
  if (run.phase === 'outcome') {
    const view = describeOutcome(run, teller);
    ensureScores(run, view);
    ensureKnown(view.whys, run.play.moment.state.t - 1);
  }
  if (run.phase === 'epilogue') ensureScores(run, describeEpilogue(run, teller));
}

describe('why', () => {
  it('adds up to what is shown, agrees with rows and meters, and names nothing later', () => {
    hold(
      fc.property(fc.nat(), (luck) => {
        runByLot(scenario, luck, { visit });
      }),
      10,
    );
  });

  it.each([0, 1, 2, 3])('adds up on the road of option %i', (place) => {
    playRoad(always(place), { visit });
  });

  it('comes for scores first, then for money and each relation', () => {
    const { whys } = describeOutcome(playUntil('outcome'), teller);
    expect(whys.map(({ id }) => id)).toEqual([
      'cost',
      'security',
      'alliance',
      'money',
      'trust',
      'relations',
      'alignment',
      'confidence',
    ]);
  });

  it('names the levers that were pulled', () => {
    const run = playUntil('outcome', 0, inHistoryBut(0, 'clean-core'));
    const alliance = describeOutcome(run, teller).whys.find(({ id }) => id === 'alliance') as WhyView;
    const details = alliance.groups[0]?.lines.map(({ detail }) => detail) ?? [];
    expect(details).toContain('A step toward Washington');
    expect(details.some((detail) => detail.startsWith('No Huawei or ZTE in the core by'))).toBe(true);
  });

  it('says of money spent that it is bad, and of a better score that it is good', () => {
    const run = playUntil('outcome', 1, inHistoryBut(1, 'audits'));
    const { whys } = describeOutcome(run, teller);
    expect(whys.find(({ id }) => id === 'money')).toMatchObject({ sign: -1 });
    expect(whys.find(({ id }) => id === 'security')).toMatchObject({ sign: 1 });
  });
});
