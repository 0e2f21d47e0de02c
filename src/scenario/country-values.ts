/** What a country file states about a country, with the range in which each value can lie. */
export const COUNTRY_VALUES = {
  populationMillion: [0.1, 100],
  exportsChinaMillionEur: [0, 500_000],
  exportsUsMillionEur: [0, 500_000],
  spend5gMillionEurPerQuarter: [0, 5000],
  planStartQuarter: [0, 31],
  planMidQuarter: [0, 31],
  waitSensitivity: [0, 1],
  usDependence: [0, 3],
  usDemand: [0, 3],
  weightInEurope: [0, 1],
  rivalVendorAtHome: [0, 1],
  exportFear: [0, 3],
  trust0: [0, 100],
  relations0: [0, 100],
  alignment0: [0, 100],
  tougherBias: [-50, 50],
  softerBias: [-50, 50],
  lawThreshold: [0, 100],
  coalitionDrag: [0, 40],
  burdenWeight: [0, 10],
  commonLineWeight: [0, 2],
  scrutiny0: [0, 3],
} as const;

export type CountryValue = keyof typeof COUNTRY_VALUES;
export const COUNTRY_VALUE_NAMES = Object.keys(COUNTRY_VALUES) as readonly CountryValue[];

/** The same for each of its mobile network operators. */
export const OPERATOR_VALUES = {
  customerShare: [0, 1],
  sitesThousand: [0.1, 200],
  hrv4g: [0, 1],
  hrvPurchases5g: [0, 1],
  hrvCore: [0, 1],
  kitAge: [0, 1],
} as const;

export type OperatorValue = keyof typeof OPERATOR_VALUES;
export const OPERATOR_VALUE_NAMES = Object.keys(OPERATOR_VALUES) as readonly OperatorValue[];
