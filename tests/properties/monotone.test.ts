import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  beliefsAt,
  copyState,
  createLedger,
  createSetting,
  type LeverChange,
  type Setting,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';
import { walkRoad } from '../support/a-road.ts';
import { beliefLevels, levers, road } from '../support/arbitraries.ts';
import { everyCountry } from '../support/every-country.ts';
import { ensure, hold } from '../support/hold.ts';

const DUST = 1e-6;
const ROUNDING = 1e-12;

/**
 * Audits cost confidence, and slower building leaves old kit in its place for longer: over a whole road that can
 * weigh against what they see, by less than a hundredth of a point.
 */
const SLIGHT = 1e-4;

/** What one rule brings: money in million EUR, 2019 to 2026. */
interface Bill {
  /** Swaps that the rule itself asks for, and 4G kit that a change of 5G maker drags along. */
  forced: number;
  dragged: number;
  purchases: number;
  /** Some operator built fewer sites because its crews were on swaps. */
  squeezed: boolean;
}

function billOf(setting: Setting, quarter: number, rule: LeverChange): Bill {
  const bill: Bill = { forced: 0, dragged: 0, purchases: 0, squeezed: false };
  const ledger = createLedger();
  walkRoad(setting, [[quarter, rule]], {
    ledger,
    after(state) {
      if (state.operators.some(({ gapSwaps }) => gapSwaps > DUST)) bill.squeezed = true;
      for (const flow of setting.flow.operators) {
        const unit = setting.beliefs.swapUnit;
        bill.forced += unit * (flow.swap5g * (1 - flow.ageShare5g) + flow.swap4g * (1 - flow.ageShare4g));
        bill.dragged += unit * flow.swapAnchor * (1 - flow.ageShare4g);
      }
    },
  });
  for (const { cause, amount } of ledger.entries) if (cause === 'dearer-purchases') bill.purchases += amount;
  return bill;
}

/** One rule, without a vote and under expected chance: luck would blur what the rule does. */
const rule = levers.map(({ law: _law, loosen: _loosen, ...rest }) => rest);

/**
 * Crews that are on swaps build fewer new sites, so that fewer stand to be swapped later: a laxer rule can then swap
 * a little more. Never by more than this share, and only where building was squeezed.
 */
const SQUEEZED = { cap: 0.01, deadline: 0.06 } as const;

/**
 * 4G kit dragged along is no swap that the rule asks for. A laxer cap turns less worn-out kit over to other makers,
 * so that more of it can be left to drag: at most this many EUR a head in eight years.
 */
const DRAGGED = 0.5;

function ensureNoMore(strict: Bill, lax: Bill, slack: number, population: number, what: string): void {
  const squeezed = strict.squeezed || lax.squeezed;
  const most = strict.forced * (1 + (squeezed ? slack : 0)) + DUST;
  ensure(
    lax.forced <= most,
    () => `${what}: swaps ${strict.forced} → ${lax.forced}${squeezed ? ', squeezed' : ''}`,
  );
  const dragged = lax.dragged - strict.dragged + Math.min(0, lax.forced - strict.forced);
  ensure(dragged <= DRAGGED * population, () => `${what}: dragged ${strict.dragged} → ${lax.dragged}`);
}

