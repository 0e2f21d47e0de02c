/** What the simulation must know of a country. Money in million EUR of 2019, sites in thousands. */
export interface Country {
  readonly id: string;
  readonly populationMillion: number;
  readonly exportsChinaMillionEur: number;
  readonly exportsUsMillionEur: number;
  readonly spend5gMillionEurPerQuarter: number;
  /** Quarters after 2019Q1 at which the planned build starts and is half done. */
  readonly planStartQuarter: number;
  readonly planMidQuarter: number;
  /** 0–1, how far unclear rules stop the build. */
  readonly waitSensitivity: number;
  /** How much the country leans on American protection, 1 = usual. */
  readonly usDependence: number;
  /** How much Washington asks of it, 1 = usual. */
  readonly usDemand: number;
  /** 0–1, its weight in what Europe does together. */
  readonly weightInEurope: number;
  /** 0 or 1: a rival maker has its home here. */
  readonly rivalVendorAtHome: number;
  /** How much fear for exports moves parliament, 1 = much. */
  readonly exportFear: number;
  /** Points in early 2019. */
  readonly trust0: number;
  readonly relations0: number;
  readonly alignment0: number;
  readonly tougherBias: number;
  readonly softerBias: number;
  readonly lawThreshold: number;
  /** 0–40 points by which a coalition at odds with itself raises the bar for every law, 0 = it is of one mind. */
  readonly coalitionDrag: number;
  /** Weight of a euro per head: a euro weighs more where incomes are lower. */
  readonly burdenWeight: number;
  /** Weight of the European common line, lower outside the Union. */
  readonly commonLineWeight: number;
  /** 0–3, scrutiny that stood in 2019. */
  readonly scrutiny0: number;
  readonly operators: readonly Operator[];
}

/** One mobile network operator. Shares are 0–1; "high-risk" is Huawei and ZTE. */
export interface Operator {
  readonly id: string;
  readonly name: string;
  readonly customerShare: number;
  readonly sitesThousand: number;
  /** High-risk share of its 4G radio, of its new 5G purchases without rules, and of its core. */
  readonly hrv4g: number;
  readonly hrvPurchases5g: number;
  readonly hrvCore: number;
  /** Mean age of its high-risk 4G kit in 2019 as share of its life. */
  readonly kitAge: number;
}
