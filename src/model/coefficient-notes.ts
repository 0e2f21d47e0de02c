import { type CoefficientName, RANGES } from './coefficients.ts';

interface Note {
  readonly unit: string;
  /** Ids of scenarios/facts; none means that the number is an assumption. */
  readonly facts: readonly string[];
  /** What was assumed. */
  readonly assumption: string;
}

/** A number of the model with its range, its unit and where it comes from. */
export interface Coefficient extends Note {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

function note(unit: string, assumption: string, facts: readonly string[] = []): Note {
  return { unit, facts, assumption };
}

const NOTES: Readonly<Record<CoefficientName, Note>> = {
  // --- the planned build
  saturation: note('share of sites with 5G at the end', 'size'),
  buildWidth: note('quarters, width of the planned build', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2022',
    'eu-5g-coverage-2023',
  ]),
  coverCurve: note('exponent, sites to people covered', 'shape fits the European coverage record', [
    'eu-5g-coverage-2021',
    'eu-5g-coverage-2023',
  ]),
  spendQuarters: note('quarters of full 5G spending that the whole build costs', 'size'),
  anchorFrom: note('quarter from which 5G leans less on 4G', 'date'),
  anchorEnd: note('how far 5G still leans on 4G at the end of 2026', 'size', ['x2-lock-in']),
  // --- crews
  crewWorks: note('site-works per site and quarter', 'size; held against British figures', [
    'bt-12000-sites',
    'bt-vodafone-five-years-min',
  ]),
  crewScarcity: note('crews lost when all Europe swaps at once', 'size'),
  crewAlternatives: note('crews gained when alternatives are ready', 'size'),
  swapWork: note('site-works per swapped 5G site', 'size'),
  swapWork4g: note('4G swap against a 5G swap', 'size'),
  swapCeiling: note('largest share of crews on swaps', 'size'),
  deadlineRush: note('exponent, swaps left until the deadline', 'size'),
  catchUpPace: note('fastest build against the planned step', 'size'),
  catchUpBase: note('share of sites that can always be added', 'size'),
  // --- buying
  purchaseAdjust: note('per quarter, purchases follow the rule', 'fitted on the British share of 2022', [
    'gb-share-5g-2022',
  ]),
  shareSlack: note('share above the cap at which buying stops', 'size'),
  // --- renewal
  ageStart5g: note('share of life at which 5G kit starts to wear out', 'size'),
  renewal5g: note('per quarter, speed of 5G renewal', 'size'),
  ageStart4g: note('share of life at which 4G kit starts to be renewed', 'size'),
  renewal4g: note('speed of natural 4G renewal', 'size', ['strand-already-due-for-replacement']),
  ageing4g: note('ageing of 4G kit that is not renewed', 'size'),
  ageLimit: note('oldest kit as share of its life', 'size'),
  // --- core
  coreDrift: note('per quarter, core replaced without any rule', 'size', [
    'vodafone-core-pause',
    'de-core-mostly-clean',
    'kpn-kept-buying',
  ]),
  // --- clarity of the rule
  clarityStart: note('0–1 in early 2019', 'size'),
  clarityOpen: note('0–1 while the question is open', 'size'),
  clarityInterim: note('0–1 under an interim line', 'size'),
  claritySettled: note('0–1 under a settled rule', 'size'),
  clarityPending: note('clarity lost with a law', 'size'),
  clarityCourt: note('clarity lost to a court case', 'size'),
  clarityAdjust: note('per quarter, operators believe the rule', 'size'),
  pendingFade: note('per quarter, a lost law fades', 'size'),
  confidenceCalm: note('confidence above which operators build freely', 'size'),
  confidenceDrag: note('build lost per 100 points of missing confidence', 'size', [
    'ekholm-uncertainty-cost',
  ]),
  dragLimit: note('largest share of the build that waits', 'size'),
  // --- money
  coreUnit: note(
    'EUR per inhabitant for a full core swap',
    'above a company figure; fitted on two British bills',
    ['vodafone-core-cost', 'eu-vodafone-200m', 'bt-cap-cost', 'bt-actual-500m'],
  ),
  priceExponent: note('exponent; a cap that leaves a third bidder keeps prices', 'size', [
    'read-two-players',
  ]),
  priceAlternatives: note('price rise taken away by alternatives', 'size'),
  priceScarcity: note('price rise added when all Europe buys', 'size'),
  priceSwaps: note('purchases per swapped site against a new one', 'size'),
  scrutinyCost1: note('EUR per inhabitant and year', 'size'),
  scrutinyCost2: note('EUR per inhabitant and year', 'size', ['hcsec-2010-banbury']),
  scrutinyCost3: note('EUR per inhabitant and year', 'size'),
  resilienceCost: note('EUR per inhabitant, year and level', 'size'),
  resilienceState: note('share of resilience paid by the state', 'size'),
  publicFunds: note('cost of public money per EUR of support', 'size'),
  passedOn: note('share of operators’ extra cost that users pay', 'size'),
  diversifyQuarters: note('quarters over which the programme is spent', 'size'),
  diversifyScale: note('EUR per inhabitant for most of the effect', 'size'),
  diversifyLag: note('per quarter, alternatives become usable', 'size'),
  chinaHit: note('share of exports to China hit', 'size, between two cases', [
    'australia-20bn-strikes',
    'de-china-reaction-2024',
  ]),
  chinaNet: note('loss left after selling elsewhere', 'size', ['australia-withstood']),
  americaHit: note('share of exports to America lost a year in friction', 'size', [
    'auto-tariff-as-leverage',
  ]),
  // --- exposure
  scrutinyAdjust: note('per quarter, a laboratory takes up work', 'size'),
  resilienceAdjust: note('per quarter, redundancy is built', 'size'),
  scrutinyCurve: note('diminishing returns of scrutiny', 'size'),
  weightCore: note('weight of the core', 'size', ['vodafone-core-cost']),
  weightRadio: note('weight of radio where core and edge stay apart', 'size', ['ncsc-manageable-2019']),
  weightEdge: note('extra weight of radio where they blur', 'size', ['asd-core-edge-collapse']),
  weight4g: note('4G radio against 5G radio', 'size'),
  weight5gStart: note('weight of 5G before it is built', 'size'),
  concentration: note('rise of own faults with concentration', 'size', [
    'o2-outage-countries',
    'uk-mps-competition-security',
  ]),
  concentrationNeutral: note('concentration of a usual market (Herfindahl)', 'size'),
  concentrationRest: note('concentration among the other makers', 'size'),
  concentrationCut: note('of that, taken away by alternatives', 'size'),
  resilienceCut: note('cut of own faults per level', 'size'),
  sanctionFaults: note('faults added by full dependence on a sanctioned maker', 'size', [
    'fdpr-made-risk-real',
    'gb-martin-sanctions',
  ]),
  warningsLost: note('faults added when allied warnings stop', 'size', ['de-grenell-letter']),
  swapFaults: note('faults added while crews swap', 'size'),
  faultLimit: note('largest value of own faults', 'technical bound'),
  incidentBase: note('incidents a quarter at no exposure', 'size'),
  incidentSlope: note('incidents a quarter at exposure 100', 'size'),
  attribution: note('chance that a hostile incident is traced', 'size', ['optus-2012-breach', 'kpn-denial']),
  attributionMemory: note('per quarter, memory of a traced incident', 'size'),
  // --- hardness of the policy as seen abroad
  hardCore: note('weight of a clean core', 'size'),
  hardCap: note('weight of the cap, squared', 'size'),
  hardNamed: note('weight of naming the maker', 'size'),
  hardLegacy: note('weight of 4G', 'size'),
  hardScrutiny: note('weight of scrutiny', 'size'),
  urgencyShare: note('part of the cap’s weight that a late date costs', 'size'),
  urgencyFloor: note('urgency of a very late date', 'size'),
  urgencyHorizon: note('quarters at which a date counts as very late', 'size'),
  // --- Europe
  othersFollow: note('how far others move with a country of full weight', 'size'),
  othersAlone: note('of that, without coordination', 'size'),
  othersTogether: note('of that, per step of coordination', 'size'),
  alignmentAdjust: note('per quarter', 'size'),
  alignmentEurope: note('points per step of coordination', 'size'),
  alignmentDistance: note('points per unit of distance from the common line', 'size'),
  alignmentNamed: note('points for naming the maker', 'size'),
  alignmentSides: note('points per step of siding with Washington', 'size', ['pew-2020-trump-less-than-xi']),
  alignmentAgainst: note('opposing Washington against siding with it', 'size'),
  alignmentBeijing: note('points per step of courting Beijing', 'size'),
  alignmentUsual: note('coordination that is expected anyway', 'size'),
  // --- Washington
  trustAdjust: note('per quarter', 'size'),
  trustHard: note('points per unit of hardness below the demand', 'size'),
  trustThanks: note('weight of doing more than asked', 'size'),
  trustPosture: note('points per step of posture', 'size'),
  trustCourting: note('points per step of courting Beijing', 'size'),
  trustRift: note('points per point of rift', 'size'),
  trustReprisal: note('points after a reprisal', 'size'),
  trustBroken: note('points per 100 points of cap given back', 'size'),
  reprisalHazard: note('per quarter at full anger', 'bounded by ten countries without a case', [
    'auto-tariff-as-leverage',
    'de-spies-discount-threat',
  ]),
  reprisalAnger: note('trust below which anger counts', 'size'),
  reprisalAngerWidth: note('points of trust to full anger', 'size'),
  reprisalCover: note('how far company protects', 'size'),
  reprisalCoverBase: note('protection by other soft countries', 'size'),
  reprisalCoverEurope: note('more of it per step of coordination', 'size'),
  reprisalHeal: note('per quarter, once trust is back', 'size'),
  hazardLimit: note('largest hazard in a quarter', 'technical bound'),
  // --- the American argument
  credibilityStart: note('points', 'size'),
  credibilityAdjust: note('per quarter', 'size'),
  credibilityEspionage: note('points', 'size', ['bsi-no-evidence-2018']),
  credibilityTheft: note('points', 'size'),
  credibilityRegime: note('points', 'size'),
  credibilityUltimatum: note('points', 'size'),
  credibilityAsked: note('points per step of openness while espionage is argued', 'size', [
    'bsi-no-evidence-2018',
  ]),
  credibilityShown: note('points per step of openness later', 'size'),
  credibilityTraced: note('points per traced incident remembered', 'size'),
  credibilityChange: note('points at each change of argument', 'size'),
  credibilityDoubt: note('points below which the argument is changed early', 'size'),
  argumentPatience: note('quarters before an argument is changed early', 'size'),
  needEspionage: note('hardness asked for', 'size'),
  needTheft: note('hardness asked for', 'size'),
  needRegime: note('hardness asked for', 'size'),
  needUltimatum: note('hardness asked for', 'size'),
  // --- Beijing
  relationsAdjust: note('per quarter', 'size'),
  relationsHard: note('points per unit of hardness', 'size'),
  relationsNeutral: note('of that, where no maker is named', 'size'),
  relationsPosture: note('points per step of posture', 'size'),
  relationsFollowing: note('points per step of siding with Washington', 'size'),
  relationsMood: note('points at full ill mood', 'size', ['pew-2021-unfavorable-near-high']),
  retaliationHazard: note('per quarter at full anger', 'fitted: Sweden yes, Britain and Germany no', [
    'se-ericsson-q2-2021',
    'uk-liu-no-politicise',
  ]),
  retaliationAnger: note('relations below which anger counts', 'size'),
  retaliationAngerWidth: note('points of relations to full anger', 'size'),
  retaliationMemory: note('quarters after a tightening', 'size'),
  retaliationNeutral: note('of the hazard, where no maker is named', 'size'),
  retaliationNoRival: note('of the hazard, where no rival maker is at home', 'fitted: Britain no', [
    'uk-liu-no-politicise',
  ]),
  retaliationCover: note('how far company protects', 'size'),
  retaliationFade: note('per quarter, measures last', 'half-life about three years', [
    'australia-lifted-2024',
  ]),
  tighteningStep: note('hardness that counts as a tightening', 'size'),
  // --- operators
  confidenceStart: note('points', 'size'),
  confidenceUsual: note('points in business as usual', 'size'),
  confidenceAdjust: note('per quarter', 'size'),
  confidenceClarity: note('points at no clarity', 'size'),
  confidenceLoad: note('points with all crews on swaps', 'size'),
  confidenceSupport: note('of that, taken away by full support', 'size'),
  confidenceDepth: note('points with the maker fully shut out', 'size'),
  confidenceDepthSupport: note('of that, taken away by full support', 'size'),
  confidenceNamed: note('points for a named maker', 'size'),
  confidenceAudits: note('points for audits of operators', 'size'),
  auditsFrom: note('scrutiny level above which operators are audited', 'definition of the lever'),
  reversalLoosen: note('points per 100 points of cap given back', 'size'),
  reversalTighten: note('points per 100 points of cap taken', 'size'),
  reversalCoreBack: note('points for giving back a clean core', 'size'),
  reversalCore: note('points for a clean core after a settled rule', 'size'),
  reversalFrom: note('settledness from which a change is a reversal', 'definition'),
  reversalClarity: note('share of clarity lost in the largest reversal', 'size'),
  reversalFull: note('points of shock that count as the largest reversal', 'size'),
  courtHazard: note('per operator and quarter', 'fitted: Sweden yes, Britain and Germany no', [
    'se-injunction',
    'fr-court-conseil-etat',
    'pt-lawsuit-2023',
    'hoettges-damages-threat',
  ]),
  courtAnger: note('confidence below which suing counts', 'size'),
  courtAngerWidth: note('points to full anger', 'size'),
  courtNeutral: note('of the hazard, where no maker is named', 'size'),
  courtNamed: note('added to that, where the maker is named', 'size'),
  courtSupport: note('of the hazard, taken away by full support', 'size'),
  courtFade: note('per quarter, a case fades', 'size'),
  courtSwaps: note('forced swaps halted by a case', 'size'),
  // --- parliament
  tougherUsual: note('points', 'size'),
  softerUsual: note('points', 'size'),
  parliamentAdjust: note('per quarter', 'size'),
  tougherCredibility: note('points per point of credibility', 'size'),
  tougherNeutral: note('credibility that moves nobody', 'size'),
  tougherMood: note('points at full ill mood', 'size', ['pew-2020-uk']),
  tougherTraced: note('points per traced incident remembered', 'size'),
  tougherPressed: note('points lost while Washington presses', 'size'),
  tougherWarned: note('points won while Beijing warns', 'size', ['czech-embassy-babis-row']),
  softerBill: note('points per EUR a head and year', 'size'),
  softerBillLimit: note('points at most from bills', 'size'),
  softerExports: note('points while Beijing lobbies', 'size'),
  softerMood: note('points lost at full ill mood', 'size'),
  lawWidth: note('points, width of the vote’s uncertainty', 'size'),
  lawOther: note('weight of the other camp', 'size'),
  lawSupport: note('points for full support', 'size'),
  lawEurope: note('points per step of coordination', 'size'),
  lawOpenness: note('points per step of openness', 'size'),
  lawStep: note('points per unit of added hardness', 'size'),
  lawNamed: note('more of that for a named maker', 'size'),
  lawSofterStep: note('points per unit of hardness given back', 'size'),
  lawSofterThreshold: note('points', 'size'),
  lawRest: note('what is left of a lost law', 'size'),
  lawDelay: note('quarters by which a lost law moves its dates', 'size'),
  lawDelayCore: note('the same for the core', 'size'),
  lawKeepsDate: note('how far a rule in force keeps its date when the next law is lost', 'size'),
  lawLostSettle: note('settledness kept after a lost law', 'size'),
  lawDispute: note(
    'more of the coalition’s drag right after a lost law, as share of it',
    'set by hand so that the Polish drafts of 2020 and 2021 stall in most runs',
    ['poland-law-blocked-auction', 'pl-signed-2026'],
  ),
  lawDragFull: note(
    'points of coalition’s drag at which nothing is left of a lost law',
    'size; no rule from the Polish drafts was in force before 2026',
    ['pl-signed-2026'],
  ),
  latestDate: note('last quarter that a deadline may have (2030Q4)', 'bound of the lever'),
  // --- scores
  scoreCost: note('EUR a head (weighted) that halve the cost score', 'scale chosen so that scores spread'),
  scoreDelay: note('months of delay that halve the cost score', 'scale chosen so that scores spread'),
  scoreExposure: note('exposure at which security is 50', 'scale chosen so that scores spread'),
  scoreExposurePower: note('steepness', 'scale chosen so that scores spread'),
  scoreIncident: note('points of exposure per incident', 'size'),
  scoreAlliance: note('points per point of trust and alignment', 'scale chosen so that scores spread'),
  scoreAllianceMid: note('trust and alignment at which alliance is 50', 'scale chosen so that scores spread'),
  scoreReprisal: note('points lost to a reprisal', 'size'),
  scoreMean: note('weight of the average against the end', 'choice'),
};

/** All of {@link RANGES} with their notes. */
export const COEFFICIENTS = Object.fromEntries(
  Object.entries(RANGES).map(([name, [value, low, high]]) => [
    name,
    { value, low, high, ...NOTES[name as CoefficientName] },
  ]),
) as Readonly<Record<CoefficientName, Coefficient>>;
