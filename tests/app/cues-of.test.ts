import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../src/app/cues-of.ts';
import { createRun, type Run, type Step } from '../../src/run/index.ts';
import { scenario } from '../present/a-teller.ts';
import { always, OATH, playRoad, playUntil } from '../present/roads.ts';
import { advance, aStart } from '../support/a-run.ts';

const cues = (before: Run, step: Step) => cuesOf(before, advance(before, step), step);
const open = (run: Run, medium: readonly string[]): Step => ({
  type: 'player.open',
  item: run.beat?.inbox.find((item) => medium.includes(item.medium))?.id ?? '',
});

/** Every decision on three roads, with what was heard; played once. */
function play() {
  const heard: { before: Run; after: Run; option: string; cues: readonly string[] }[] = [];
  for (const place of [0, 1, 2]) {
    let before: Run | undefined;
    playRoad(always(place), {
      start: { seed: 11 },
      visit: (run) => {
        const step = run.steps.at(-1);
        if (before && step?.type === 'player.choose')
          heard.push({ before, after: run, option: step.option, cues: cuesOf(before, run, step) });
        before = run;
      },
    });
  }
  return heard;
}

let played: ReturnType<typeof play> | undefined;
const decisions = () => {
  played ??= play();
  return played;
};

describe('the sounds of a step', () => {
  it('are a call or a knock for voices and a letter for paper', () => {
    const run = playUntil('inbox');
    const called = cues(run, open(run, ['call', 'visit']));
    expect(['call', 'visit']).toContain(called[0]);
    expect(cues(run, open(run, ['report', 'memo', 'letter', 'article']))).toEqual(['letter']);
  });

  it('of a decision are the vote as it went, the front page or a blow, and what is paid or done', () => {
    const order = [/^vote-/, /^(headline|pressure-west|pressure-east)$/, /^(bill|swap)$/];
    for (const { before, after, option, cues: heard } of decisions()) {
      const law = before.beat?.decision.options.find(({ id }) => id === option)?.law;
      const passed = after.play.decided.at(-1)?.passed;
      expect(heard[0]).toMatch(law ? (passed === 1 ? 'vote-passed' : 'vote-lost') : (order[1] ?? ''));
      const places = heard.map((cue) => order.findIndex((kind) => kind.test(cue)));
      expect(places).toEqual([...places].sort());
      expect(new Set(places).size).toBe(places.length);
    }
  });

  it('come in more than one kind on a few roads', () => {
    const kinds = new Set(decisions().flatMap(({ cues: heard }) => heard));
    expect([...kinds]).toEqual(expect.arrayContaining(['headline', 'vote-passed', 'bill']));
  });

  it('of both ends are the oath, the years that have passed, and the book that is closed', () => {
    expect(cues(createRun(scenario, aStart()), OATH)).toEqual(['oath']);
    expect(cues(playUntil('outcome', 7), { type: 'player.continue' })).toEqual(['outcome']);
    expect(cues(playUntil('epilogue'), { type: 'player.continue' })).toEqual(['close']);
  });

  it('are none for reading on', () => {
    expect(cues(playUntil('brief'), { type: 'player.read' })).toEqual([]);
    expect(cues(playUntil('outcome'), { type: 'player.continue' })).toEqual([]);
  });
});
