import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Exploration, exploreScenario } from '../../scripts/explore/explore-scenario.ts';
import { findUnfairness } from '../../scripts/explore/find-unfairness.ts';
import { readForExplore } from '../../scripts/explore/read-for-explore.ts';
import { scenarioFile } from '../../scripts/library/load-scenarios.ts';

vi.setConfig({ testTimeout: 120_000 });

const SHIPPED = readFileSync(scenarioFile('first-week'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'unfair-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The tutorial, which has nine roads, with something planted in its file. */
function explore(from = '', to = ''): Exploration {
  expect(SHIPPED).toContain(from);
  const path = join(folder, 'scenario.yaml');
  writeFileSync(path, SHIPPED.replace(from, to));
  return exploreScenario(readForExplore(path));
}
const codes = (exploration: Exploration) =>
  findUnfairness(exploration).map(({ code, message }) => `${code}: ${message}`);

describe('the fairness report', () => {
  const fair = explore();

  it('finds nothing against the shipped tutorial, every option of which is on the frontier', () => {
    expect(codes(fair)).toEqual([]);
    expect(fair.beliefSets).toBe(27);
    expect(fair.decisions.flatMap(({ options }) => options.map((o) => o.beliefSets))).not.toContain(0);
  });

  const SPARE = 'levers: { resilience: 1, settle: settled }';
  const WORSE = 'levers: { diversify: 900, washington: -2, beijing: -2, settle: open }';

  it('finds an option that no belief makes worth its price, unless its author calls it a trap', () => {
    const planted = explore(SPARE, WORSE);
    expect(codes(planted)).toEqual([expect.stringContaining('dominated-option: promise/spare')]);
    const decisions = planted.decisions.map((decision) => ({
      ...decision,
      options: decision.options.map((option) => ({ ...option, isTrap: option.option === 'spare' })),
    }));
    expect(codes({ ...planted, decisions })).toEqual([]);
  });

  it('finds a factor that a ministry leaves out', () => {
    expect(codes({ ...fair, kind: 'ministry' })).toContain(
      'factor-not-covered: no inbox item is about "pressure-from-china"',
    );
  });

  it('finds one road that is best on everything', () => {
    expect(codes({ ...fair, hasBestRoad: true })).toEqual([expect.stringMatching(/^best-road/)]);
  });

  it('finds an inbox that hears one side, and a side with far more words', () => {
    const [first, ...rest] = fair.inbox.beats;
    const deaf = { beat: 'envoy', words: { access: 0, ban: 90, neither: 0 } };
    expect(first?.beat).toBe(deaf.beat);
    expect(codes({ ...fair, inbox: { ...fair.inbox, beats: [deaf, ...rest] } })).toEqual([
      'one-sided-inbox: nobody argues for "access" in the inbox of envoy',
    ]);
    const loud = { ...fair.inbox.sides, ban: { items: 3, words: 2 * fair.inbox.sides.access.words } };
    expect(codes({ ...fair, inbox: { ...fair.inbox, sides: loud } })).toEqual([
      expect.stringMatching(/^one-sided-inbox: one side has/),
    ]);
  });
});
