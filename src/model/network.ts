import { clamp, power, powers } from '../core/index.ts';
import type { Ledger } from './ledger.ts';
import { MONTHS_PER_QUARTER, type OperatorFlow, type Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/** Thousand sites below which a gap is rounding, not delay. */
const NEGLIGIBLE = 1e-9;

/**
 * One quarter of works, operator by operator: the cap binds each of them, swaps come first, and what crews are
 * left build new coverage. Nobody builds beyond the plan.
 */
export function buildNetworks(s: State, setting: Setting, ledger: Ledger | undefined): void {
  runWorks(s, setting);
  blameGaps(s, setting, ledger);
  sumUp(s, setting, ledger);
}

/** The works themselves, and what they leave of the core. */
export function runWorks(s: State, setting: Setting): void {
  const { flow } = setting;
  readTerms(s, setting);
  let work = 0;
  let capacity = 0;
  let depth = 0;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = flow.operators[i] as OperatorFlow;
    buy(o, f, s, setting);
    works(o, f, s, setting);
    renew(o, f, setting);
    cleanCore(o, f, s, setting);
    work += f.work;
    capacity += f.capacity;
    depth += f.depth * f.customerShare;
  }
  const { bare } = flow;
  for (let i = 0; i < s.operators.length; i++) {
    const { sitesThousand } = flow.operators[i] as OperatorFlow;
    bare[i] = 1 - (s.operators[i] as OperatorState).sites5g / sitesThousand;
  }
  powers(bare, s.operators.length, setting.k.coverCurve);
  for (let i = 0; i < s.operators.length; i++) {
    (s.operators[i] as OperatorState).cover = 1 - (bare[i] as number);
  }
  flow.load = capacity > 0 ? work / capacity : 0;
  flow.depth = depth;
}

/** What is the same for every operator this quarter. */
function readTerms(s: State, setting: Setting): void {
  const { k, beliefs, country, flow } = setting;
  const left = clamp(s.capBy - s.t, 1, k.latestDate);
  flow.crewsLeft = 1 - k.crewScarcity * flow.scarcity;
  flow.crewsGained = 1 + k.crewAlternatives * s.alternatives;
  flow.waiting = country.waitSensitivity * (1 - s.clarity);
  flow.rush = setting.rush[left | 0] as number;
  flow.anchor = beliefs.anchorCoupling * (setting.anchor[s.t] as number);
  flow.planNow = setting.planSites[s.t] as number;
  flow.planNext = setting.planSites[s.t + 1] as number;
}

/** The mix of makers drifts to what the rule leaves. */
function buy(o: OperatorState, f: OperatorFlow, s: State, setting: Setting): void {
  const k = setting.k;
  const { ranCap } = s;
  const { sites5g, purchases } = o;
  const { free } = f;
  const bind = ranCap < free ? 1 - ranCap / free : 0;
  const share = sites5g > 0 ? o.hrv5g / sites5g : free;
  const room = clamp(1 - (share - ranCap) / k.shareSlack, 0, 1);
  const aim = bind > 0 ? ranCap * room : free;
  const drifted = purchases + k.purchaseAdjust * (aim - purchases);
  // Depth follows from bind alone, and the cap seldom moves: it is only computed when it does.
  if (bind !== f.bind) f.depth = power(bind, k.priceExponent);
  f.bind = bind;
  o.purchases = drifted;
}

function works(o: OperatorState, f: OperatorFlow, s: State, setting: Setting): void {
  const { k, flow } = setting;
  const { sitesThousand: sites, bind } = f;
  const { sites5g, hrv5g, hrv4g, confidence, court, purchases } = o;
  const { ranCap } = s;
  const capacity = f.crews * flow.crewsLeft * flow.crewsGained;
  const drag = Math.min(
    k.dragLimit,
    flow.waiting + (k.confidenceDrag * Math.max(0, k.confidenceCalm - confidence)) / 100,
  );
  // forced swaps: late, as operators do, and never more than the crews allow
  const owed5g = Math.max(0, hrv5g - ranCap * sites5g);
  const owed4g = s.legacy * Math.max(0, hrv4g - ranCap * sites);
  const pace = (1 - k.courtSwaps * court) * flow.rush;
  let swap5g = owed5g * pace;
  let swap4g = owed4g * pace;
  let work = k.swapWork * (swap5g + k.swapWork4g * swap4g);
  const ceiling = k.swapCeiling * capacity;
  if (work > ceiling) {
    swap5g *= ceiling / work;
    swap4g *= ceiling / work;
    work = ceiling;
  }
  // new coverage, and the 4G kit that a change of 5G maker drags along
  const planned = flow.planNext * sites;
  const step = planned - flow.planNow * sites;
  const want = clamp(planned - sites5g, 0, k.catchUpPace * step + f.spare);
  const willing = want * (1 - drag);
  const moved = bind > 0 ? Math.max(0, hrv4g / sites - purchases - f.inherited) : 0;
  const dragged = flow.anchor * moved;
  const able = (capacity - work) / (1 + k.swapWork * dragged);
  const built = Math.min(willing, able);
  const swapAnchor = Math.min(built * dragged, hrv4g - swap4g);
  work += k.swapWork * swapAnchor;
  // All is read before anything is written: engines then keep it at hand.
  f.capacity = capacity;
  f.drag = drag;
  f.swap5g = swap5g;
  f.swap4g = swap4g;
  f.swapAnchor = swapAnchor;
  f.work = work;
  f.built = built;
  f.want = want;
  f.willing = willing;
  f.planned = step;
  o.built = built;
  o.swapped = swap5g + swap4g + swapAnchor;
}

