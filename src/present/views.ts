/**
 * What each screen shows, as finished words and numbers. One source for page, canvas, speech and print:
 * nothing here needs to be worded again. Scores are whole points from 0 to 100.
 */
import type { Factor } from '../core/index.ts';
import type { Medium, StoryPicture } from '../scenario/index.ts';
import type { PlaceId } from './place-of.ts';
import type { VoteView } from './vote.ts';
import type { WorksView } from './works-view.ts';

export type ScoreId = 'cost' | 'security' | 'alliance';
export type Mood = 'neutral' | 'pleased' | 'worried' | 'angry' | 'speaking';

export interface PersonView {
  readonly name: string;
  readonly role: string;
  readonly head: string;
  readonly mood: Mood;
}

/** A fact that may be shown: known at the date of play. */
export interface FactView {
  readonly id: string;
  readonly claim: string;
  readonly date: string;
  /** "The Wall Street Journal, 11 March 2019" */
  readonly source: string;
  readonly title: string;
  readonly url: string;
  /** "One estimate; contested …", empty when nothing needs saying. */
  readonly caution: string;
}

export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

export interface MeterView {
  readonly id: ScoreId;
  readonly label: string;
  readonly value: number;
  /** Whole points since the last outcome; 0 when under three points ("about the same"). */
  readonly change: number;
  /** "Security 46 of 100, up 3" for screen readers. */
  readonly sentence: string;
}

export interface PressureView {
  readonly actor: 'washington' | 'beijing';
  readonly label: string;
  /** "Lobbying", "Warning · argument: espionage" */
  readonly stance: string;
  /** 0 to 1 */
  readonly weight: number;
  readonly sentence: string;
}

/** What a tutorial says beside a screen, so that one learns by doing. */
export interface CoachView {
  /** Differs from screen to screen. */
  readonly id: string;
  readonly paragraphs: readonly string[];
  /** Nothing comes after it: a whole ministry is next. */
  readonly isLast: boolean;
}

export type StepState = 'past' | 'now' | 'ahead';

/** The frame that stands around every screen of a run. */
export interface FrameView {
  readonly country: string;
  /** "Q2 2019" */
  readonly when: string;
  /** "quarter 2 of 8" */
  readonly progress: string;
  readonly meters: readonly MeterView[];
  readonly metersNote: string;
  readonly pressures: readonly PressureView[];
  readonly timeline: readonly { readonly label: string; readonly state: StepState }[];
  /** What the map shows, in one or two sentences. */
  readonly mapSentence: string;
  readonly network: readonly {
    readonly id: 'hrv5g' | 'other5g' | 'hrv' | 'other' | 'swapping' | 'waiting' | 'unbuilt';
    readonly label: string;
  }[];
  /** The core network, in a sentence; empty until its words are here. */
  readonly core?: string;
  /** Crews and the plan; absent until its words are here. */
  readonly works?: WorksView | undefined;
  readonly crews: readonly { readonly id: 'building' | 'swapping'; readonly label: string }[];
  readonly canUndo: boolean;
  /** Only in a tutorial. */
  readonly coach?: CoachView | undefined;
}

export interface SaveView {
  readonly id: string;
  readonly title: string;
  /** "you stopped in quarter 4, before the decision" */
  readonly where: string;
  readonly when: string;
  readonly finished: boolean;
}

export interface ScenarioCardView {
  readonly id: string;
  readonly kind: 'ministry' | 'tutorial';
  /** "Invented country"; empty for a real one. */
  readonly mark: string;
  readonly title: string;
  readonly tagline: string;
  readonly minutes: string;
  /** "57 % of 4G radio from Huawei or ZTE (one estimate)" */
  readonly shareText: string;
  /** 0 to 1 */
  readonly share: number;
}

export interface HomeView {
  readonly scenarios: readonly ScenarioCardView[];
  readonly saves: readonly SaveView[];
}

