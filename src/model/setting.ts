import { exponential, power, QUARTERS } from '../core/index.ts';
import { ACTOR_CHARTS, type ActorCharts } from './actors.ts';
import { type Beliefs, beliefsAt } from './beliefs.ts';
import { type Coefficients, coefficients } from './coefficients.ts';
import type { Country, Operator } from './country.ts';
import { ARGUMENT_LATEST, DATED, valuesOf } from './dated.ts';

/** What one operator is, and what it did this quarter: scratch that the parts of a quarter hand to each other. */
export interface OperatorFlow {
  readonly operator: Operator;
  /** The same in every quarter: sites, share of customers 0–1, high-risk share of purchases without rules. */
  readonly sitesThousand: number;
  readonly customerShare: number;
  readonly free: number;
  /** By how much its 4G is more high-risk than what it buys anyway, 0–1. */
  readonly inherited: number;
  /** Site-works a quarter while crews are not scarce, and thousand sites that can always be added. */
  readonly crews: number;
  readonly spare: number;
  /** Million EUR for a whole core swapped, and for a quarter without any cover. */
  readonly corePrice: number;
  readonly latePrice: number;
  /** Thousand sites: forced 5G and 4G swaps, 4G swaps dragged along, renewals that were due anyway, new sites. */
  swap5g: number;
  swap4g: number;
  swapAnchor: number;
  renew5g: number;
  renew4g: number;
  built: number;
  /** Thousand sites: what is missing as far as crews can catch up, what of it is wanted now, and the plan’s own step. */
  want: number;
  willing: number;
  planned: number;
  /** Share of the core replaced because of the rule. */
  coreForced: number;
  /** Its bill, and that of late cover, million EUR. */
  coreBill: number;
  lateBill: number;
  /** Ages before the quarter, as share of life. */
  ageShare5g: number;
  ageShare4g: number;
  /** 0–1: how far the cap cuts what it would buy. */
  bind: number;
  depth: number;
  /** Site-works spent on swaps, and all that it could do. */
  work: number;
  capacity: number;
  drag: number;
}

/** A quarter’s bill at home by what it is for, million EUR. */
export interface BillItems {
  swap: number;
  core: number;
  price: number;
  late: number;
  scrutiny: number;
  resilience: number;
  alternatives: number;
  funds: number;
}

/** What the parts of a quarter hand to each other, overwritten each quarter. */
export interface Flow {
  /** Index of what is known of the dated world. */
  known: number;
  othersHardness: number;
  scarcity: number;
  need: number;
  load: number;
  depth: number;
  /** The same for every operator this quarter: what is left of crews and what alternatives add, both as factors; … */
  crewsLeft: number;
  crewsGained: number;
  /** … 0–1, build that waits for a clear rule; share of the owed swaps that is done; 4G dragged along by a 5G swap; … */
  waiting: number;
  rush: number;
  anchor: number;
  /** … and the planned share of sites, now and a quarter later. */
  planNow: number;
  planNext: number;
  /** What the quarter costs at home, by item, million EUR. */
  readonly items: BillItems;
  /** Swap, price and delay bill of the quarter, million EUR, as parliament hears it. */
  bill: number;
  /** By quarter: the scrutiny last felt in it, and what that sees. A memory, the only one across quarters. */
  readonly felt: Float64Array;
  readonly seen: Float64Array;
  /** By operator: the share of sites without 5G, and then of people without it. */
  readonly bare: Float64Array;
  readonly operators: readonly OperatorFlow[];
}

/** Everything that stays as it is during a run, with the tables that the quarter looks things up in. */
export interface Setting {
  readonly country: Country;
  readonly beliefs: Beliefs;
  readonly k: Coefficients;
  readonly actors: ActorCharts;
  /** Seed of chance; undefined means expected chance: probabilities in place of draws. */
  readonly seed: number | undefined;
  /** Quarter after which the dated world stands still: a forecast knows no later news. */
  readonly knownUntil: number;
  readonly lastQuarter: number;
  readonly supplyCut: Float64Array;
  readonly tone: Float64Array;
  readonly mood: Float64Array;
  readonly commonLine: Float64Array;
  readonly others: Float64Array;
  readonly argumentLatest: readonly number[];
  /** Share of sites with 5G, and of people covered, if all goes to plan, at the start of each quarter. */
  readonly planSites: Float64Array;
  readonly planCover: Float64Array;
  /** 0–1: how far 5G leans on 4G of the same maker. */
  readonly anchor: Float64Array;
  /** By quarters left: share of the swaps still owed that is done now. */
  readonly rush: Float64Array;
  /** By quarters since a tightening: how much Beijing still minds. */
  readonly memory: Float64Array;
  readonly needs: readonly number[];
  readonly credibilityAims: readonly number[];
  readonly clarityAims: readonly number[];
  /** Million EUR a quarter, by level of scrutiny. */
  readonly scrutinyCost: readonly number[];
  /** What scrutiny cost before: only what is more than that is a cost of the rule. */
  readonly scrutinyBefore: number;
  /** What the highest level sees, before it is weighed by the belief in scrutiny. */
  readonly fullScrutiny: number;
  /** Million EUR of 5G spending per thousand sites. */
  readonly spendPerSite: number;
  readonly flow: Flow;
}

export interface SettingChoices {
  readonly beliefs?: Beliefs;
  readonly seed?: number;
  readonly knownUntil?: number;
  readonly k?: Coefficients;
}

