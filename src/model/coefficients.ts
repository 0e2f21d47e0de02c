/**
 * Every number of the model that is neither a country's own value nor a contested belief: value, low, high,
 * unit, where it comes from. Equations hold no numbers of their own. `facts` name entries of scenarios/facts;
 * an empty list means that the number is an assumption, and `assumption` says what was assumed.
 */
export interface Coefficient {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly facts: readonly string[];
  readonly assumption: string;
}

function c(
  value: number,
  low: number,
  high: number,
  unit: string,
  assumption: string,
  facts: readonly string[] = [],
): Coefficient {
  return { value, low, high, unit, facts, assumption };
}

export const COEFFICIENTS = {
  // --- the planned build
  saturation: c(0.85, 0.75, 0.92, 'share of sites with 5G at the end', 'size'),
  buildWidth: c(6, 4, 8, 'quarters, width of the planned build', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2022',
    'eu-5g-coverage-2023',
  ]),
  coverCurve: c(2.6, 2, 3.2, 'exponent, sites to people covered', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2023',
  ]),
  spendQuarters: c(8, 6, 10, 'quarters of full 5G spending that the whole build costs', 'size'),
  anchorFrom: c(12, 8, 16, 'quarter from which 5G leans less on 4G', 'date'),
  anchorEnd: c(0.15, 0, 0.4, 'how far 5G still leans on 4G at the end of 2026', 'size', ['x2-lock-in']),
  // --- crews
  crewWorks: c(0.046, 0.04, 0.06, 'site-works per site and quarter', 'size; held against British figures', [
    'bt-12000-sites',
    'bt-vodafone-five-years-min',
  ]),
  crewScarcity: c(0.25, 0.1, 0.4, 'crews lost when all Europe swaps at once', 'size'),
  crewAlternatives: c(0.12, 0, 0.25, 'crews gained when alternatives are ready', 'size'),
  swapWork: c(1.1, 0.7, 1.5, 'site-works per swapped 5G site', 'size'),
  swapWork4g: c(0.8, 0.6, 1, '4G swap against a 5G swap', 'size'),
  swapCeiling: c(0.6, 0.4, 0.8, 'largest share of crews on swaps', 'size'),
  deadlineRush: c(1.3, 1, 1.6, 'exponent, swaps left until the deadline', 'size'),
  catchUpPace: c(1.6, 1.3, 2, 'fastest build against the planned step', 'size'),
  catchUpBase: c(0.004, 0, 0.01, 'share of sites that can always be added', 'size'),
  // --- buying
  purchaseAdjust: c(0.2, 0.1, 0.5, 'per quarter, purchases follow the rule', 'size'),
  shareSlack: c(0.15, 0.05, 0.3, 'share above the cap at which buying stops', 'size'),
  // --- renewal
  ageStart5g: c(0.55, 0.4, 0.7, 'share of life at which 5G kit starts to wear out', 'size'),
  renewal5g: c(0.2, 0.1, 0.4, 'per quarter, speed of 5G renewal', 'size'),
  ageStart4g: c(0.2, 0.1, 0.4, 'share of life at which 4G kit starts to be renewed', 'size'),
  renewal4g: c(1.6, 0.8, 2.4, 'speed of natural 4G renewal', 'size', ['strand-already-due-for-replacement']),
  ageing4g: c(0.8, 0.5, 1, 'ageing of 4G kit that is not renewed', 'size'),
  ageLimit: c(0.95, 0.9, 1, 'oldest kit as share of its life', 'size'),
  // --- core
  coreDrift: c(0.03, 0.01, 0.06, 'per quarter, core replaced without any rule', 'size', [
    'vodafone-core-pause',
    'de-core-mostly-clean',
    'kpn-kept-buying',
  ]),
  // --- clarity of the rule
  clarityStart: c(0.5, 0.3, 0.7, '0–1 in early 2019', 'size'),
  clarityOpen: c(0.4, 0.2, 0.5, '0–1 while the question is open', 'size'),
  clarityInterim: c(0.68, 0.5, 0.8, '0–1 under an interim line', 'size'),
  claritySettled: c(0.95, 0.85, 1, '0–1 under a settled rule', 'size'),
  clarityPending: c(0.3, 0.1, 0.5, 'clarity lost with a law', 'size'),
  clarityCourt: c(0.25, 0.1, 0.4, 'clarity lost to a court case', 'size'),
  clarityAdjust: c(0.3, 0.15, 0.5, 'per quarter, operators believe the rule', 'size'),
  pendingFade: c(0.8, 0.6, 0.9, 'per quarter, a lost law fades', 'size'),
  confidenceCalm: c(55, 45, 65, 'confidence above which operators build freely', 'size'),
  confidenceDrag: c(0.9, 0.4, 1.4, 'build lost per 100 points of missing confidence', 'size', [
    'ekholm-uncertainty-cost',
  ]),
  dragLimit: c(0.8, 0.6, 0.9, 'largest share of the build that waits', 'size'),
  // --- money
  coreUnit: c(2, 1, 6, 'EUR per inhabitant for a full core swap', 'between two company figures', [
    'vodafone-core-cost',
    'eu-vodafone-200m',
  ]),
  priceExponent: c(1.6, 1, 2.2, 'exponent; a cap that leaves a third bidder keeps prices', 'size', [
    'read-two-players',
  ]),
  priceAlternatives: c(0.45, 0.2, 0.7, 'price rise taken away by alternatives', 'size'),
  priceScarcity: c(0.3, 0.1, 0.5, 'price rise added when all Europe buys', 'size'),
  priceSwaps: c(0.5, 0.3, 0.7, 'purchases per swapped site against a new one', 'size'),
  scrutinyCost1: c(0.03, 0.01, 0.06, 'EUR per inhabitant and year', 'size'),
  scrutinyCost2: c(0.15, 0.05, 0.3, 'EUR per inhabitant and year', 'size', ['hcsec-2010-banbury']),
  scrutinyCost3: c(0.5, 0.2, 1, 'EUR per inhabitant and year', 'size'),
  resilienceCost: c(0.45, 0.2, 1.2, 'EUR per inhabitant, year and level', 'size'),
  resilienceState: c(0.5, 0.2, 0.8, 'share of resilience paid by the state', 'size'),
  publicFunds: c(0.2, 0, 0.4, 'cost of public money per EUR of support', 'size'),
  passedOn: c(0.4, 0.2, 0.6, 'share of operators’ extra cost that users pay', 'size'),
  diversifyQuarters: c(12, 8, 16, 'quarters over which the programme is spent', 'size'),
  diversifyScale: c(3, 1.5, 6, 'EUR per inhabitant for most of the effect', 'size'),
  diversifyLag: c(0.1, 0.05, 0.2, 'per quarter, alternatives become usable', 'size'),
  chinaHit: c(0.025, 0.005, 0.13, 'share of exports to China hit', 'size, between two cases', [
    'australia-20bn-strikes',
    'de-china-reaction-2024',
  ]),
  chinaNet: c(0.5, 0.3, 0.8, 'loss left after selling elsewhere', 'size', ['australia-withstood']),
  americaHit: c(0.0015, 0, 0.006, 'share of exports to America lost a year in friction', 'size', [
    'auto-tariff-as-leverage',
  ]),
  // --- exposure
  scrutinyAdjust: c(0.25, 0.15, 0.4, 'per quarter, a laboratory takes up work', 'size'),
  resilienceAdjust: c(0.2, 0.1, 0.4, 'per quarter, redundancy is built', 'size'),
  scrutinyCurve: c(0.55, 0.3, 0.9, 'diminishing returns of scrutiny', 'size'),
  weightCore: c(0.6, 0.4, 0.8, 'weight of the core', 'size', ['vodafone-core-cost']),
  weightRadio: c(0.22, 0.1, 0.35, 'weight of radio where core and edge stay apart', 'size', ['ncsc-manageable-2019']),
  weightEdge: c(0.6, 0.4, 0.8, 'extra weight of radio where they blur', 'size', ['asd-core-edge-collapse']),
  weight4g: c(0.6, 0.3, 0.9, '4G radio against 5G radio', 'size'),
  weight5gStart: c(0.25, 0.1, 0.4, 'weight of 5G before it is built', 'size'),
  concentration: c(0.75, 0.3, 1.2, 'rise of own faults with concentration', 'size', [
    'o2-outage-countries',
    'uk-mps-competition-security',
  ]),
  concentrationNeutral: c(0.34, 0.3, 0.4, 'concentration of a usual market (Herfindahl)', 'size'),
  concentrationRest: c(0.52, 0.4, 0.6, 'concentration among the other makers', 'size'),
  concentrationCut: c(0.2, 0.1, 0.3, 'of that, taken away by alternatives', 'size'),
  resilienceCut: c(0.12, 0.06, 0.2, 'cut of own faults per level', 'size'),
  sanctionFaults: c(0.1, 0.03, 0.2, 'faults added by full dependence on a sanctioned maker', 'size', [
    'fdpr-made-risk-real',
    'gb-martin-sanctions',
  ]),
  warningsLost: c(0.06, 0.02, 0.12, 'faults added when allied warnings stop', 'size', ['de-grenell-letter']),
  swapFaults: c(0.04, 0.01, 0.1, 'faults added while crews swap', 'size'),
  faultLimit: c(0.95, 0.9, 1, 'largest value of own faults', 'technical bound'),
  incidentBase: c(0.005, 0, 0.02, 'incidents a quarter at no exposure', 'size'),
  incidentSlope: c(0.14, 0.06, 0.25, 'incidents a quarter at exposure 100', 'size'),
  attribution: c(0.25, 0.1, 0.5, 'chance that a hostile incident is traced', 'size', [
    'optus-2012-breach',
    'kpn-denial',
  ]),
  attributionMemory: c(0.85, 0.7, 0.95, 'per quarter, memory of a traced incident', 'size'),
  // --- hardness of the policy as seen abroad
  hardCore: c(0.2, 0.1, 0.3, 'weight of a clean core', 'size'),
  hardCap: c(0.58, 0.45, 0.7, 'weight of the cap, squared', 'size'),
  hardNamed: c(0.13, 0.05, 0.2, 'weight of naming the maker', 'size'),
  hardLegacy: c(0.05, 0, 0.1, 'weight of 4G', 'size'),
  hardScrutiny: c(0.04, 0, 0.08, 'weight of scrutiny', 'size'),
  urgencyShare: c(0.55, 0.3, 0.7, 'part of the cap’s weight that a late date costs', 'size'),
  urgencyFloor: c(0.25, 0.1, 0.4, 'urgency of a very late date', 'size'),
  urgencyHorizon: c(32, 24, 40, 'quarters at which a date counts as very late', 'size'),
  // --- Europe
  othersFollow: c(0.6, 0.3, 0.9, 'how far others move with a country of full weight', 'size'),
  othersAlone: c(0.5, 0.3, 0.7, 'of that, without coordination', 'size'),
  othersTogether: c(0.25, 0.1, 0.4, 'of that, per step of coordination', 'size'),
  alignmentAdjust: c(0.12, 0.06, 0.2, 'per quarter', 'size'),
  alignmentEurope: c(7, 4, 10, 'points per step of coordination', 'size'),
  alignmentDistance: c(60, 40, 80, 'points per unit of distance from the common line', 'size'),
  alignmentNamed: c(4, 2, 8, 'points for naming the maker', 'size'),
  alignmentSides: c(3, 1, 6, 'points per step of siding with Washington', 'size', ['pew-2020-trump-less-than-xi']),
  alignmentAgainst: c(0.5, 0.2, 1, 'opposing Washington against siding with it', 'size'),
  alignmentBeijing: c(3, 1, 6, 'points per step of courting Beijing', 'size'),
  alignmentUsual: c(1, 0, 2, 'coordination that is expected anyway', 'size'),
  // --- Washington
  trustAdjust: c(0.12, 0.06, 0.2, 'per quarter', 'size'),
  trustHard: c(58, 40, 80, 'points per unit of hardness below the demand', 'size'),
  trustThanks: c(0.5, 0.2, 1, 'weight of doing more than asked', 'size'),
  trustPosture: c(5, 3, 8, 'points per step of posture', 'size'),
  trustCourting: c(3, 1, 6, 'points per step of courting Beijing', 'size'),
  trustRift: c(0.1, 0.05, 0.2, 'points per point of rift', 'size'),
  trustReprisal: c(8, 4, 12, 'points after a reprisal', 'size'),
  trustBroken: c(18, 10, 26, 'points per 100 points of cap given back', 'size'),
  reprisalHazard: c(0.025, 0, 0.12, 'per quarter at full anger', 'fitted: ten countries, none on record', [
    'auto-tariff-as-leverage',
    'de-spies-discount-threat',
  ]),
  reprisalAnger: c(50, 44, 56, 'trust below which anger counts', 'size'),
  reprisalAngerWidth: c(18, 12, 24, 'points of trust to full anger', 'size'),
  reprisalCover: c(0.8, 0.5, 1, 'how far company protects', 'size'),
  reprisalCoverBase: c(0.25, 0.1, 0.4, 'protection by other soft countries', 'size'),
  reprisalCoverEurope: c(0.2, 0.1, 0.3, 'more of it per step of coordination', 'size'),
  reprisalHeal: c(0.85, 0.7, 0.95, 'per quarter, once trust is back', 'size'),
  hazardLimit: c(0.9, 0.8, 1, 'largest hazard in a quarter', 'technical bound'),
  // --- the American argument
  credibilityStart: c(46, 35, 55, 'points', 'size'),
  credibilityAdjust: c(0.2, 0.1, 0.3, 'per quarter', 'size'),
  credibilityEspionage: c(44, 30, 55, 'points', 'size', ['bsi-no-evidence-2018']),
  credibilityTheft: c(45, 30, 55, 'points', 'size'),
  credibilityRegime: c(55, 40, 65, 'points', 'size'),
  credibilityUltimatum: c(50, 35, 60, 'points', 'size'),
  credibilityAsked: c(-5, -8, -2, 'points per step of openness while espionage is argued', 'size', [
    'bsi-no-evidence-2018',
  ]),
  credibilityShown: c(2, 0, 4, 'points per step of openness later', 'size'),
  credibilityTraced: c(4, 2, 8, 'points per traced incident remembered', 'size'),
  credibilityChange: c(-6, -10, -3, 'points at each change of argument', 'size'),
  credibilityDoubt: c(36, 30, 42, 'points below which the argument is changed early', 'size'),
  argumentPatience: c(2, 1, 4, 'quarters before an argument is changed early', 'size'),
  needEspionage: c(0.3, 0.2, 0.4, 'hardness asked for', 'size'),
  needTheft: c(0.42, 0.3, 0.5, 'hardness asked for', 'size'),
  needRegime: c(0.52, 0.4, 0.6, 'hardness asked for', 'size'),
  needUltimatum: c(0.64, 0.5, 0.8, 'hardness asked for', 'size'),
  // --- Beijing
  relationsAdjust: c(0.12, 0.06, 0.2, 'per quarter', 'size'),
  relationsHard: c(50, 30, 70, 'points per unit of hardness', 'size'),
  relationsNeutral: c(0.7, 0.5, 0.9, 'of that, where no maker is named', 'size'),
  relationsPosture: c(5, 3, 8, 'points per step of posture', 'size'),
  relationsFollowing: c(4, 2, 6, 'points per step of siding with Washington', 'size'),
  relationsMood: c(8, 4, 12, 'points at full ill mood', 'size', ['pew-2021-unfavorable-near-high']),
  retaliationHazard: c(0.32, 0.12, 0.45, 'per quarter at full anger', 'fitted: Sweden yes, Britain and Germany no', [
    'se-ericsson-q2-2021',
    'uk-liu-no-politicise',
  ]),
  retaliationAnger: c(46, 40, 52, 'relations below which anger counts', 'size'),
  retaliationAngerWidth: c(20, 14, 26, 'points of relations to full anger', 'size'),
  retaliationMemory: c(8, 4, 12, 'quarters after a tightening', 'size'),
  retaliationNeutral: c(0.4, 0.2, 0.6, 'of the hazard, where no maker is named', 'size'),
  retaliationNoRival: c(0.3, 0.15, 0.5, 'of the hazard, where no rival maker is at home', 'size'),
  retaliationCover: c(0.7, 0.4, 0.9, 'how far company protects', 'size'),
  retaliationFade: c(0.94, 0.9, 0.97, 'per quarter, measures last', 'half-life about three years', [
    'australia-lifted-2024',
  ]),
  tighteningStep: c(0.04, 0.02, 0.08, 'hardness that counts as a tightening', 'size'),
  // --- operators
  confidenceStart: c(64, 55, 75, 'points', 'size'),
  confidenceUsual: c(70, 60, 80, 'points in business as usual', 'size'),
  confidenceAdjust: c(0.2, 0.1, 0.3, 'per quarter', 'size'),
  confidenceClarity: c(34, 20, 50, 'points at no clarity', 'size'),
  confidenceLoad: c(55, 35, 75, 'points with all crews on swaps', 'size'),
  confidenceSupport: c(0.8, 0.5, 1, 'of that, taken away by full support', 'size'),
  confidenceDepth: c(12, 6, 18, 'points with the maker fully shut out', 'size'),
  confidenceDepthSupport: c(0.4, 0.2, 0.6, 'of that, taken away by full support', 'size'),
  confidenceNamed: c(3, 1, 6, 'points for a named maker', 'size'),
  confidenceAudits: c(3, 1, 6, 'points for audits of operators', 'size'),
  auditsFrom: c(2, 2, 2, 'scrutiny level above which operators are audited', 'definition of the lever'),
  reversalLoosen: c(45, 30, 60, 'points per 100 points of cap given back', 'size'),
  reversalTighten: c(22, 10, 35, 'points per 100 points of cap taken', 'size'),
  reversalCoreBack: c(15, 8, 25, 'points for giving back a clean core', 'size'),
  reversalCore: c(6, 2, 12, 'points for a clean core after a settled rule', 'size'),
  reversalFrom: c(0.5, 0.5, 0.5, 'settledness from which a change is a reversal', 'definition'),
  reversalClarity: c(0.5, 0.3, 0.7, 'share of clarity lost in the largest reversal', 'size'),
  reversalFull: c(60, 40, 80, 'points of shock that count as the largest reversal', 'size'),
  courtHazard: c(0.03, 0.01, 0.08, 'per operator and quarter', 'fitted on who sued: Sweden, France, Portugal', [
    'se-injunction',
    'fr-court-conseil-etat',
    'pt-lawsuit-2023',
    'hoettges-damages-threat',
  ]),
  courtAnger: c(57, 50, 64, 'confidence below which suing counts', 'size'),
  courtAngerWidth: c(25, 18, 32, 'points to full anger', 'size'),
  courtNeutral: c(0.6, 0.4, 0.8, 'of the hazard, where no maker is named', 'size'),
  courtNamed: c(0.6, 0.3, 0.9, 'added to that, where the maker is named', 'size'),
  courtSupport: c(0.5, 0.3, 0.7, 'of the hazard, taken away by full support', 'size'),
  courtFade: c(0.75, 0.6, 0.85, 'per quarter, a case fades', 'size'),
  courtSwaps: c(0.5, 0.3, 0.7, 'forced swaps halted by a case', 'size'),
  // --- parliament
  tougherUsual: c(34, 28, 40, 'points', 'size'),
  softerUsual: c(48, 42, 54, 'points', 'size'),
  parliamentAdjust: c(0.15, 0.08, 0.25, 'per quarter', 'size'),
  tougherCredibility: c(0.6, 0.3, 0.9, 'points per point of credibility', 'size'),
  tougherNeutral: c(44, 38, 50, 'credibility that moves nobody', 'size'),
  tougherMood: c(14, 8, 20, 'points at full ill mood', 'size', ['pew-2020-uk']),
  tougherTraced: c(25, 15, 35, 'points per traced incident remembered', 'size'),
  tougherPressed: c(4, 1, 8, 'points lost while Washington presses', 'size'),
  tougherWarned: c(5, 2, 8, 'points won while Beijing warns', 'size', ['czech-embassy-babis-row']),
  softerBill: c(1.5, 0.8, 2.2, 'points per EUR a head and year', 'size'),
  softerBillLimit: c(15, 10, 20, 'points at most from bills', 'size'),
  softerExports: c(8, 4, 12, 'points while Beijing lobbies', 'size'),
  softerMood: c(8, 4, 12, 'points lost at full ill mood', 'size'),
  lawWidth: c(7, 4, 12, 'points, width of the vote’s uncertainty', 'size'),
  lawOther: c(0.25, 0.1, 0.4, 'weight of the other camp', 'size'),
  lawSupport: c(4, 2, 8, 'points for full support', 'size'),
  lawEurope: c(2, 1, 4, 'points per step of coordination', 'size'),
  lawOpenness: c(1.5, 0.5, 3, 'points per step of openness', 'size'),
  lawStep: c(32, 20, 45, 'points per unit of added hardness', 'size'),
  lawNamed: c(0.2, 0, 0.4, 'more of that for a named maker', 'size'),
  lawSofterStep: c(20, 10, 30, 'points per unit of hardness given back', 'size'),
  lawSofterThreshold: c(32, 26, 38, 'points', 'size'),
  lawRest: c(0.35, 0.2, 0.5, 'what is left of a lost law', 'size'),
  lawDelay: c(8, 4, 12, 'quarters by which a lost law moves its dates', 'size'),
  lawDelayCore: c(4, 2, 8, 'the same for the core', 'size'),
  lawLostSettle: c(0.6, 0.4, 0.8, 'settledness kept after a lost law', 'size'),
  latestDate: c(47, 47, 47, 'last quarter that a deadline may have (2030Q4)', 'bound of the lever'),
  // --- scores
  scoreCost: c(37, 25, 55, 'EUR a head (weighted) that halve the cost score', 'scale chosen so that scores spread'),
  scoreDelay: c(16, 10, 24, 'months of delay that halve the cost score', 'scale chosen so that scores spread'),
  scoreExposure: c(22, 16, 30, 'exposure at which security is 50', 'scale chosen so that scores spread'),
  scoreExposurePower: c(3.4, 2, 5, 'steepness', 'scale chosen so that scores spread'),
  scoreIncident: c(1.5, 0.5, 3, 'points of exposure per incident', 'size'),
  scoreAlliance: c(1.75, 1.2, 2.4, 'points per point of trust and alignment', 'scale chosen so that scores spread'),
  scoreAllianceMid: c(52, 46, 58, 'trust and alignment at which alliance is 50', 'scale chosen so that scores spread'),
  scoreReprisal: c(8, 4, 12, 'points lost to a reprisal', 'size'),
  scoreMean: c(0.5, 0.3, 0.7, 'weight of the average against the end', 'choice'),
} as const satisfies Record<string, Coefficient>;

export type CoefficientName = keyof typeof COEFFICIENTS;
export type Coefficients = Readonly<Record<CoefficientName, number>>;

/** The values alone, as the equations read them. */
export const coefficients: Coefficients = Object.fromEntries(
  Object.entries(COEFFICIENTS).map(([name, entry]) => [name, entry.value]),
) as Record<CoefficientName, number>;