describe.each(everyCountry)('$id', (country) => {
  const quarter = fc.integer({ min: 0, max: 11 });
  const left = fc.integer({ min: 4, max: 27 });
  const cap = fc.integer({ min: 0, max: 18 }).map((steps) => steps / 20);
  const step = fc.integer({ min: 1, max: 10 }).map((steps) => steps / 20);
  const fraction = fc.integer({ min: 1, max: 10 }).map((steps) => steps / 10);

  it('a higher cap never makes swaps or purchases dearer', () => {
    hold(
      fc.property(beliefLevels, quarter, left, cap, step, rule, (levels, at, until, low, more, rest) => {
        const setting = createSetting(country, { beliefs: beliefsAt(levels) });
        const capBy = Math.min(47, at + until);
        const strict = billOf(setting, at, { ...rest, ranCap: low, capBy });
        const lax = billOf(setting, at, { ...rest, ranCap: Math.min(1, low + more), capBy });
        ensureNoMore(strict, lax, SQUEEZED.cap, country.populationMillion, 'cap');
        ensure(lax.purchases <= strict.purchases + DUST, () => 'dearer purchases');
      }),
      60,
    );
  });

  it('a later deadline never makes swaps dearer', () => {
    hold(
      fc.property(beliefLevels, quarter, left, cap, step, rule, (levels, at, until, share, later, rest) => {
        const setting = createSetting(country, { beliefs: beliefsAt(levels) });
        const capBy = Math.min(47, at + until);
        const early = billOf(setting, at, { ...rest, ranCap: share, capBy });
        const late = billOf(setting, at, { ...rest, ranCap: share, capBy: Math.min(47, capBy + later * 20) });
        ensureNoMore(early, late, SQUEEZED.deadline, country.populationMillion, 'deadline');
      }),
      60,
    );
  });

  it('more scrutiny or resilience never makes a whole road less safe', () => {
    hold(
      fc.property(beliefLevels, quarter, rule, (levels, at, rest) => {
        const setting = createSetting(country, { beliefs: beliefsAt(levels) });
        const pathOf = (change: LeverChange, read: (state: State) => number): number[] => {
          const path: number[] = [];
          walkRoad(setting, [[at, { ...rest, ...change }]], {
            after: (state) => void path.push(read(state)),
          });
          return path;
        };
        for (let level = 1; level <= 3; level++) {
          const hostile = [level - 1, level].map((scrutiny) =>
            pathOf({ scrutiny }, (state) => state.hostileUse),
          );
          ensureNeverMore(hostile, SLIGHT, `hostile use at scrutiny ${level}`);
          const faults = [level - 1, level].map((resilience) =>
            pathOf({ resilience }, (state) => state.ownFaults),
          );
          ensureNeverMore(faults, SLIGHT, `own faults at resilience ${level}`);
        }
      }),
      15,
    );
  });

  it('at any moment: scrutiny never raises hostile use, kit never lowers it, resilience never raises faults', () => {
    hold(
      fc.property(
        road,
        beliefLevels,
        fc.integer({ min: 1, max: 30 }),
        fraction,
        (decisions, levels, moment, more) => {
          const setting = createSetting(country, { beliefs: beliefsAt(levels) });
          let here: State | undefined;
          walkRoad(setting, decisions, {
            before(state) {
              if (state.t === moment) here = copyState(state);
            },
          });
          const next = (change: (state: State) => void): State => {
            const state = copyState(here as State);
            change(state);
            stepQuarter(state, setting);
            return state;
          };
          const now = next(() => undefined);
          const watched = next((state) => {
            state.scrutiny += more * (3 - state.scrutiny);
            state.scrutinyFelt += more * (3 - state.scrutinyFelt);
          });
          ensure(watched.hostileUse <= now.hostileUse + ROUNDING, () => 'scrutiny raised hostile use');
          const sturdy = next((state) => {
            state.resilience += more * (3 - state.resilience);
            state.resilienceFelt += more * (3 - state.resilienceFelt);
          });
          ensure(sturdy.ownFaults <= now.ownFaults + ROUNDING, () => 'resilience raised faults');
          const riskier = next((state) => {
            state.operators.forEach((operator, index) => {
              const sites = country.operators[index]?.sitesThousand as number;
              operator.hrv5g += more * (operator.sites5g - operator.hrv5g);
              operator.hrv4g += more * (sites - operator.hrv4g);
              operator.core += more * (1 - operator.core);
            });
          });
          ensure(riskier.hostileUse >= now.hostileUse - ROUNDING, () => 'more kit lowered hostile use');
        },
      ),
      60,
    );
  });
});

function ensureNeverMore(paths: readonly (readonly number[])[], slack: number, what: string): void {
  const [less = [], more = []] = paths;
  more.forEach((value, quarter) => {
    const before = less[quarter] as number;
    ensure(value <= before + slack, () => `${what}, quarter ${quarter}: ${before} → ${value}`);
  });
}