/** Quarters per year and months per quarter: units, not assumptions. */
export const QUARTERS_PER_YEAR = 4;
export const MONTHS_PER_QUARTER = 3;

/** Prepares a country, a set of beliefs and a kind of chance for simulation. */
export function createSetting(country: Country, choices: SettingChoices = {}): Setting {
  const k = choices.k ?? coefficients;
  const beliefs = choices.beliefs ?? beliefsAt();
  const length = QUARTERS + 2;
  const planSites = plannedSites(country, k, length);
  const planCover = planSites.map((share) => 1 - power(1 - share, k.coverCurve));
  let sites = 0;
  for (const operator of country.operators) sites += operator.sitesThousand;
  const scrutinyCost = [0, k.scrutinyCost1, k.scrutinyCost2, k.scrutinyCost3].map(
    (perHead) => (perHead * country.populationMillion) / QUARTERS_PER_YEAR,
  );
  const setting: Setting = {
    country,
    beliefs,
    k,
    actors: ACTOR_CHARTS,
    seed: choices.seed,
    knownUntil: choices.knownUntil ?? QUARTERS,
    lastQuarter: QUARTERS - 1,
    supplyCut: valuesOf(DATED.supplyCut, length),
    tone: valuesOf(DATED.tone, length),
    mood: valuesOf(DATED.mood, length),
    commonLine: valuesOf(DATED.commonLine, length),
    others: valuesOf(DATED.others, length),
    argumentLatest: ARGUMENT_LATEST.quarters,
    planSites,
    planCover,
    anchor: valuesOf(
      {
        points: [
          [0, 1],
          [k.anchorFrom, 1],
          [QUARTERS - 1, k.anchorEnd],
        ],
        facts: [],
      },
      length,
    ),
    rush: table(k.latestDate + 1, (left) => 1 / power(left < 1 ? 1 : left, k.deadlineRush)),
    memory: table(QUARTERS, (age) => exponential(-age / k.retaliationMemory)),
    needs: [k.needEspionage, k.needTheft, k.needRegime, k.needUltimatum],
    credibilityAims: [
      k.credibilityEspionage,
      k.credibilityTheft,
      k.credibilityRegime,
      k.credibilityUltimatum,
    ],
    clarityAims: [k.clarityOpen, k.clarityInterim, k.claritySettled],
    scrutinyCost,
    scrutinyBefore: levelCost(scrutinyCost, country.scrutiny0),
    fullScrutiny: 1 - exponential(-k.scrutinyCurve * (scrutinyCost.length - 1)),
    spendPerSite:
      (country.spend5gMillionEurPerQuarter * k.spendQuarters) / ((planSites[QUARTERS] as number) * sites),
    flow: {
      known: 0,
      othersHardness: 0,
      scarcity: 0,
      need: 0,
      load: 0,
      depth: 0,
      crewsLeft: 0,
      crewsGained: 0,
      waiting: 0,
      rush: 0,
      anchor: 0,
      planNow: 0,
      planNext: 0,
      items: { swap: 0, core: 0, price: 0, late: 0, scrutiny: 0, resilience: 0, alternatives: 0, funds: 0 },
      bill: 0,
      felt: new Float64Array(length).fill(Number.NaN),
      seen: new Float64Array(length),
      bare: new Float64Array(country.operators.length),
      operators: country.operators.map((operator) => ({
        operator,
        sitesThousand: operator.sitesThousand,
        customerShare: operator.customerShare,
        free: operator.hrvPurchases5g,
        inherited: Math.max(0, operator.hrv4g - operator.hrvPurchases5g),
        crews: k.crewWorks * operator.sitesThousand * beliefs.vendorCapacity,
        spare: k.catchUpBase * operator.sitesThousand,
        corePrice: k.coreUnit * (country.populationMillion * operator.customerShare),
        latePrice:
          beliefs.delayValue * MONTHS_PER_QUARTER * (country.populationMillion * operator.customerShare),
        swap5g: 0,
        swap4g: 0,
        swapAnchor: 0,
        renew5g: 0,
        renew4g: 0,
        built: 0,
        want: 0,
        willing: 0,
        planned: 0,
        coreForced: 0,
        coreBill: 0,
        lateBill: 0,
        ageShare5g: 0,
        ageShare4g: 0,
        bind: 0,
        depth: 0,
        work: 0,
        capacity: 0,
        drag: 0,
      })),
    },
  };
  // A copy, because forecasts run on copies with other chance: engines keep copies in one form and what was written
  // out in another, and go through a quarter a tenth faster where they have met but one.
  return { ...setting };
}

/** Straight between whole levels: under expected chance a level can lie in between. */
export function levelCost(costs: readonly number[], level: number): number {
  const below = Math.min(costs.length - 1, Math.floor(level));
  const above = Math.min(costs.length - 1, below + 1);
  const low = costs[below] as number;
  return low + (level - below) * ((costs[above] as number) - low);
}

/** A logistic path from the start of the build, as share of all sites. */
function plannedSites(country: Country, k: Coefficients, length: number): Float64Array {
  const logistic = (t: number) => 1 / (1 + exponential(-(t - country.planMidQuarter) / k.buildWidth));
  const start = logistic(country.planStartQuarter);
  return table(length, (t) =>
    t <= country.planStartQuarter ? 0 : (k.saturation * (logistic(t) - start)) / (1 - start),
  );
}

function table(length: number, value: (index: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = value(i);
  return values;
}
