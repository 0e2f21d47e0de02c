import { type CoefficientName, coefficients } from './coefficients.ts';

interface Note {
  /** The lowest and the highest that can be argued for. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Ids of scenarios/facts; none means that the number is an assumption. */
  readonly facts: readonly string[];
  /** What was assumed. */
  readonly assumption: string;
}

/** A number of the model with its range, its unit and where it comes from. */
export interface Coefficient extends Note {
  readonly value: number;
}

function note(
  low: number,
  high: number,
  unit: string,
  assumption: string,
  facts: readonly string[] = [],
): Note {
  return { low, high, unit, facts, assumption };
}

const NOTES: Readonly<Record<CoefficientName, Note>> = {
  // --- the planned build
  saturation: note(0.75, 0.92, 'share of sites with 5G at the end', 'size'),
  buildWidth: note(4, 8, 'quarters, width of the planned build', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2022',
    'eu-5g-coverage-2023',
  ]),
  coverCurve: note(2, 3.2, 'exponent, sites to people covered', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2023',
  ]),
  spendQuarters: note(6, 10, 'quarters of full 5G spending that the whole build costs', 'size'),
  anchorFrom: note(8, 16, 'quarter from which 5G leans less on 4G', 'date'),
  anchorEnd: note(0, 0.4, 'how far 5G still leans on 4G at the end of 2026', 'size', ['x2-lock-in']),
  // --- crews
  crewWorks: note(0.04, 0.06, 'site-works per site and quarter', 'size; held against British figures', [
    'bt-12000-sites',
    'bt-vodafone-five-years-min',
  ]),
  crewScarcity: note(0.1, 0.4, 'crews lost when all Europe swaps at once', 'size'),
  crewAlternatives: note(0, 0.25, 'crews gained when alternatives are ready', 'size'),
  swapWork: note(0.7, 1.5, 'site-works per swapped 5G site', 'size'),
  swapWork4g: note(0.6, 1, '4G swap against a 5G swap', 'size'),
  swapCeiling: note(0.4, 0.8, 'largest share of crews on swaps', 'size'),
  deadlineRush: note(1, 1.6, 'exponent, swaps left until the deadline', 'size'),
  catchUpPace: note(1.3, 2, 'fastest build against the planned step', 'size'),
  catchUpBase: note(0, 0.01, 'share of sites that can always be added', 'size'),
  // --- buying
  purchaseAdjust: note(
    0.1,
    0.5,
    'per quarter, purchases follow the rule',
    'fitted on the British share of 2022',
    ['gb-share-5g-2022'],
  ),
  shareSlack: note(0.05, 0.3, 'share above the cap at which buying stops', 'size'),
  // --- renewal
  ageStart5g: note(0.4, 0.7, 'share of life at which 5G kit starts to wear out', 'size'),
  renewal5g: note(0.1, 0.4, 'per quarter, speed of 5G renewal', 'size'),
  ageStart4g: note(0.1, 0.4, 'share of life at which 4G kit starts to be renewed', 'size'),
  renewal4g: note(0.8, 2.4, 'speed of natural 4G renewal', 'size', ['strand-already-due-for-replacement']),
  ageing4g: note(0.5, 1, 'ageing of 4G kit that is not renewed', 'size'),
  ageLimit: note(0.9, 1, 'oldest kit as share of its life', 'size'),
  // --- core
  coreDrift: note(0.01, 0.06, 'per quarter, core replaced without any rule', 'size', [
    'vodafone-core-pause',
    'de-core-mostly-clean',
    'kpn-kept-buying',
  ]),
  // --- clarity of the rule
  clarityStart: note(0.3, 0.7, '0–1 in early 2019', 'size'),
  clarityOpen: note(0.2, 0.5, '0–1 while the question is open', 'size'),
  clarityInterim: note(0.5, 0.8, '0–1 under an interim line', 'size'),
  claritySettled: note(0.85, 1, '0–1 under a settled rule', 'size'),
  clarityPending: note(0.1, 0.5, 'clarity lost with a law', 'size'),
  clarityCourt: note(0.1, 0.4, 'clarity lost to a court case', 'size'),
  clarityAdjust: note(0.15, 0.5, 'per quarter, operators believe the rule', 'size'),
  pendingFade: note(0.6, 0.9, 'per quarter, a lost law fades', 'size'),
  confidenceCalm: note(45, 65, 'confidence above which operators build freely', 'size'),
  confidenceDrag: note(0.4, 1.4, 'build lost per 100 points of missing confidence', 'size', [
    'ekholm-uncertainty-cost',
  ]),
  dragLimit: note(0.6, 0.9, 'largest share of the build that waits', 'size'),
  // --- money
  coreUnit: note(
    1,
    6,
    'EUR per inhabitant for a full core swap',
    'above a company figure; fitted on two British bills',
    ['vodafone-core-cost', 'eu-vodafone-200m', 'bt-cap-cost', 'bt-actual-500m'],
  ),
  priceExponent: note(1, 2.2, 'exponent; a cap that leaves a third bidder keeps prices', 'size', [
    'read-two-players',
  ]),
  priceAlternatives: note(0.2, 0.7, 'price rise taken away by alternatives', 'size'),
  priceScarcity: note(0.1, 0.5, 'price rise added when all Europe buys', 'size'),
  priceSwaps: note(0.3, 0.7, 'purchases per swapped site against a new one', 'size'),
  scrutinyCost1: note(0.01, 0.06, 'EUR per inhabitant and year', 'size'),
  scrutinyCost2: note(0.05, 0.3, 'EUR per inhabitant and year', 'size', ['hcsec-2010-banbury']),
  scrutinyCost3: note(0.2, 1, 'EUR per inhabitant and year', 'size'),
  resilienceCost: note(0.2, 1.2, 'EUR per inhabitant, year and level', 'size'),
  resilienceState: note(0.2, 0.8, 'share of resilience paid by the state', 'size'),
  publicFunds: note(0, 0.4, 'cost of public money per EUR of support', 'size'),
  passedOn: note(0.2, 0.6, 'share of operators’ extra cost that users pay', 'size'),
  diversifyQuarters: note(8, 16, 'quarters over which the programme is spent', 'size'),
  diversifyScale: note(1.5, 6, 'EUR per inhabitant for most of the effect', 'size'),
  diversifyLag: note(0.05, 0.2, 'per quarter, alternatives become usable', 'size'),
  chinaHit: note(0.005, 0.13, 'share of exports to China hit', 'size, between two cases', [
    'australia-20bn-strikes',
    'de-china-reaction-2024',
  ]),
  chinaNet: note(0.3, 0.8, 'loss left after selling elsewhere', 'size', ['australia-withstood']),
  americaHit: note(0, 0.006, 'share of exports to America lost a year in friction', 'size', [
    'auto-tariff-as-leverage',
  ]),
  // --- exposure
  scrutinyAdjust: note(0.15, 0.4, 'per quarter, a laboratory takes up work', 'size'),
  resilienceAdjust: note(0.1, 0.4, 'per quarter, redundancy is built', 'size'),
  scrutinyCurve: note(0.3, 0.9, 'diminishing returns of scrutiny', 'size'),
  weightCore: note(0.4, 0.8, 'weight of the core', 'size', ['vodafone-core-cost']),
  weightRadio: note(0.1, 0.35, 'weight of radio where core and edge stay apart', 'size', [
    'ncsc-manageable-2019',
  ]),
  weightEdge: note(0.4, 0.8, 'extra weight of radio where they blur', 'size', ['asd-core-edge-collapse']),
  weight4g: note(0.3, 0.9, '4G radio against 5G radio', 'size'),
  weight5gStart: note(0.1, 0.4, 'weight of 5G before it is built', 'size'),
  concentration: note(0.3, 1.2, 'rise of own faults with concentration', 'size', [
    'o2-outage-countries',
    'uk-mps-competition-security',
  ]),
  concentrationNeutral: note(0.3, 0.4, 'concentration of a usual market (Herfindahl)', 'size'),
  concentrationRest: note(0.4, 0.6, 'concentration among the other makers', 'size'),
  concentrationCut: note(0.1, 0.3, 'of that, taken away by alternatives', 'size'),
  resilienceCut: note(0.06, 0.2, 'cut of own faults per level', 'size'),
  sanctionFaults: note(0.03, 0.2, 'faults added by full dependence on a sanctioned maker', 'size', [
    'fdpr-made-risk-real',
    'gb-martin-sanctions',
  ]),
  warningsLost: note(0.02, 0.12, 'faults added when allied warnings stop', 'size', ['de-grenell-letter']),
  swapFaults: note(0.01, 0.1, 'faults added while crews swap', 'size'),
  faultLimit: note(0.9, 1, 'largest value of own faults', 'technical bound'),
  incidentBase: note(0, 0.02, 'incidents a quarter at no exposure', 'size'),
  incidentSlope: note(0.06, 0.25, 'incidents a quarter at exposure 100', 'size'),
  attribution: note(0.1, 0.5, 'chance that a hostile incident is traced', 'size', [
    'optus-2012-breach',
    'kpn-denial',
  ]),
  attributionMemory: note(0.7, 0.95, 'per quarter, memory of a traced incident', 'size'),
  // --- hardness of the policy as seen abroad
  hardCore: note(0.1, 0.3, 'weight of a clean core', 'size'),
  hardCap: note(0.45, 0.7, 'weight of the cap, squared', 'size'),
  hardNamed: note(0.05, 0.2, 'weight of naming the maker', 'size'),
  hardLegacy: note(0, 0.1, 'weight of 4G', 'size'),
  hardScrutiny: note(0, 0.08, 'weight of scrutiny', 'size'),
  urgencyShare: note(0.3, 0.7, 'part of the cap’s weight that a late date costs', 'size'),
  urgencyFloor: note(0.1, 0.4, 'urgency of a very late date', 'size'),
  urgencyHorizon: note(24, 40, 'quarters at which a date counts as very late', 'size'),
  // --- Europe
  othersFollow: note(0.3, 0.9, 'how far others move with a country of full weight', 'size'),
  othersAlone: note(0.3, 0.7, 'of that, without coordination', 'size'),
  othersTogether: note(0.1, 0.4, 'of that, per step of coordination', 'size'),
  alignmentAdjust: note(0.06, 0.2, 'per quarter', 'size'),
  alignmentEurope: note(4, 10, 'points per step of coordination', 'size'),
  alignmentDistance: note(40, 80, 'points per unit of distance from the common line', 'size'),
  alignmentNamed: note(2, 8, 'points for naming the maker', 'size'),
  alignmentSides: note(1, 6, 'points per step of siding with Washington', 'size', [
    'pew-2020-trump-less-than-xi',
  ]),
  alignmentAgainst: note(0.2, 1, 'opposing Washington against siding with it', 'size'),
  alignmentBeijing: note(1, 6, 'points per step of courting Beijing', 'size'),
  alignmentUsual: note(0, 2, 'coordination that is expected anyway', 'size'),
  // --- Washington
  trustAdjust: note(0.06, 0.2, 'per quarter', 'size'),
  trustHard: note(40, 80, 'points per unit of hardness below the demand', 'size'),
  trustThanks: note(0.2, 1, 'weight of doing more than asked', 'size'),
  trustPosture: note(3, 8, 'points per step of posture', 'size'),
  trustCourting: note(1, 6, 'points per step of courting Beijing', 'size'),
  trustRift: note(0.05, 0.2, 'points per point of rift', 'size'),
  trustReprisal: note(4, 12, 'points after a reprisal', 'size'),
  trustBroken: note(10, 26, 'points per 100 points of cap given back', 'size'),
  reprisalHazard: note(0, 0.12, 'per quarter at full anger', 'bounded by ten countries without a case', [
    'auto-tariff-as-leverage',
    'de-spies-discount-threat',
  ]),
  reprisalAnger: note(44, 56, 'trust below which anger counts', 'size'),
  reprisalAngerWidth: note(12, 24, 'points of trust to full anger', 'size'),
  reprisalCover: note(0.5, 1, 'how far company protects', 'size'),
  reprisalCoverBase: note(0.1, 0.4, 'protection by other soft countries', 'size'),
  reprisalCoverEurope: note(0.1, 0.3, 'more of it per step of coordination', 'size'),
  reprisalHeal: note(0.7, 0.95, 'per quarter, once trust is back', 'size'),
  hazardLimit: note(0.8, 1, 'largest hazard in a quarter', 'technical bound'),
  // --- the American argument
  credibilityStart: note(35, 55, 'points', 'size'),
  credibilityAdjust: note(0.1, 0.3, 'per quarter', 'size'),
  credibilityEspionage: note(30, 55, 'points', 'size', ['bsi-no-evidence-2018']),
  credibilityTheft: note(30, 55, 'points', 'size'),
  credibilityRegime: note(40, 65, 'points', 'size'),
  credibilityUltimatum: note(35, 60, 'points', 'size'),
  credibilityAsked: note(-8, -2, 'points per step of openness while espionage is argued', 'size', [
    'bsi-no-evidence-2018',
  ]),
  credibilityShown: note(0, 4, 'points per step of openness later', 'size'),
  credibilityTraced: note(2, 8, 'points per traced incident remembered', 'size'),
  credibilityChange: note(-10, -3, 'points at each change of argument', 'size'),
  credibilityDoubt: note(30, 42, 'points below which the argument is changed early', 'size'),
  argumentPatience: note(1, 4, 'quarters before an argument is changed early', 'size'),
  needEspionage: note(0.2, 0.4, 'hardness asked for', 'size'),
  needTheft: note(0.3, 0.5, 'hardness asked for', 'size'),
  needRegime: note(0.4, 0.6, 'hardness asked for', 'size'),
  needUltimatum: note(0.5, 0.8, 'hardness asked for', 'size'),
  // --- Beijing
  relationsAdjust: note(0.06, 0.2, 'per quarter', 'size'),
  relationsHard: note(30, 70, 'points per unit of hardness', 'size'),
  relationsNeutral: note(0.5, 0.9, 'of that, where no maker is named', 'size'),
  relationsPosture: note(3, 8, 'points per step of posture', 'size'),
  relationsFollowing: note(2, 6, 'points per step of siding with Washington', 'size'),
  relationsMood: note(4, 12, 'points at full ill mood', 'size', ['pew-2021-unfavorable-near-high']),
  retaliationHazard: note(
    0.12,
    0.45,
    'per quarter at full anger',
    'fitted: Sweden yes, Britain and Germany no',
    ['se-ericsson-q2-2021', 'uk-liu-no-politicise'],
  ),
  retaliationAnger: note(40, 52, 'relations below which anger counts', 'size'),
  retaliationAngerWidth: note(14, 26, 'points of relations to full anger', 'size'),
  retaliationMemory: note(4, 12, 'quarters after a tightening', 'size'),
  retaliationNeutral: note(0.2, 0.6, 'of the hazard, where no maker is named', 'size'),
  retaliationNoRival: note(
    0.15,
    0.5,
    'of the hazard, where no rival maker is at home',
    'fitted: Britain no',
    ['uk-liu-no-politicise'],
  ),
  retaliationCover: note(0.4, 0.9, 'how far company protects', 'size'),
  retaliationFade: note(0.9, 0.97, 'per quarter, measures last', 'half-life about three years', [
    'australia-lifted-2024',
  ]),
  tighteningStep: note(0.02, 0.08, 'hardness that counts as a tightening', 'size'),
  // --- operators
  confidenceStart: note(55, 75, 'points', 'size'),
  confidenceUsual: note(60, 80, 'points in business as usual', 'size'),
  confidenceAdjust: note(0.1, 0.3, 'per quarter', 'size'),
  confidenceClarity: note(20, 50, 'points at no clarity', 'size'),
  confidenceLoad: note(35, 75, 'points with all crews on swaps', 'size'),
  confidenceSupport: note(0.5, 1, 'of that, taken away by full support', 'size'),
  confidenceDepth: note(6, 18, 'points with the maker fully shut out', 'size'),
  confidenceDepthSupport: note(0.2, 0.6, 'of that, taken away by full support', 'size'),
  confidenceNamed: note(1, 6, 'points for a named maker', 'size'),
  confidenceAudits: note(1, 6, 'points for audits of operators', 'size'),
  auditsFrom: note(2, 2, 'scrutiny level above which operators are audited', 'definition of the lever'),
  reversalLoosen: note(30, 60, 'points per 100 points of cap given back', 'size'),
  reversalTighten: note(10, 35, 'points per 100 points of cap taken', 'size'),
  reversalCoreBack: note(8, 25, 'points for giving back a clean core', 'size'),
  reversalCore: note(2, 12, 'points for a clean core after a settled rule', 'size'),
  reversalFrom: note(0.5, 0.5, 'settledness from which a change is a reversal', 'definition'),
  reversalClarity: note(0.3, 0.7, 'share of clarity lost in the largest reversal', 'size'),
  reversalFull: note(40, 80, 'points of shock that count as the largest reversal', 'size'),
  courtHazard: note(0.01, 0.08, 'per operator and quarter', 'fitted: Sweden yes, Britain and Germany no', [
    'se-injunction',
    'fr-court-conseil-etat',
    'pt-lawsuit-2023',
    'hoettges-damages-threat',
  ]),
  courtAnger: note(50, 64, 'confidence below which suing counts', 'size'),
  courtAngerWidth: note(18, 32, 'points to full anger', 'size'),
  courtNeutral: note(0.4, 0.8, 'of the hazard, where no maker is named', 'size'),
  courtNamed: note(0.3, 0.9, 'added to that, where the maker is named', 'size'),
  courtSupport: note(0.3, 0.7, 'of the hazard, taken away by full support', 'size'),
  courtFade: note(0.6, 0.85, 'per quarter, a case fades', 'size'),
  courtSwaps: note(0.3, 0.7, 'forced swaps halted by a case', 'size'),
  // --- parliament
  tougherUsual: note(28, 40, 'points', 'size'),
  softerUsual: note(42, 54, 'points', 'size'),
  parliamentAdjust: note(0.08, 0.25, 'per quarter', 'size'),
  tougherCredibility: note(0.3, 0.9, 'points per point of credibility', 'size'),
  tougherNeutral: note(38, 50, 'credibility that moves nobody', 'size'),
  tougherMood: note(8, 20, 'points at full ill mood', 'size', ['pew-2020-uk']),
  tougherTraced: note(15, 35, 'points per traced incident remembered', 'size'),
  tougherPressed: note(1, 8, 'points lost while Washington presses', 'size'),
  tougherWarned: note(2, 8, 'points won while Beijing warns', 'size', ['czech-embassy-babis-row']),
  softerBill: note(0.8, 2.2, 'points per EUR a head and year', 'size'),
  softerBillLimit: note(10, 20, 'points at most from bills', 'size'),
  softerExports: note(4, 12, 'points while Beijing lobbies', 'size'),
  softerMood: note(4, 12, 'points lost at full ill mood', 'size'),
  lawWidth: note(4, 12, 'points, width of the vote’s uncertainty', 'size'),
  lawOther: note(0.1, 0.4, 'weight of the other camp', 'size'),
  lawSupport: note(2, 8, 'points for full support', 'size'),
  lawEurope: note(1, 4, 'points per step of coordination', 'size'),
  lawOpenness: note(0.5, 3, 'points per step of openness', 'size'),
  lawStep: note(20, 45, 'points per unit of added hardness', 'size'),
  lawNamed: note(0, 0.4, 'more of that for a named maker', 'size'),
  lawSofterStep: note(10, 30, 'points per unit of hardness given back', 'size'),
  lawSofterThreshold: note(26, 38, 'points', 'size'),
  lawRest: note(0.2, 0.5, 'what is left of a lost law', 'size'),
  lawDelay: note(4, 12, 'quarters by which a lost law moves its dates', 'size'),
  lawDelayCore: note(2, 8, 'the same for the core', 'size'),
  lawKeepsDate: note(0, 1, 'how far a rule in force keeps its date when the next law is lost', 'size'),
  lawLostSettle: note(0.4, 0.8, 'settledness kept after a lost law', 'size'),
  lawDispute: note(
    0.5,
    1.5,
    'more of the coalition’s drag right after a lost law, as share of it',
    'set by hand so that the Polish drafts of 2020 and 2021 stall in most runs',
    ['poland-law-blocked-auction', 'pl-signed-2026'],
  ),
  lawDragFull: note(
    12,
    30,
    'points of coalition’s drag at which nothing is left of a lost law',
    'size; no rule from the Polish drafts was in force before 2026',
    ['pl-signed-2026'],
  ),
  latestDate: note(47, 47, 'last quarter that a deadline may have (2030Q4)', 'bound of the lever'),
  // --- scores
  scoreCost: note(
    25,
    55,
    'EUR a head (weighted) that halve the cost score',
    'scale chosen so that scores spread',
  ),
  scoreDelay: note(10, 24, 'months of delay that halve the cost score', 'scale chosen so that scores spread'),
  scoreExposure: note(16, 30, 'exposure at which security is 50', 'scale chosen so that scores spread'),
  scoreExposurePower: note(2, 5, 'steepness', 'scale chosen so that scores spread'),
  scoreIncident: note(0.5, 3, 'points of exposure per incident', 'size'),
  scoreAlliance: note(
    1.2,
    2.4,
    'points per point of trust and alignment',
    'scale chosen so that scores spread',
  ),
  scoreAllianceMid: note(
    46,
    58,
    'trust and alignment at which alliance is 50',
    'scale chosen so that scores spread',
  ),
  scoreReprisal: note(4, 12, 'points lost to a reprisal', 'size'),
  scoreMean: note(0.3, 0.7, 'weight of the average against the end', 'choice'),
};

/** All coefficients with their notes. */
export const COEFFICIENTS = Object.fromEntries(
  Object.entries(NOTES).map(([name, about]) => [
    name,
    { value: coefficients[name as CoefficientName], ...about },
  ]),
) as Readonly<Record<CoefficientName, Coefficient>>;