export interface OathView {
  readonly title: string;
  readonly seat: string;
  readonly paragraphs: readonly string[];
  readonly credit: string;
  readonly mandate: readonly { readonly id: ScoreId; readonly label: string; readonly text: string }[];
  readonly predictions: readonly { readonly id: Factor; readonly label: string; readonly text: string }[];
  readonly lengths: readonly { readonly id: 'standard' | 'short'; readonly label: string }[];
  /** What is left to the player: a guess; and length, rules and contested figures. */
  readonly asks: { readonly prediction: boolean; readonly terms: boolean };
  /** Only in a tutorial. */
  readonly coach?: CoachView | undefined;
}

/** What a link from a teacher sets, before the player begins. */
export interface AssignedView {
  readonly title: string;
  readonly tagline: string;
  /** "This was set for you. It takes about 16 minutes." */
  readonly lead: string;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly text: string }[];
  /** How many seats there are to choose from; 0 asks for none. */
  readonly seats: number;
}

/** What happens in another part of the world meanwhile. */
export interface ElsewhereNoteView {
  /** "Latin America" */
  readonly region: string;
  readonly text: string;
  readonly facts: readonly FactView[];
}

export interface BriefView {
  readonly kicker: string;
  readonly place: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactView[];
  readonly elsewhere?: ElsewhereNoteView;
  readonly terms: readonly TermView[];
}

/** What is drawn around somebody who is heard; the words beside it say the same. */
export interface SceneView {
  readonly place: PlaceId;
  readonly medium: Medium;
}

export interface InboxItemView {
  readonly id: string;
  readonly person: PersonView;
  /** "by phone", "a letter" */
  readonly medium: string;
  readonly scene: SceneView;
  readonly subject: string;
  readonly open: boolean;
  readonly paragraphs: readonly string[];
  readonly gains: string;
  readonly evidence: string;
  readonly claim: string;
  readonly sources: readonly FactView[];
  readonly elsewhere?: ElsewhereNoteView;
  /** 1 to 5, 0 while unrated. */
  readonly rating: number;
}

export interface InboxView {
  readonly kicker: string;
  readonly title: string;
  /** "Two left. What you do not open this quarter, you did not know." */
  readonly note: string;
  readonly attentionLeft: number;
  readonly items: readonly InboxItemView[];
}

export interface RemarkView {
  readonly person: PersonView;
  readonly says: string;
}

export interface ExpectationView {
  readonly score: ScoreId;
  /** "Cost" */
  readonly label: string;
  /** Who expects it: "The finance adviser" */
  readonly adviser: string;
  /** Whole points; low ≤ high. */
  readonly low: number;
  readonly high: number;
  /** "−3 … −6", "about the same" */
  readonly text: string;
}

export interface OptionView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly law: string;
  /** Of the vote, 0 to 1, where a law is needed. */
  readonly odds?: number;
  readonly expectations: readonly ExpectationView[];
  readonly inFavour: RemarkView;
  readonly against: RemarkView;
  /** How those at the table look while it is considered, in the order of the table. */
  readonly moods: readonly Mood[];
  /** "35 % cap by 2023, core clean by 2023": what the option pulls, in words. */
  readonly levers: readonly string[];
}

export interface DecisionView {
  readonly kicker: string;
  readonly question: string;
  readonly paragraphs: readonly string[];
  readonly table: readonly RemarkView[];
  readonly options: readonly OptionView[];
  readonly reasons: readonly { readonly id: string; readonly text: string }[];
  readonly expectationNote: string;
}

export interface CauseView {
  readonly label: string;
  /** "35 % cap by 2023", "Washington’s doing"; may be empty. */
  readonly detail: string;
  /** Signed whole points or money, for the eye: "−6", "+€120 million". */
  readonly amount: string;
  /** 1 good, −1 bad: more money spent is −1. */
  readonly sign: -1 | 0 | 1;
  /** Assumptions that it rests on, in words, and the facts behind them. */
  readonly assumptions: readonly string[];
  readonly facts: readonly FactView[];
}

