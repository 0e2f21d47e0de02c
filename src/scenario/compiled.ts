import type { Factor, Quarter } from '../core/index.ts';
import type { CountryValue } from './country-values.ts';
import type { Region } from './regions.ts';
import type { StoryPicture } from './story-pictures.ts';
import type {
  EventActor,
  Happening,
  Head,
  Indicator,
  Medium,
  NumericLever,
  Outcome,
  Quality,
  Score,
  Side,
  STANCES,
  StateStance,
  VoiceGroup,
} from './vocabulary.ts';

/**
 * What play needs of a scenario: plain data that survives JSON, with every reference checked, every quarter a
 * number and every lever in the model's units. Types only, so that a page which plays needs no validator.
 */

/**
 * Lever changes in the model's units. A lever that is absent stays as it is.
 */
export interface CompiledLevers {
  /** 1 excludes high-risk vendors from the core. */
  readonly core?: 0 | 1;
  /** The first quarter in which the exclusion from the core must be complete. */
  readonly coreBy?: Quarter;
  /** Highest share of high-risk vendors in 5G radio, 0 to 1. */
  readonly ranCap?: number;
  /** The first quarter in which the cap must be met. Without `ranCap` only the deadline moves. */
  readonly capBy?: Quarter;
  /** The share may be above the one in force; otherwise the stricter one stays. */
  readonly loosen?: true;
  /** How far 4G radio must follow the cap, 0 to 1. */
  readonly legacy?: number;
  readonly scrutiny?: 0 | 1 | 2 | 3;
  readonly resilience?: 0 | 1 | 2 | 3;
  /** Share of the swap bill that the state carries, 0 to 1. */
  readonly support?: number;
  /** Million EUR in all, spent over three years. */
  readonly diversify?: number;
  /** 1 when the rule names the vendor, 0 when it is neutral as to country. */
  readonly named?: 0 | 1;
  readonly washington?: -2 | -1 | 0 | 1 | 2;
  readonly beijing?: -2 | -1 | 0 | 1 | 2;
  readonly europe?: 0 | 1 | 2 | 3;
  readonly openness?: 0 | 1 | 2;
  /** 0 open question, 1 interim line, 2 settled. */
  readonly settle?: 0 | 1 | 2;
}

/** below: value < below; atLeast: value ≥ atLeast. Both, where given, must hold. */
export interface CompiledBounds {
  readonly below?: number;
  readonly atLeast?: number;
}

/** A test of the run. Every part given must hold; an empty test always holds. */
export interface CompiledCondition {
  /** First quarter in which it can hold. */
  readonly from?: Quarter;
  /** Last quarter in which it can hold. */
  readonly until?: Quarter;
  /** In the units of each indicator: points 0 to 100, shares 0 to 1, months, million EUR. */
  readonly indicators?: { readonly [I in Indicator]?: CompiledBounds };
  /** In the units of CompiledLevers: a cap is a share from 0 to 1. */
  readonly levers?: { readonly [L in NumericLever]?: CompiledBounds };
  /** For each chart named, one of these states. */
  readonly stances?: { readonly [C in keyof typeof STANCES]?: readonly (typeof STANCES)[C][number][] };
  /** All of these have happened so far. */
  readonly happened?: readonly Happening[];
  /** One of these options was taken. */
  readonly chose?: readonly ChosenOption[];
  /** One of these holds. */
  readonly any?: readonly CompiledCondition[];
  readonly not?: CompiledCondition;
}

export interface ChosenOption {
  readonly beat: string;
  readonly option: string;
}

export interface CompiledVoice {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly group: VoiceGroup;
  readonly head: Head;
  readonly expects?: Score;
}

/** A look beyond Europe: what happens there meanwhile, in a sentence. */
export interface CompiledElsewhere {
  readonly region: Region;
  /** ISO 3166-1 alpha-2, all in the region; at least one. */
  readonly countries: readonly string[];
  /** Who is said to lean on the first of them. */
  readonly capitals?: readonly ('washington' | 'beijing')[];
  readonly text: string;
  /** Ids of facts. */
  readonly facts: readonly string[];
}

export interface CompiledItem {
  readonly id: string;
  /** Id of a voice. */
  readonly voice: string;
  readonly medium: Medium;
  readonly subject: string;
  readonly text: string;
  /** The same in plain words, where there is one. */
  readonly plain?: string;
  readonly gains: string;
  readonly evidence: string;
  readonly claim: string;
  readonly quality: Quality;
  readonly verdict: string;
  readonly side: Side;
  readonly factor: Factor;
  /** Ids of facts. */
  readonly facts: readonly string[];
  /** Ids of facts that came out later, behind the verdict. */
  readonly since?: readonly string[];
  readonly elsewhere?: CompiledElsewhere;
}

