import { describe, expect, it } from 'vitest';
import { cuesOf, cuesOfHappening } from '../../src/app/cues-of.ts';
import { createRun, type Run, type Step } from '../../src/run/index.ts';
import { scenario } from '../present/a-teller.ts';
import { always, OATH, playRoad, playUntil } from '../present/roads.ts';
import { advance, aStart } from '../support/a-run.ts';

const cues = (before: Run, step: Step) => cuesOf(before, advance(before, step), step);
const open = (run: Run, medium: readonly string[]): Step => ({
  type: 'player.open',
  item: run.beat?.inbox.find((item) => medium.includes(item.medium))?.id ?? '',
});

/** What is heard after every decision on three roads, step by step; played once. */
function play() {
  const heard: { run: Run; law: boolean; at: Readonly<Record<string, readonly string[]>> }[] = [];
  for (const place of [0, 1, 2])
    playRoad(always(place), {
      start: { seed: 11 },
      visit: (run) => {
        const step = run.steps.at(-1);
        if (run.phase !== 'outcome' || step?.type !== 'player.choose') return;
        const { beat } = run.tables.beats[run.beatIndex] ?? {};
        const law = beat?.decision.options.find(({ id }) => id === step.option)?.law === true;
        const at = Object.fromEntries(STEPS.map((id) => [id ?? 'paper', cuesOfHappening(run, id)] as const));
        heard.push({ run, law, at });
      },
    });
  return heard;
}

const STEPS = [
  undefined,
  'decision',
  'network',
  'washington',
  'beijing',
  'abroad',
  'news',
  'nothing',
] as const;

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

  it('of a decision are those of what it led to', () => {
    const [first] = decisions();
    if (!first) throw new Error('nothing was decided');
    expect(cues(playUntil('decision'), first.run.steps.at(-1) as Step)).toEqual([]);
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

describe('the sounds of what followed', () => {
  it('are the vote and then the paper for a law, and the paper at once for everything else', () => {
    for (const { run, law, at } of decisions()) {
      const vote = (run.play.decided.at(-1)?.passed ?? 0) >= 0.5 ? 'vote-passed' : 'vote-lost';
      expect(at.paper).toEqual(law ? [] : ['headline']);
      expect(at.decision).toEqual(law ? [vote, 'headline'] : []);
    }
  });

  it('belong each to the step that causes them', () => {
    for (const { at } of decisions()) {
      expect(['', 'bill', 'swap']).toContain(at.network?.join() ?? '');
      expect(['', 'pressure-west']).toContain(at.washington?.join() ?? '');
      expect(['', 'pressure-east']).toContain(at.beijing?.join() ?? '');
      expect([...(at.abroad ?? []), ...(at.news ?? []), ...(at.nothing ?? [])]).toEqual([]);
    }
  });

  it('come in more than one kind on a few roads', () => {
    const kinds = new Set(decisions().flatMap(({ at }) => Object.values(at).flat()));
    expect([...kinds]).toEqual(expect.arrayContaining(['headline', 'vote-passed', 'bill']));
  });
});