/** The exact chain of causes of one change; the shown amounts add up to the shown total. */
export interface WhyView {
  readonly id: string;
  /** What moved: "Alliance", "The bill to 2026"; how far is in `amount`. */
  readonly title: string;
  readonly amount: string;
  /** 1 good, −1 bad: more money spent is −1. */
  readonly sign: -1 | 0 | 1;
  readonly groups: readonly {
    readonly label: string;
    readonly lines: readonly CauseView[];
    readonly sum: string;
  }[];
  readonly total: string;
  readonly note: string;
}

export interface NewsView {
  readonly person: PersonView;
  readonly actor: string;
  readonly headline: string;
  /** A drawing of assets/art/stories; decoration. */
  readonly picture: StoryPicture;
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactView[];
  readonly elsewhere?: ElsewhereNoteView;
}

export interface OutcomeView {
  readonly kicker: string;
  readonly paper: string;
  readonly dateline: string;
  readonly headline: string;
  /** A drawing of assets/art/stories; decoration. */
  readonly picture: StoryPicture;
  readonly paragraphs: readonly string[];
  readonly lawLost: boolean;
  /** Only where the decision needed a law. */
  readonly vote?: VoteView;
  readonly news: readonly NewsView[];
  readonly scores: readonly {
    readonly id: ScoreId;
    readonly label: string;
    readonly before: number;
    readonly after: number;
    readonly change: number;
  }[];
  /** One for each score, then one for money and one for each relation; ids match `scores` first. */
  readonly whys: readonly WhyView[];
  /** What changed in the network and abroad, full sentences. */
  readonly changes: readonly string[];
  readonly next: string;
}

export interface EpilogueView {
  readonly kicker: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly reports: readonly {
    readonly person: PersonView;
    readonly headline: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly scores: OutcomeView['scores'];
  readonly whys: readonly WhyView[];
  readonly changes: readonly string[];
  readonly comingDue: readonly string[];
}

export interface TurnView {
  readonly when: string;
  readonly headline: string;
  readonly decision: string;
  readonly reason: string;
  /** "Against it spoke: Finance adviser." */
  readonly overruled: string;
  /** What the decision did on its own; changes under three points are 0. */
  readonly effects: readonly { readonly id: ScoreId; readonly label: string; readonly change: number }[];
  /** Only when nothing moved: a sentence that says so. */
  readonly effectText: string;
  readonly turningPoint: boolean;
  readonly history: string;
  /** Whether the real government chose likewise; null for an invented country. */
  readonly same: boolean | null;
  readonly facts: readonly FactView[];
}

export interface DebriefView {
  readonly title: string;
  readonly summary: readonly string[];
  readonly turns: readonly TurnView[];
  readonly mandate: {
    readonly sentence: string;
    readonly score: number;
    readonly rows: readonly {
      readonly id: ScoreId;
      readonly label: string;
      readonly points: number;
      readonly score: number;
      readonly text: string;
    }[];
  };
  readonly prediction: {
    readonly sentence: string;
    readonly rows: readonly {
      readonly label: string;
      readonly share: number;
      readonly text: string;
      readonly predicted: boolean;
    }[];
  };
  readonly claims: readonly {
    readonly claim: string;
    readonly person: PersonView;
    readonly rating: number;
    readonly quality: string;
    readonly verdict: string;
    readonly facts: readonly FactView[];
  }[];
  readonly claimsSentence: string;
  readonly history: {
    readonly paragraphs: readonly string[];
    readonly timeline: readonly {
      readonly date: string;
      readonly text: string;
      readonly facts: readonly FactView[];
    }[];
    readonly facts: readonly FactView[];
    readonly sentence: string;
    /** Empty for an invented country. */
    readonly rows: readonly {
      readonly id: ScoreId;
      readonly label: string;
      readonly yours: number;
      readonly theirs: number;
    }[];
  };
  readonly code: string;
  readonly weaknesses: readonly string[];
}
