// Types and word lists cost a page nothing. Everything that reads or checks files brings the YAML reader and the
// validator with it; a bundler leaves them out of a page that only plays, which a test makes sure of.
export { type CheckedScenario, checkScenarioText } from './check-scenario.ts';
export { compileCountry } from './compile/compile-country.ts';
export { compileEurope } from './compile/compile-europe.ts';
export { compileFact, compileFacts } from './compile/compile-facts.ts';
export { compileRecords } from './compile/compile-records.ts';
export { compileScenario } from './compile/compile-scenario.ts';
export { openingOf } from './compile/opening-of.ts';
export { scenarioCard } from './compile/scenario-card.ts';
export type {
  ChosenOption,
  CompiledBeat,
  CompiledBounds,
  CompiledCondition,
  CompiledCountry,
  CompiledElsewhere,
  CompiledEvent,
  CompiledFact,
  CompiledFacts,
  CompiledItem,
  CompiledLevers,
  CompiledNews,
  CompiledOperator,
  CompiledOption,
  CompiledOutcome,
  CompiledRecord,
  CompiledRemark,
  CompiledReport,
  CompiledScenario,
  CompiledSource,
  CompiledState,
  CompiledTerm,
  CompiledVariant,
  CompiledVoice,
  ScenarioCard,
} from './compiled.ts';
export type { CountryFile } from './country-schema.ts';
export type { CountryValue, OperatorValue } from './country-values.ts';
export type { EuropeFile } from './europe-schema.ts';
export { fieldTables } from './field-tables.ts';
export type { Finding } from './finding.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export type { Library } from './library.ts';
export { countWords } from './measure/count-words.ts';
export { measureScenario, type ScenarioMeasures } from './measure/measure-scenario.ts';
export { type ParsedBacktest, parseBacktest } from './parse-backtest.ts';
export {
  type ParsedCountry,
  type ParsedEurope,
  type ParsedFacts,
  type ParsedRecords,
  type ParsedTerms,
  parseCountry,
  parseEurope,
  parseFacts,
  parseRecords,
  parseTerms,
} from './parse-library.ts';
export { type ParsedScenario, parseScenario } from './parse-scenario.ts';
export type { Problem, Severity } from './problem.ts';
export type { RecordFile } from './record-schema.ts';
export { REGIONS, type Region } from './regions.ts';
export type { Fact, ScenarioFile, Term } from './schema.ts';
export { STORY_PICTURES, type StoryPicture } from './story-pictures.ts';
export {
  type Chart,
  type EventActor,
  type Happening,
  HEADS,
  type Head,
  type Indicator,
  type Medium,
  type NumericLever,
  type Outcome,
  type Quality,
  type Score,
  type Side,
  type Stance,
  type StateStance,
  type VoiceGroup,
} from './vocabulary.ts';
