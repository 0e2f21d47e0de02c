import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearOf } from '../../src/core/index.ts';
import { quarterOf, type Teller } from '../../src/present/index.ts';
import { PHASES, type Run } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';
import { aTeller, facts, scenario, words } from './a-teller.ts';
import { asInHistory, playRoad, playUntil } from './roads.ts';
import { viewsOf, walk } from './views-of.ts';

/** Fields that may say nothing; everything else promises words. */
const MAY_BE_EMPTY = new Set(['law', 'caution', 'detail', 'effectText']);
/** Fields of an inbox item that is still closed. */
const CLOSED = new Set(['gains', 'evidence', 'claim']);
const KEY = /^(present|page|app)\.\w/;
const SLIP = /[{}]|NaN|undefined|Infinity|\[object|\bnull\b| {2}|\s$|^\s|\.\.\s|\s[.,;:]\s/;
const DOUBLED = /\b(\w+) \1\b/i;
/** "that that" and the like can be right. */
const DOUBLES = new Set(['had had', 'that that']);

function ensureWords(view: Readonly<Record<string, unknown>>): void {
  walk(view, (value, path) => {
    const field = path.at(-1) as string;
    const told = () => `${path.join('.')}: ${JSON.stringify(value)}`;
    if (typeof value === 'number') ensure(Number.isFinite(value), told);
    else if (typeof value !== 'string') ensure(typeof value === 'boolean', told);
    else {
      ensure(value !== '' || MAY_BE_EMPTY.has(field) || (path[0] === 'inbox' && CLOSED.has(field)), told);
      if (path[0] === 'map' && path[1] === 'words') return;
      ensure(!KEY.test(value) && !SLIP.test(value), told);
      const doubled = DOUBLED.exec(value)?.[0].toLowerCase();
      ensure(doubled === undefined || DOUBLES.has(doubled), told);
    }
  });
}

/** Later facts than the player can know of, by id. */
function laterFacts(view: unknown, run: Run): readonly string[] {
  const now = quarterOf(run);
  const found: string[] = [];
  walk(view, (value, path) => {
    if (path.at(-1) !== 'id' || typeof value !== 'string') return;
    const quarter = facts[value]?.quarter;
    if (quarter !== undefined && quarter > now) found.push(`${value} (${yearOf(quarter)})`);
  });
  return found;
}

const SECRETS: readonly string[] = [
  ...scenario.beats.flatMap(({ inbox }) => inbox.map(({ verdict }) => verdict)),
  ...scenario.beats.map(({ history }) => history.text),
  ...(['sound', 'mixed', 'shaky'] as const).map((quality) => words.t(`present.quality.${quality}`)),
].map((text) => text.replace(/\s+/g, ' ').trim());

function ensureNothingTooEarly(view: Readonly<Record<string, unknown>>, run: Run): void {
  ensure(laterFacts(view, run).length === 0, () => `${run.phase}: ${laterFacts(view, run).join(', ')}`);
  walk(view, (value, path) => {
    const told = () => `${path.join('.')}: ${value}`;
    ensure(!path.includes('verdict') && !path.includes('quality'), told);
    if (typeof value === 'string') ensure(!SECRETS.some((secret) => value.includes(secret)), told);
  });
}

const TELLERS: readonly Teller[] = [
  aTeller(),
  aTeller({ facts: {} }),
  aTeller({ plain: true }),
  aTeller({ plain: true, facts: {}, europe: [] }),
];

describe('every view', () => {
  it('has words, and numbers that are numbers, and tells nothing too early', () => {
    const seen = new Set<string>();
    hold(
      fc.property(fc.nat(), (luck) => {
        const teller = TELLERS[luck % TELLERS.length] as Teller;
        runByLot(scenario, luck, {
          visit: (run) => {
            seen.add(run.phase);
            const view = viewsOf(run, teller);
            ensureWords(view);
            if (run.phase !== 'debrief') ensureNothingTooEarly(view, run);
          },
        });
      }),
      15,
    );
    expect([...seen].sort()).toEqual([...PHASES].sort());
  });

  it('says nothing before its time on the road of history, with every letter open', () => {
    playRoad(asInHistory, {
      start: { attention: 6 },
      visit: (run) => {
        const view = viewsOf(run, aTeller());
        ensureWords(view);
        if (run.phase !== 'debrief') ensureNothingTooEarly(view, run);
      },
    });
  });

  it.each(['outcome', 'epilogue'] as const)('shows sources in the %s', (phase) => {
    const ids = new Set<unknown>();
    walk(viewsOf(playUntil(phase, 4), aTeller()), (value, path) => {
      if (path.at(-1) === 'url') ids.add(value);
    });
    expect(ids.size).toBeGreaterThan(0);
  });
});
