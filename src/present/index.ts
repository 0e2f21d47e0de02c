export { describeAssignment } from './assignment-view.ts';
export {
  type BeliefBundle,
  type BeliefsView,
  type BeliefView,
  describeBeliefs,
  describeChosenBeliefs,
} from './beliefs.ts';
export { type Believed, type BelievedView, describeBelieved } from './believed-view.ts';
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
export { describeFrontier, type FrontierView } from './frontier-view.ts';
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
export type { RoadView } from './road-view.ts';
export {
  type BandView,
  type DrawnSight,
  drawSelection,
  drawSight,
  type PointView,
  type RoadsPictureView,
} from './roads-picture.ts';
export type { RoadsTableView } from './roads-table.ts';
export {
  type DecisionChoiceView,
  describeRoads,
  describeRoadsSoFar,
  type RoadsView,
} from './roads-view.ts';
export { describeSheet, type SheetView, writeCsv } from './run-sheet.ts';
export { seatsOf } from './seats-of.ts';
export { describeSelection, type SelectionView } from './selection-view.ts';
export { describeSense, type GaugeView, type SenseView } from './sense-view.ts';
export type { SeparatingView } from './separating-view.ts';
export {
  describeSequence,
  type MapView,
  type SequenceStepView,
  type SequenceView,
  type WorksFrame,
} from './sequence.ts';
export { describeStand, type StandView } from './stand-view.ts';
export { describeStanding, type StandingView } from './standing-view.ts';
export { describeCards, describeOath, describeWhere } from './start-views.ts';
export { EPILOGUE_PICTURE } from './story-picture.ts';
export type { Teller } from './teller.ts';
export { TENSION_WEIGHTS, type TensionParts, tensionOf, tensionPartsOf } from './tension.ts';
export { describeVariance, type VarianceView } from './variance-view.ts';
export { type BeliefRowView, describeVaried, type VariedView } from './varied-view.ts';
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