/** Kit wears out; above the cap it comes back as another maker’s. Sites change hands and age. */
function renew(o: OperatorState, f: OperatorFlow, setting: Setting): void {
  const { k, beliefs } = setting;
  const { age5g, age4g, hrv5g, hrv4g, purchases, sites5g } = o;
  const { swap5g, swap4g, swapAnchor, bind, built } = f;
  const life = beliefs.naturalRenewal;
  const ageShare5g = Math.min(k.ageLimit, age5g / life);
  const gone5g = swap5g > 0 ? 1 : bind;
  const gone4g = swap4g > 0 ? 1 : bind;
  const renew5g = hrv5g * k.renewal5g * Math.max(0, ageShare5g - k.ageStart5g) * gone5g;
  const renew4g = ((hrv4g * k.renewal4g * Math.max(0, age4g - k.ageStart4g)) / life) * gone4g;
  const fresh = built * purchases;
  const kept = Math.max(0, hrv5g - swap5g - renew5g);
  const sites = sites5g + built;
  const aged4g = Math.min(k.ageLimit, age4g + (k.ageing4g * gone4g) / life);
  f.ageShare5g = ageShare5g;
  f.ageShare4g = age4g;
  f.renew5g = renew5g;
  f.renew4g = renew4g;
  o.age5g = kept + fresh > 0 ? ((age5g + 1) * kept) / (kept + fresh) : 0;
  o.sites5g = sites;
  o.hrv5g = Math.min(sites, kept + fresh);
  o.hrv4g = Math.max(0, hrv4g - swap4g - swapAnchor - renew4g);
  o.age4g = aged4g;
}

function cleanCore(o: OperatorState, f: OperatorFlow, s: State, setting: Setting): void {
  const { core } = o;
  const drift = core * setting.k.coreDrift;
  const left = Math.max(1, s.coreBy - s.t);
  const forced = s.core > 0 ? (s.core * (core - drift)) / left : 0;
  f.coreForced = forced;
  o.core = core - (drift + forced);
}

/** Who is to blame for what is missing: told to the player and to parliament, and nothing that is built hangs on it. */
function blameGaps(s: State, setting: Setting, ledger: Ledger | undefined): void {
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = setting.flow.operators[i] as OperatorFlow;
    const waiting = f.want - f.willing;
    const few = Math.max(0, f.willing - f.capacity);
    const swaps = f.willing - f.built - few;
    const caughtUp = f.want - f.planned;
    const gap = o.gapWaiting + o.gapSwaps + o.gapCrews;
    const perGap = gap > NEGLIGIBLE ? caughtUp / gap : 0;
    o.gapWaiting += waiting - perGap * o.gapWaiting;
    o.gapSwaps += swaps - perGap * o.gapSwaps;
    o.gapCrews += few - perGap * o.gapCrews - (gap > NEGLIGIBLE ? 0 : caughtUp);
    if (ledger) {
      ledger.add('gap', 'waiting', waiting);
      ledger.add('gap', 'crews-on-swaps', swaps);
      ledger.add('gap', 'few-crews', few);
      ledger.add('gap', 'catching-up', -caughtUp);
    }
  }
}

/** Country-wide shares and the delay, by cause, in months. */
export function sumUp(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const plan = setting.planCover[s.t + 1] as number;
  const end = setting.planCover[setting.lastQuarter + 1] as number;
  let cover = 0;
  let sites = 0;
  let hrv = 0;
  let core = 0;
  let buying = 0;
  let allSites = 0;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = setting.flow.operators[i] as OperatorFlow;
    cover += o.cover * f.customerShare;
    core += o.core * f.customerShare;
    buying += o.purchases * f.sitesThousand;
    allSites += f.sitesThousand;
    sites += o.sites5g;
    hrv += o.hrv5g;
    const months = (MONTHS_PER_QUARTER * f.customerShare * (plan - o.cover)) / end;
    if (months > 0) {
      s.delayMonths += months;
      if (ledger) splitByGap(o, months, (cause, part) => ledger.add('delay', cause, part));
    }
  }
  s.cover = cover;
  s.hrvCoreShare = core;
  s.hrv5gShare = sites > 0 ? hrv / sites : buying / allSites;
}

/** Divides an amount by what keeps this operator behind plan. Swaps take the rest, so that the parts add up. */
export function splitByGap(
  o: OperatorState,
  amount: number,
  add: (cause: 'waiting' | 'crews-on-swaps' | 'few-crews', part: number) => void,
): void {
  const gap = o.gapWaiting + o.gapSwaps + o.gapCrews;
  const waiting = gap > NEGLIGIBLE ? (amount * o.gapWaiting) / gap : 0;
  const few = gap > NEGLIGIBLE ? (amount * o.gapCrews) / gap : amount;
  add('waiting', waiting);
  add('few-crews', few);
  add('crews-on-swaps', amount - waiting - few);
}

/** 0–1: how much of what is missing is missing because crews swapped. */
export function swapShareOfGap(o: OperatorState): number {
  const gap = o.gapWaiting + o.gapSwaps + o.gapCrews;
  return gap > NEGLIGIBLE ? o.gapSwaps / gap : 0;
}
