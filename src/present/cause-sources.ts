import type { Factor } from '../core/index.ts';
import type { BeliefName, Cause, CoefficientName } from '../model/index.ts';
import type { LeverName } from './levers.ts';

/** What a cause rests on: whose doing it is (`between`: what others want, held against what you do), which factor of the story, which numbers of the model. */
export interface CauseSource {
  readonly by: 'you' | 'between' | 'washington' | 'beijing' | 'europe' | 'operators' | 'chance' | 'drift';
  readonly factor: Factor;
  readonly coefficients: readonly CoefficientName[];
  readonly beliefs: readonly BeliefName[];
  /** The levers that move it directly; what moves without them follows from the rest. */
  readonly levers: readonly LeverName[];
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
  levers: readonly LeverName[] = [],
): CauseSource {
  return { by, factor, coefficients, beliefs, levers };
}

/** By "indicator/cause". A test holds it against every cause that the model ever names. */
export const CAUSE_SOURCES = {
  'cost/swap-radio': source(
    'you',
    industry,
    ['swapWork', 'deadlineRush', 'renewal4g'],
    ['swapUnit', 'naturalRenewal', 'anchorCoupling'],
    ['ranCap', 'legacy'],
  ),
  'cost/swap-core': source('you', industry, ['coreUnit', 'coreDrift'], [], ['core']),
  'cost/dearer-purchases': source(
    'you',
    industry,
    ['priceExponent', 'priceAlternatives'],
    ['priceEffect'],
    ['ranCap'],
  ),
  'cost/scrutiny': source(
    'you',
    subtle,
    ['scrutinyCost1', 'scrutinyCost2', 'scrutinyCost3'],
    [],
    ['scrutiny'],
  ),
  'cost/resilience': source('you', subtle, ['resilienceCost'], [], ['resilience']),
  'cost/alternatives': source('you', subtle, ['diversifyQuarters'], [], ['diversify']),
  'cost/public-funds': source('you', industry, ['publicFunds'], [], ['support']),
  'cost/late-unclear': source(
    'operators',
    industry,
    ['clarityAdjust', 'confidenceDrag'],
    ['delayValue'],
    ['settle'],
  ),
  'cost/late-swaps': source(
    'operators',
    industry,
    ['crewWorks', 'swapCeiling'],
    ['delayValue', 'vendorCapacity'],
    ['ranCap', 'legacy'],
  ),
  'cost/late-crews': source(
    'operators',
    industry,
    ['crewWorks', 'crewScarcity'],
    ['delayValue', 'vendorCapacity'],
    ['ranCap'],
  ),
  'cost/exports-china': source(
    'beijing',
    china,
    ['chinaHit', 'chinaNet', 'retaliationFade'],
    ['beijingRetaliation'],
  ),
  'cost/friction-america': source('washington', rift, ['americaHit'], ['washingtonReprisal']),
  'delay/waiting': source('operators', industry, ['clarityAdjust', 'confidenceDrag'], [], ['settle']),
  'delay/crews-on-swaps': source(
    'operators',
    industry,
    ['crewWorks', 'swapCeiling'],
    ['vendorCapacity'],
    ['ranCap', 'legacy'],
  ),
  'delay/few-crews': source(
    'operators',
    industry,
    ['crewWorks', 'crewScarcity'],
    ['vendorCapacity'],
    ['ranCap'],
  ),
  'exposure/core-share': source('you', subtle, ['weightCore', 'coreDrift'], ['intent'], ['core']),
  'exposure/radio-share': source(
    'you',
    argument,
    ['weightRadio', 'weightEdge', 'weight4g'],
    ['intent', 'edgeBlur'],
    ['ranCap', 'legacy'],
  ),
  'exposure/scrutiny-bite': source(
    'you',
    subtle,
    ['scrutinyAdjust', 'scrutinyCurve'],
    ['scrutinyWorks'],
    ['scrutiny'],
  ),
  'exposure/concentration': source(
    'you',
    industry,
    ['concentration', 'concentrationRest'],
    ['baselineVulnerability'],
    ['ranCap', 'diversify'],
  ),
  'exposure/redundancy': source(
    'you',
    subtle,
    ['resilienceCut', 'resilienceAdjust'],
    ['baselineVulnerability'],
    ['resilience'],
  ),
  'exposure/sanctioned-supply': source('washington', argument, ['sanctionFaults'], [], ['ranCap']),
  'exposure/warnings-lost': source('washington', rift, ['warningsLost'], ['washingtonReprisal']),
  'exposure/swap-mistakes': source('operators', industry, ['swapFaults'], [], ['ranCap']),
  'incidents/incident': source('chance', argument, ['incidentBase', 'incidentSlope']),
  'trust/old-ties': source('drift', rift, ['trustAdjust']),
  'trust/demand-unmet': source(
    'between',
    argument,
    ['trustHard', 'needEspionage', 'needTheft', 'needRegime', 'needUltimatum', 'hardCap', 'hardCore'],
    [],
    ['ranCap', 'core', 'scrutiny', 'named', 'legacy'],
  ),
  'trust/demand-beaten': source(
    'between',
    argument,
    ['trustHard', 'trustThanks', 'hardCap', 'hardCore'],
    [],
    ['ranCap', 'core', 'scrutiny', 'named', 'legacy'],
  ),
  'trust/posture': source('you', rift, ['trustPosture'], [], ['washington']),
  'trust/courting-beijing': source('you', china, ['trustCourting'], [], ['beijing']),
  'trust/rift': source('europe', rift, ['trustRift'], ['attentionOfOthers'], ['ranCap', 'core', 'europe']),
  'trust/reprisal': source('washington', rift, ['trustReprisal'], ['washingtonReprisal']),
  'trust/broken-promise': source('you', rift, ['trustBroken'], [], ['ranCap']),
  'trust/limit': source('drift', rift, []),
  'alignment/old-ties': source('drift', rift, ['alignmentAdjust']),
  'alignment/coordination': source('you', rift, ['alignmentEurope'], [], ['europe']),
  'alignment/distance': source(
    'between',
    rift,
    ['alignmentDistance', 'hardCap', 'hardCore'],
    [],
    ['ranCap', 'core', 'scrutiny'],
  ),
  'alignment/naming': source('you', rift, ['alignmentNamed'], [], ['named']),
  'alignment/taking-sides': source(
    'you',
    rift,
    ['alignmentSides', 'alignmentBeijing'],
    [],
    ['washington', 'beijing'],
  ),
  'alignment/limit': source('drift', rift, []),
  'reprisal/reprisal': source(
    'washington',
    rift,
    ['reprisalHazard', 'scoreReprisal'],
    ['washingtonReprisal'],
  ),
  'relations/old-ties': source('drift', china, ['relationsAdjust']),
  'relations/policy': source(
    'you',
    china,
    ['relationsHard', 'relationsNeutral'],
    [],
    ['ranCap', 'core', 'named'],
  ),
  'relations/posture': source('you', china, ['relationsPosture'], [], ['beijing']),
  'relations/following-washington': source('you', china, ['relationsFollowing'], [], ['washington']),
  'relations/mood': source('beijing', china, ['relationsMood']),
  'relations/limit': source('drift', china, []),
  'confidence/usual': source('drift', industry, ['confidenceUsual']),
  'confidence/unclear-rules': source('you', industry, ['confidenceClarity', 'clarityAdjust'], [], ['settle']),
  'confidence/swap-burden': source(
    'you',
    industry,
    ['confidenceLoad', 'confidenceSupport'],
    [],
    ['ranCap', 'legacy', 'support'],
  ),
  'confidence/fewer-suppliers': source('you', industry, ['confidenceDepth'], [], ['ranCap', 'support']),
  'confidence/red-tape': source(
    'you',
    subtle,
    ['confidenceNamed', 'confidenceAudits'],
    [],
    ['scrutiny', 'named'],
  ),
  'confidence/reversal': source(
    'you',
    industry,
    ['reversalLoosen', 'reversalTighten'],
    [],
    ['ranCap', 'core'],
  ),
  'confidence/limit': source('drift', industry, []),
} as const satisfies Record<string, CauseSource>;

export type CauseKey = keyof typeof CAUSE_SOURCES;

/** The source of a cause, undefined for those that are only kept for the sums. */
export function sourceOf(indicator: string, cause: Cause): CauseSource | undefined {
  return (CAUSE_SOURCES as Record<string, CauseSource>)[`${indicator}/${cause}`];
}
