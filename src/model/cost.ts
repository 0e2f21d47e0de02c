import type { Ledger } from './ledger.ts';
import { splitByGap, swapShareOfGap } from './network.ts';
import { levelCost, type OperatorFlow, QUARTERS_PER_YEAR, type Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/**
 * The bill of the quarter in million EUR of 2019, against the same country without any restriction, and who pays it.
 * The gross programme is what operators publish: every site moved because of the rule, however old its kit.
 */
export function payBills(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const home = payAtHome(s, setting);
  splitBill(s, setting, ledger);
  payAbroad(s, home, setting, ledger);
}

/** What the rule costs at home this quarter, million EUR. Its items are left in the flow; the sum is not added yet. */
export function payAtHome(s: State, setting: Setting): number {
  const { k, beliefs, country, flow, spendPerSite } = setting;
  const { swapUnit } = beliefs;
  let swap = 0;
  let core = 0;
  let price = 0;
  let late = 0;
  const priceLevel =
    beliefs.priceEffect * (1 - k.priceAlternatives * s.alternatives) * (1 + k.priceScarcity * flow.scarcity);
  const plan = setting.planCover[s.t + 1] as number;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = flow.operators[i] as OperatorFlow;
    swap += swapUnit * (f.swap5g * (1 - f.ageShare5g) + (f.swap4g + f.swapAnchor) * (1 - f.ageShare4g));
    const coreBill = f.corePrice * f.coreForced;
    core += coreBill;
    price += priceLevel * f.depth * spendPerSite * (f.built + k.priceSwaps * (f.swap5g + f.swap4g));
    const lateBill = f.latePrice * Math.max(0, plan - o.cover);
    late += lateBill;
    f.coreBill = coreBill;
    f.lateBill = lateBill;
  }
  const scrutiny = levelCost(setting.scrutinyCost, s.scrutiny) - setting.scrutinyBefore;
  const resilience = (k.resilienceCost / QUARTERS_PER_YEAR) * country.populationMillion * s.resilience;
  const alternatives = Math.min(s.diversifyRate, s.diversifyLeft);
  s.diversifyLeft -= alternatives;
  s.diversifySpent += alternatives;
  const funds = k.publicFunds * s.support * (swap + core);
  const { items } = flow;
  items.swap = swap;
  items.core = core;
  items.price = price;
  items.late = late;
  items.scrutiny = scrutiny;
  items.resilience = resilience;
  items.alternatives = alternatives;
  items.funds = funds;
  return swap + core + price + late + scrutiny + resilience + alternatives + funds;
}

/** Who pays it, what operators publish, and what parliament hears of it: told, and nothing at home hangs on it. */
function splitBill(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, beliefs, flow } = setting;
  const { swap, core, price, late, scrutiny, resilience, alternatives, funds } = flow.items;
  let lateForSwaps = 0;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = flow.operators[i] as OperatorFlow;
    s.grossMillionEur +=
      beliefs.swapUnit * (f.swap5g + f.swap4g + f.swapAnchor + f.renew5g + f.renew4g) + f.coreBill;
    lateForSwaps += f.lateBill * swapShareOfGap(o);
    if (ledger && f.lateBill !== 0)
      splitByGap(o, f.lateBill, (cause, part) => ledger.add('cost', LATE[cause], part));
  }
  const state = s.support * (swap + core) + funds + scrutiny + k.resilienceState * resilience + alternatives;
  const operators = (1 - s.support) * (swap + core) + price + (1 - k.resilienceState) * resilience;
  s.stateMillionEur += state;
  s.usersMillionEur += k.passedOn * operators + late;
  flow.bill = swap + price + lateForSwaps;
  if (ledger) {
    ledger.add('cost', 'swap-radio', swap);
    ledger.add('cost', 'swap-core', core);
    ledger.add('cost', 'dearer-purchases', price);
    ledger.add('cost', 'scrutiny', scrutiny);
    ledger.add('cost', 'resilience', resilience);
    ledger.add('cost', 'alternatives', alternatives);
    ledger.add('cost', 'public-funds', funds);
  }
}

/** Adds the quarter's bill: what it was at home, and what retaliation and reprisal take from exporters. */
export function payAbroad(s: State, home: number, setting: Setting, ledger: Ledger | undefined): void {
  const { k, beliefs, country } = setting;
  const china =
    (s.retaliation / QUARTERS_PER_YEAR) *
    country.exportsChinaMillionEur *
    k.chinaHit *
    k.chinaNet *
    beliefs.beijingRetaliation;
  const america =
    (s.reprisal / QUARTERS_PER_YEAR) *
    country.exportsUsMillionEur *
    k.americaHit *
    beliefs.washingtonReprisal;
  s.costMillionEur += home + china + america;
  s.exportersMillionEur += china + america;
  if (ledger) {
    ledger.add('cost', 'exports-china', china);
    ledger.add('cost', 'friction-america', america);
  }
}

/** Operators pay what nobody else does. */
export function operatorsMillionEur(s: State): number {
  return s.costMillionEur - s.stateMillionEur - s.usersMillionEur - s.exportersMillionEur;
}

const LATE = { waiting: 'late-unclear', 'crews-on-swaps': 'late-swaps', 'few-crews': 'late-crews' } as const;