export interface CompiledRemark {
  /** Id of a voice. */
  readonly voice: string;
  readonly says: string;
}

export interface CompiledNews {
  readonly headline: string;
  readonly picture?: StoryPicture;
  readonly text: string;
  readonly plain?: string;
}

export interface CompiledOption {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly levers: CompiledLevers;
  /** Needs a vote in parliament, which can be lost; then `outcome.lost` is present. */
  readonly law: boolean;
  /** What the real government did; true for exactly one option of a beat, for none in an invented country. */
  readonly history: boolean;
  /** The lesson, where no belief makes the option worth its price. */
  readonly trap?: string;
  readonly for: CompiledRemark;
  readonly against: CompiledRemark;
  readonly outcome: CompiledNews & { readonly lost?: CompiledNews };
}

export interface CompiledBeat {
  readonly id: string;
  /** Position in `beats`, from 0. */
  readonly index: number;
  readonly quarter: Quarter;
  /** Kept in the short version. */
  readonly short: boolean;
  readonly factor: Factor;
  readonly place: string;
  /** "2019", "2019-03" or "2019-03-08" */
  readonly date: string;
  readonly headline: string;
  readonly brief: string;
  readonly plain?: string;
  readonly facts: readonly string[];
  readonly elsewhere?: CompiledElsewhere;
  /** Ids of terms. */
  readonly terms: readonly string[];
  readonly inbox: readonly CompiledItem[];
  readonly decision: {
    readonly question: string;
    readonly text: string;
    readonly plain?: string;
    readonly table: readonly CompiledRemark[];
    readonly options: readonly CompiledOption[];
  };
  /** What the real government did; for an invented country, what real ones did at that time. */
  readonly history: { readonly text: string; readonly facts: readonly string[] };
  /** A tutorial's own words beside each screen of the quarter. */
  readonly coach?: {
    readonly brief?: string;
    readonly inbox?: string;
    readonly decision?: string;
    readonly outcome?: string;
  };
}

export interface CompiledEvent {
  readonly id: string;
  readonly actor: EventActor;
  readonly voice: string;
  readonly when: CompiledCondition;
  readonly headline: string;
  readonly picture?: StoryPicture;
  readonly text: string;
  readonly facts: readonly string[];
  readonly elsewhere?: CompiledElsewhere;
}

export interface CompiledVariant {
  /** Absent in the last variant, which always fits. */
  readonly when?: CompiledCondition;
  readonly headline: string;
  readonly text: string;
}

export interface CompiledReport {
  readonly id: string;
  readonly voice: string;
  /** The first one whose condition holds is shown. */
  readonly variants: readonly CompiledVariant[];
}

export interface CompiledTerm {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** The same in fewer and simpler words. */
  readonly plain: string;
}

export interface CompiledOperator {
  readonly id: string;
  readonly name: string;
  /** Share of the country's mobile customers, 0 to 1. */
  readonly customerShare: number;
  /** Radio sites in thousands. */
  readonly sitesThousand: number;
  /** Share of high-risk vendors in 4G radio in 2019, 0 to 1. */
  readonly hrv4g: number;
  /** Share of 5G purchases that would go to high-risk vendors without any rule, 0 to 1. */
  readonly hrvPurchases5g: number;
  /** Share of high-risk vendors in the core in 2019, 0 to 1. */
  readonly hrvCore: number;
  /** Mean age of 4G kit in 2019 as a share of its life, 0 to 1. */
  readonly kitAge: number;
}

/** Where a value comes from: facts, a stated assumption, or both. */
export interface CompiledSource {
  readonly fact: readonly string[];
  /** Empty when the facts say it all. */
  readonly assumption: string;
}

export interface CompiledCountry {
  /** Two small letters, the name of the file. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166 code of two capital letters. */
  readonly iso: string;
  /** ISO 3166 code of three digits, by which the map data name countries. */
  readonly isoNumeric: string;
  /** An invented state. Real makers, real capitals, no history of its own. */
  readonly fictional: boolean;
  readonly memberships: readonly string[];
  /** Named as in the file; units are in the names or as the model states them. */
  readonly values: Readonly<Record<CountryValue, number>>;
  readonly operators: readonly CompiledOperator[];
  /** By path: "populationMillion", "operators.telekom.hrv4g". */
  readonly sources: Readonly<Record<string, CompiledSource>>;
  /** What the real country decided, for the backtest; ordered by quarter. */
  readonly record: readonly CompiledRecord[];
}

