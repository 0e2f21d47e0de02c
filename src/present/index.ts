export { describeAssignment } from './assignment-view.ts';
export {
  type BeliefBundle,
  type BeliefsView,
  type BeliefView,
  describeBeliefs,
  describeChosenBeliefs,
} from './beliefs.ts';
export { describeDebrief, weighFactors } from './debrief.ts';
export { describeEpilogue } from './epilogue.ts';
export { describeFact } from './fact.ts';
export { describeFrame } from './frame.ts';
export { describeMap, describeQuietMap } from './map-view.ts';
export { quarterOf } from './moment.ts';
export { describeOutcome } from './outcome.ts';
export { describeBrief, describeDecision, describeGlossary, describeInbox } from './quarter-views.ts';
export type { BandView, PointView, RoadsPictureView } from './roads-picture.ts';
export {
  type DecisionChoiceView,
  describeFrontier,
  describeRoads,
  describeRoadsSoFar,
  describeSelection,
  describeStanding,
  type FrontierView,
  type RoadsView,
  type RoadView,
  type SelectionView,
  type StandingView,
} from './roads-view.ts';
export { describeCards, describeOath, describeWhere } from './start-views.ts';
export type { Teller } from './teller.ts';
export type {
  AssignedView,
  BriefView,
  CauseView,
  CoachView,
  DebriefView,
  DecisionView,
  EpilogueView,
  ExpectationView,
  FactView,
  FrameView,
  HomeView,
  InboxItemView,
  InboxView,
  MeterView,
  Mood,
  NewsView,
  OathView,
  OptionView,
  OutcomeView,
  PersonView,
  PressureView,
  RemarkView,
  SaveView,
  ScenarioCardView,
  ScoreId,
  StepState,
  TermView,
  TurnView,
  WhyView,
} from './views.ts';
