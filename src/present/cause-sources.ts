import type { Factor } from '../core/index.ts';
import type { BeliefName, Cause, CoefficientName } from '../model/index.ts';

/** What a cause rests on: whose doing it is, which factor of the story, which numbers of the model. */
export interface CauseSource {
  readonly by: 'you' | 'washington' | 'beijing' | 'europe' | 'operators' | 'chance' | 'drift';
  readonly factor: Factor;
  readonly coefficients: readonly CoefficientName[];
  readonly beliefs: readonly BeliefName[];
}

const industry = 'industry-counter-narrative';
const subtle = 'subtler-approach';
const rift = 'transatlantic-rift';
const china = 'pressure-from-china';
const argument = 'shifting-us-arguments';

function source(
  by: CauseSource['by'],
  factor: Factor,
  coefficients: readonly CoefficientName[],
  beliefs: readonly BeliefName[] = [],
): CauseSource {
  return { by, factor, coefficients, beliefs };
}

/** By "indicator/cause". A test holds it against every cause that the model ever names. */
export const CAUSE_SOURCES = {
  'cost/swap-radio': source('you', industry, ['swapWork', 'deadlineRush', 'renewal4g'], ['swapUnit', 'naturalRenewal', 'anchorCoupling']),
  'cost/swap-core': source('you', industry, ['coreUnit', 'coreDrift']),
  'cost/dearer-purchases': source('you', industry, ['priceExponent', 'priceAlternatives'], ['priceEffect']),
  'cost/scrutiny': source('you', subtle, ['scrutinyCost1', 'scrutinyCost2', 'scrutinyCost3']),
  'cost/resilience': source('you', subtle, ['resilienceCost']),
  'cost/alternatives': source('you', subtle, ['diversifyQuarters']),
  'cost/public-funds': source('you', industry, ['publicFunds']),
  'cost/late-unclear': source('operators', industry, ['clarityAdjust', 'confidenceDrag'], ['delayValue']),
  'cost/late-swaps': source('operators', industry, ['crewWorks', 'swapCeiling'], ['delayValue', 'vendorCapacity']),
  'cost/late-crews': source('operators', industry, ['crewWorks', 'crewScarcity'], ['delayValue', 'vendorCapacity']),
  'cost/exports-china': source('beijing', china, ['chinaHit', 'chinaNet', 'retaliationFade'], ['beijingRetaliation']),
  'cost/friction-america': source('washington', rift, ['americaHit'], ['washingtonReprisal']),
  'delay/waiting': source('operators', industry, ['clarityAdjust', 'confidenceDrag']),
  'delay/crews-on-swaps': source('operators', industry, ['crewWorks', 'swapCeiling'], ['vendorCapacity']),
  'delay/few-crews': source('operators', industry, ['crewWorks', 'crewScarcity'], ['vendorCapacity']),
  'exposure/core-share': source('you', subtle, ['weightCore', 'coreDrift'], ['intent']),
  'exposure/radio-share': source('you', argument, ['weightRadio', 'weightEdge', 'weight4g'], ['intent', 'edgeBlur']),
  'exposure/scrutiny-bite': source('you', subtle, ['scrutinyAdjust', 'scrutinyCurve'], ['scrutinyWorks']),
  'exposure/concentration': source('you', industry, ['concentration', 'concentrationRest'], ['baselineVulnerability']),
  'exposure/redundancy': source('you', subtle, ['resilienceCut', 'resilienceAdjust'], ['baselineVulnerability']),
  'exposure/sanctioned-supply': source('washington', argument, ['sanctionFaults']),
  'exposure/warnings-lost': source('washington', rift, ['warningsLost'], ['washingtonReprisal']),
  'exposure/swap-mistakes': source('operators', industry, ['swapFaults']),
  'incidents/incident': source('chance', argument, ['incidentBase', 'incidentSlope']),
  'trust/old-ties': source('drift', rift, ['trustAdjust']),
  'trust/demand-unmet': source('washington', argument, ['trustHard', 'needEspionage', 'needTheft', 'needRegime', 'needUltimatum', 'hardCap', 'hardCore']),
  'trust/demand-beaten': source('you', argument, ['trustHard', 'trustThanks', 'hardCap', 'hardCore']),
  'trust/posture': source('you', rift, ['trustPosture']),
  'trust/courting-beijing': source('you', china, ['trustCourting']),
  'trust/rift': source('europe', rift, ['trustRift'], ['attentionOfOthers']),
  'trust/reprisal': source('washington', rift, ['trustReprisal'], ['washingtonReprisal']),
  'trust/broken-promise': source('you', rift, ['trustBroken']),
  'trust/limit': source('drift', rift, []),
  'alignment/old-ties': source('drift', rift, ['alignmentAdjust']),
  'alignment/coordination': source('you', rift, ['alignmentEurope']),
  'alignment/distance': source('europe', rift, ['alignmentDistance', 'hardCap', 'hardCore']),
  'alignment/naming': source('you', rift, ['alignmentNamed']),
  'alignment/taking-sides': source('you', rift, ['alignmentSides', 'alignmentBeijing']),
  'alignment/limit': source('drift', rift, []),
  'reprisal/reprisal': source('washington', rift, ['reprisalHazard', 'scoreReprisal'], ['washingtonReprisal']),
  'relations/old-ties': source('drift', china, ['relationsAdjust']),
  'relations/policy': source('you', china, ['relationsHard', 'relationsNeutral']),
  'relations/posture': source('you', china, ['relationsPosture']),
  'relations/following-washington': source('you', china, ['relationsFollowing']),
  'relations/mood': source('beijing', china, ['relationsMood']),
  'relations/limit': source('drift', china, []),
  'confidence/usual': source('drift', industry, ['confidenceUsual']),
  'confidence/unclear-rules': source('you', industry, ['confidenceClarity', 'clarityAdjust']),
  'confidence/swap-burden': source('you', industry, ['confidenceLoad', 'confidenceSupport']),
  'confidence/fewer-suppliers': source('you', industry, ['confidenceDepth']),
  'confidence/red-tape': source('you', subtle, ['confidenceNamed', 'confidenceAudits']),
  'confidence/reversal': source('you', industry, ['reversalLoosen', 'reversalTighten']),
  'confidence/limit': source('drift', industry, []),
} as const satisfies Record<string, CauseSource>;

export type CauseKey = keyof typeof CAUSE_SOURCES;

/** The source of a cause, undefined for those that are only kept for the sums. */
export function sourceOf(indicator: string, cause: Cause): CauseSource | undefined {
  return (CAUSE_SOURCES as Record<string, CauseSource>)[`${indicator}/${cause}`];
}
