import type {
  BelievedView,
  BranchView,
  DecisionsView,
  ForksView,
  LuckView,
  QuestionView,
  SenseView,
  StandView,
  VarianceView,
  VariedView,
} from '../present/index.ts';

type Nothing = Record<never, never>;

/** What the debrief can ask about the run itself: luck, beliefs, branches, claims, questions. */
export interface RunInquiries {
  readonly luck: { readonly wanted: Nothing; readonly view: LuckView };
  /** The runner-up of each decision. */
  readonly decisions: { readonly wanted: Nothing; readonly view: DecisionsView };
  /** Each belief at each level. */
  readonly varied: { readonly wanted: Nothing; readonly view: VariedView };
  /** Held against other roads under each set of beliefs; known so far while it is worked out. */
  readonly stand: { readonly wanted: Nothing; readonly view: StandView };
  /** Places of beliefs from −1 to 1, by name, and the roads to hold the run against (`among` of the view of `stand`). */
  readonly believed: {
    readonly wanted: {
      readonly places: Readonly<Record<string, number>>;
      readonly among: readonly number[];
    };
    readonly view: BelievedView;
  };
  readonly variance: { readonly wanted: Nothing; readonly view: VarianceView };
  readonly forks: { readonly wanted: Nothing; readonly view: ForksView };
  /** The run with another option (id) at a decision (from 0). */
  readonly branch: {
    readonly wanted: { readonly decision: number; readonly option: string };
    readonly view: BranchView;
  };
  readonly sense: { readonly wanted: Nothing; readonly view: SenseView };
  readonly questions: { readonly wanted: Nothing; readonly view: readonly QuestionView[] };
}
