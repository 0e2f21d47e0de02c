import type { ToldDecision } from './telling.ts';

type Pair = readonly [element: string, value: string];

/** What the two kinds of SCORM say differently. */
export interface ScormDialect {
  readonly api: 'API' | 'API_1484_11';
  readonly call: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'finish', string>>;
  /** Where a visit says what it did, unless the platform has it as done already. */
  readonly status: string;
  readonly untouched: readonly string[];
  readonly begun: readonly Pair[];
  /** The `n`-th entry of the list, at a time in milliseconds since 1970. */
  decision(n: number, decision: ToldDecision, time: number): readonly Pair[];
  /** How far the run is, 0 to 1; nothing where this kind knows no such thing. */
  progress(share: number): readonly Pair[];
  done(score: number | undefined): readonly Pair[];
  leaving(ms: number, finished: boolean): readonly Pair[];
}

/** SCORM 1.2 allows 255 characters for an answer in words. */
const LONGEST_ANSWER_12 = 255;
/** SCORM 2004 allows 250 for a question and 4000 for an answer. */
const LONGEST_QUESTION = 250;
const LONGEST_ANSWER_2004 = 4000;

export const SCORM_12: ScormDialect = {
  api: 'API',
  call: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
  },
  status: 'cmi.core.lesson_status',
  untouched: ['not attempted', 'unknown', '', 'browsed'],
  begun: [['cmi.core.lesson_status', 'incomplete']],
  decision: (n, { beat, said }, time) => [
    [`cmi.interactions.${n}.id`, beat],
    [`cmi.interactions.${n}.time`, clockTime(time)],
    [`cmi.interactions.${n}.type`, 'fill-in'],
    [`cmi.interactions.${n}.student_response`, cut(said, LONGEST_ANSWER_12)],
    [`cmi.interactions.${n}.result`, 'neutral'],
  ],
  progress: () => [],
  done: (score) => [
    ...(score === undefined
      ? []
      : ([
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', String(score)],
        ] as const)),
    ['cmi.core.lesson_status', 'completed'],
  ],
  leaving: (ms, finished) => [
    ['cmi.core.session_time', spanOfTime(ms)],
    // Empty: the visit is over. "suspend" keeps what was put aside.
    ['cmi.core.exit', finished ? '' : 'suspend'],
  ],
};

export const SCORM_2004: ScormDialect = {
  api: 'API_1484_11',
  call: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
  },
  status: 'cmi.completion_status',
  untouched: ['not attempted', 'unknown', ''],
  begun: [['cmi.completion_status', 'incomplete']],
  decision: (n, { beat, question, said }, time) => [
    [`cmi.interactions.${n}.id`, beat],
    [`cmi.interactions.${n}.type`, 'long-fill-in'],
    [`cmi.interactions.${n}.timestamp`, timestamp(time)],
    [`cmi.interactions.${n}.description`, cut(question, LONGEST_QUESTION)],
    [`cmi.interactions.${n}.learner_response`, cut(said, LONGEST_ANSWER_2004)],
    [`cmi.interactions.${n}.result`, 'neutral'],
  ],
  progress: (share) => [['cmi.progress_measure', String(Math.round(share * 100) / 100)]],
  done: (score) => [
    ...(score === undefined
      ? []
      : ([
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
          ['cmi.score.raw', String(score)],
          ['cmi.score.scaled', String(score / 100)],
        ] as const)),
    ['cmi.completion_status', 'completed'],
  ],
  leaving: (ms, finished) => [
    ['cmi.session_time', `PT${Math.round(ms / 10) / 100}S`],
    ['cmi.exit', finished ? 'normal' : 'suspend'],
  ],
};

/** "14:05:09", by the clock of the device. */
function clockTime(time: number): string {
  const date = new Date(time);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
}

/** "2026-11-22T14:05:09.12Z": SCORM 2004 takes a zone only behind a fraction, and two digits of that. */
function timestamp(time: number): string {
  return `${new Date(time).toISOString().slice(0, 22)}Z`;
}

/** "0000:25:07.25"; hours end at four digits. */
function spanOfTime(ms: number): string {
  const whole = Math.min(Math.max(0, ms), 9999 * 3_600_000);
  const seconds = Math.floor(whole / 1000);
  const hours = Math.floor(seconds / 3600);
  const parts = [
    String(hours).padStart(4, '0'),
    twoDigits(Math.floor(seconds / 60) % 60),
    twoDigits(seconds % 60),
  ];
  return `${parts.join(':')}.${twoDigits(Math.floor((whole % 1000) / 10))}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
