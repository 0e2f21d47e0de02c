import type { Country, Operator } from '../../src/model/index.ts';

/** An operator in the middle of every range. */
export function anOperator(change: Partial<Operator> = {}): Operator {
  return {
    id: 'one',
    name: 'One',
    customerShare: 1,
    sitesThousand: 30,
    hrv4g: 0.6,
    hrvPurchases5g: 0.6,
    hrvCore: 0.3,
    kitAge: 0.4,
    ...change,
  };
}

/** A country of one operator, as the simulation knows it. */
export function aCountry(change: Partial<Country> = {}): Country {
  return {
    id: 'xx',
    populationMillion: 30,
    exportsChinaMillionEur: 10_000,
    exportsUsMillionEur: 10_000,
    spend5gMillionEurPerQuarter: 150,
    planStartQuarter: 1,
    planMidQuarter: 12.5,
    waitSensitivity: 0.25,
    usDependence: 1,
    usDemand: 1,
    weightInEurope: 0.1,
    rivalVendorAtHome: 0,
    exportFear: 1,
    trust0: 60,
    relations0: 60,
    alignment0: 60,
    tougherBias: 0,
    softerBias: 0,
    lawThreshold: 20,
    coalitionDrag: 0,
    burdenWeight: 1,
    commonLineWeight: 1,
    scrutiny0: 0,
    operators: [anOperator()],
    ...change,
  };
}

/** Two operators: one whose kit is all high-risk, one that has none. */
export function aDividedCountry(change: Partial<Country> = {}): Country {
  return aCountry({
    operators: [
      anOperator({ id: 'full', customerShare: 0.5, hrv4g: 1, hrvPurchases5g: 1, hrvCore: 1 }),
      anOperator({ id: 'free', customerShare: 0.5, hrv4g: 0, hrvPurchases5g: 0, hrvCore: 0 }),
    ],
    ...change,
  });
}