export interface CompiledRecord {
  readonly quarter: Quarter;
  readonly levers: CompiledLevers;
  readonly fact: readonly string[];
}

/** A figure on record of what really came of it; where `high` is absent, only the least is known. */
export interface CompiledOutcome {
  /** Two small letters; "eu" for the mean of the Union. */
  readonly country: string;
  readonly what: Outcome;
  /** Million EUR, shares 0 to 1, or 0 and 1 for no and yes; equal where one figure is on record. */
  readonly low: number;
  readonly high?: number;
  readonly quarter?: Quarter;
  /** What was decided after this quarter is left out. */
  readonly until?: Quarter;
  /** Id of the operator whose bill it is. */
  readonly operator?: string;
  /** What a law asked for. */
  readonly levers?: CompiledLevers;
  /** The simulation was given this figure. */
  readonly input: boolean;
  readonly note: string;
  readonly facts: readonly string[];
}

export interface CompiledScenario {
  readonly format: 1;
  readonly id: string;
  readonly kind: 'ministry' | 'tutorial';
  /** 1 to 63 */
  readonly version: number;
  readonly language: string;
  readonly title: string;
  readonly tagline: string;
  readonly seat: string;
  readonly place: string;
  readonly paper: string;
  readonly credit: string;
  readonly minutes: { readonly standard: number; readonly short: number };
  /** Inbox items that the minister can open in a quarter. */
  readonly attention: number;
  readonly oath: string;
  /** A tutorial's own words beside the screens before and after its quarters. */
  readonly coach?: { readonly oath?: string; readonly epilogue?: string; readonly debrief?: string };
  readonly voices: Readonly<Record<string, CompiledVoice>>;
  readonly reasons: readonly { readonly id: string; readonly text: string }[];
  /** Ascending by quarter. */
  readonly beats: readonly CompiledBeat[];
  readonly events: readonly CompiledEvent[];
  readonly epilogue: readonly CompiledReport[];
  readonly history: {
    readonly text: string;
    readonly facts: readonly string[];
    readonly timeline: readonly {
      readonly date: string;
      readonly text: string;
      readonly facts: readonly string[];
    }[];
    /** What the real government changed after the last decision; ascending by quarter. */
    readonly later: readonly { readonly quarter: Quarter; readonly levers: CompiledLevers }[];
  };
  /** Every term that the scenario uses, in the order of its glossary. */
  readonly terms: readonly CompiledTerm[];
  readonly country: CompiledCountry;
}

export interface CompiledFact {
  readonly id: string;
  /** "2019", "2019-03" or "2019-03-08" */
  readonly date: string;
  /** First quarter in which it may be shown. */
  readonly quarter: Quarter;
  readonly topic?: string;
  readonly claim: string;
  readonly value?: number;
  readonly unit?: string;
  readonly scope?: string;
  readonly side?: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly kind: string;
    readonly published: string;
  };
  readonly confidence: 'high' | 'medium' | 'low';
  readonly note?: string;
}

/** Every fact that a scenario and its country point at, by id. Loaded after the first screen. */
export type CompiledFacts = Readonly<Record<string, CompiledFact>>;

/** What the states of Europe said or decided, one after the other; for the map. */
export interface CompiledState {
  /** ISO 3166 code of two capital letters. */
  readonly iso: string;
  readonly name: string;
  /** Ascending by quarter; each holds until the next. Before the first one the state had no known stance. */
  readonly stances: readonly {
    readonly from: Quarter;
    readonly stance: StateStance;
    readonly fact: readonly string[];
  }[];
}

/** What the list of scenarios on the first page needs. */
export interface ScenarioCard {
  readonly id: string;
  readonly kind: 'ministry' | 'tutorial';
  /** In an invented country. */
  readonly fictional: boolean;
  readonly version: number;
  readonly title: string;
  readonly tagline: string;
  readonly minutes: { readonly standard: number; readonly short: number };
  /** Share of high-risk vendors in 4G radio at the start, 0 to 1. */
  readonly share: number;
  /** True when that share rests on one estimate. */
  readonly shareIsEstimate: boolean;
}
