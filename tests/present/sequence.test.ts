import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MessageKey } from '../../src/i18n/index.ts';
import { CAUSE_SOURCES } from '../../src/present/cause-sources.ts';
import {
  describeFrame,
  describeMap,
  describeOutcome,
  describeSequence,
  type MapView,
  type SequenceView,
} from '../../src/present/index.ts';
import { type Run, turnsOf } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';
import { aTeller, scenario, words } from './a-teller.ts';
import { always, inHistoryBut, playRoad, playUntil } from './roads.ts';

const teller = aTeller();
const ORDER = ['decision', 'network', 'washington', 'beijing', 'abroad', 'news'];
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const still = (map: MapView) => ({ ...map, focus: '' });

/** What may differ between one step and the next, by the step that is to come. */
const PARTS: Readonly<Record<string, (map: MapView) => unknown>> = {
  decision: ({ core, ...map }) => [{ ...still(map as MapView) }, core.hrvShare],
  network: ({ stances, pressure }) => [stances, pressure],
  washington: ({ pressure, ...map }) => [still(map as MapView), pressure.beijing],
  beijing: ({ pressure, ...map }) => [still(map as MapView), pressure.washington],
  abroad: ({ stances: _, ...map }) => still(map as MapView),
};

function ensureTold(run: Run, view: SequenceView): void {
  const told = () =>
    `${run.beat?.id}: ${JSON.stringify(view.steps.map(({ id, sentences }) => [id, sentences]))}`;
  const ids = view.steps.map(({ id }) => id);
  ensure(ids.length >= 1 && ids.length <= 6, told);
  ensure(
    ids[0] === 'nothing'
      ? ids.length === 1
      : same(
          ids,
          ORDER.filter((id) => ids.includes(id as never)),
        ),
    told,
  );
  const { changes, news } = describeOutcome(run, teller);
  const sentences = [...view.steps.flatMap((step) => step.sentences), ...view.unchanged];
  for (const change of changes) ensure(sentences.includes(change), () => `lost: ${change}`);
  for (const { headline } of news)
    ensure(
      sentences.some((text) => text.includes(headline)),
      told,
    );
  for (const step of view.steps) {
    ensure(step.sentences.length > 0 && step.title !== '', told);
    ensure(
      [...step.sentences, step.because?.text ?? 'x'].every(
        (text) => /\w/.test(text) && !/present\.|[{}]/.test(text),
      ),
      told,
    );
  }
}

function ensureMaps(run: Run, view: SequenceView): void {
  ensure(same(view.now, describeMap(run, teller)), () => 'now is not the map');
  ensure(same(still(view.steps.at(-1)?.map as MapView), still(view.now)), () => 'the last step is not now');
  let before = view.before;
  view.steps.forEach(({ id, map }, index) => {
    const part = PARTS[id];
    const isLast = index === view.steps.length - 1;
    if (part && !isLast) ensure(same(part(before), part(map)), () => `${id} shows what is not its own`);
    before = map;
  });
}

function ensureCauses(run: Run, view: SequenceView): void {
  const decided = run.play.decided.at(-1);
  const since = run.play.passed.filter(({ quarter }) => quarter >= (decided?.before.state.t ?? 0));
  const entries = [...(decided?.entries ?? []), ...since.flatMap((passed) => passed.entries)];
  for (const { because } of view.steps) {
    if (!because || ['decision', 'record', 'plan'].includes(because.cause)) continue;
    ensure(because.cause in CAUSE_SOURCES, () => `no such cause: ${because.cause}`);
    const met = entries.some(({ indicator, cause }) => `${indicator}/${cause}` === because.cause);
    ensure(met, () => `${because.cause} did nothing`);
  }
}

function ensureScores(run: Run, view: SequenceView): void {
  const named = view.steps.flatMap(({ scores }) => scores);
  const moved = describeFrame(run, teller).meters.filter(({ change }) => change !== 0);
  ensure(
    same(named.map(({ id }) => id).sort(), moved.map(({ id }) => id).sort()),
    () => `${JSON.stringify(named)}, but ${JSON.stringify(moved)}`,
  );
  for (const { id, change } of named) {
    ensure(moved.find((meter) => meter.id === id)?.change === change, () => `${id} ${change}`);
  }
}

/** No rise stands beside a fall, unless there is nowhere else to tell it. */
function ensureAgreement(run: Run, { steps }: SequenceView): void {
  const before = turnsOf(run).at(-1)?.decided.before.state;
  for (const { id, scores } of steps.slice(1)) {
    const indicator = id === 'washington' ? 'trust' : id === 'beijing' ? 'relations' : undefined;
    if (!indicator || !before) continue;
    const moved = Math.sign(run.play.moment.state[indicator] - before[indicator]);
    for (const { change } of scores)
      ensure(Math.sign(change) * moved !== -1, () => `${id} against its score`);
  }
}

function visit(run: Run): void {
  if (run.phase !== 'outcome') return;
  const view = describeSequence(run, teller);
  ensureTold(run, view);
  ensureMaps(run, view);
  ensureCauses(run, view);
  ensureScores(run, view);
  ensureAgreement(run, view);
}

it('loses nothing that is told, keeps its order, and shows each part of the map once', () => {
  hold(
    fc.property(fc.nat(), fc.nat({ max: 7 }), (luck, decision) => {
      // One outcome of each run: looking ahead is what takes time.
      runByLot(scenario, luck, {
        steps: 8 * (decision + 1),
        visit: (run) => run.beatIndex === decision && visit(run),
      });
    }),
    30,
  );
});

it.each([0, 1, 2, 3])('does so on the road of option %i', (place) => {
  playRoad(always(place), { visit });
});

it('does not let the works show before the works', () => {
  const run = playUntil('outcome', 1, always(0));
  const { steps, before, now } = describeSequence(run, teller);
  const [decision, network] = steps;
  expect(decision).toMatchObject({ id: 'decision', map: { sites: before.sites, crews: before.crews } });
  expect(network).toMatchObject({ id: 'network', map: { sites: now.sites, pressure: before.pressure } });
  expect(now.sites).not.toEqual(before.sites);
});

it('says that a deadline pulls crews where swaps eat the roll-out', () => {
  const found: string[] = [];
  runByLot(scenario, 3, {
    visit: (run) => {
      if (run.phase !== 'outcome') return;
      const network = describeSequence(run, teller).steps.find(({ id }) => id === 'network');
      if (network?.because?.cause === 'delay/crews-on-swaps') found.push(network.because.text);
    },
  });
  expect(found).toContain('because the deadline of Q1 2026 pulls crews from building');
});

it('gives the choice and the reason as why a rule stands', () => {
  const run = playUntil('outcome', 0, inHistoryBut(0, 'clean-core'));
  const [decision] = describeSequence(run, teller).steps;
  expect(decision?.because?.text).toMatch(/^because you chose “.+”\. Your reason: \w/);
  expect(decision?.sentences.join()).toContain('no Huawei or ZTE in the core');
});

it('names what stayed the same beside the steps', () => {
  const { steps, unchanged } = describeSequence(playUntil('outcome', 0), teller);
  expect(steps.some(({ id }) => id === 'network')).toBe(false);
  expect(unchanged).toHaveLength(2);
});

it('has words for every cause that it may name', () => {
  const named = Object.keys(CAUSE_SOURCES).filter((key) => /^(trust|relations|delay)\//.test(key));
  for (const key of named) {
    const text = `present.because.${key.replace('/', '.')}` as MessageKey;
    expect(words.t(text), key).not.toBe(text);
  }
});
