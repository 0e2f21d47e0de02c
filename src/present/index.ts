export { describeAssignment } from './assignment-view.ts';
export {
  type BeliefBundle,
  type BeliefsView,
  type BeliefView,
  describeBeliefs,
  describeChosenBeliefs,
} from './beliefs.ts';
export {
  type BeliefRowView,
  type Believed,
  type BelievedView,
  describeBelieved,
  describeStand,
  describeVariance,
  describeVaried,
  type StandView,
  type VarianceView,
  type VariedView,
} from './beliefs-view.ts';
export {
  type BranchView,
  describeBranch,
  describeForks,
  type ForksView,
  type TrackView,
} from './branch-view.ts';
export { describeDebrief, factorOf } from './debrief.ts';
export { describeModel } from './describe-model.ts';
export { describeEpilogue } from './epilogue.ts';
export { describeFact } from './fact.ts';
export { describeFrame } from './frame.ts';
export { describeHands, type HandsTurnView, type HandsView } from './hands-view.ts';
export {
  describeHistoryRecord,
  type HistoryView,
  type NeighbourView,
} from './history-view.ts';
export {
  type DecisionsView,
  describeDecisions,
  describeLuck,
  type LuckRowView,
  type LuckView,
  type RunnerUpView,
} from './luck-view.ts';
export { describeMap, describeOathMap, describeQuietMap } from './map-view.ts';
export type {
  LanesView,
  LaneView,
  ModelSectionView,
  ModelView,
  RecordRowView,
} from './model-views.ts';
export { quarterOf } from './moment.ts';
export { describeOutcome } from './outcome.ts';
export { PLACES, type PlaceId, placeOf } from './place-of.ts';
export { describeBrief, describeDecision, describeGlossary, describeInbox } from './quarter-views.ts';
export { describeQuestions, type QuestionView } from './reflection-view.ts';
export {
  type BandView,
  drawSelection,
  drawSight,
  type PointView,
  type RoadsPictureView,
} from './roads-picture.ts';
export {
  type DecisionChoiceView,
  type DrawnSight,
  describeFrontier,
  describeRoads,
  describeRoadsSoFar,
  describeSelection,
  describeStanding,
  type FrontierView,
  type RoadsTableView,
  type RoadsView,
  type RoadView,
  type SelectionView,
  type StandingView,
} from './roads-view.ts';
export { describeSheet, type SheetView, writeCsv } from './run-sheet.ts';
export { seatsOf } from './seats-of.ts';
export { describeSense, type GaugeView, type SenseView } from './sense-view.ts';
export {
  describeSequence,
  type MapView,
  type SequenceStepView,
  type SequenceView,
  type WorksFrame,
} from './sequence.ts';
export { describeCards, describeOath, describeWhere } from './start-views.ts';
export { EPILOGUE_PICTURE } from './story-picture.ts';
export type { Teller } from './teller.ts';
export { TENSION_WEIGHTS, type TensionParts, tensionOf, tensionPartsOf } from './tension.ts';
export type {
  AssignedView,
  BriefView,
  CauseView,
  CoachView,
  DebriefView,
  DecisionView,
  ElsewhereNoteView,
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
  SceneView,
  ScoreId,
  StepState,
  TermView,
  TurnView,
  WhyView,
} from './views.ts';
export type { VoteView } from './vote.ts';
