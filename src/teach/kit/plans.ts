import type { CompiledBeat } from '../../scenario/index.ts';
import { beatsOf, type KitMatter } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

const LESSON = 45;

type Step =
  | 'open'
  | 'pre'
  | 'oath'
  | 'code'
  | 'recall'
  | 'happened'
  | 'why'
  | 'price'
  | 'believe'
  | 'history'
  | 'post'
  | 'transfer'
  | 'try'
  | 'ask';

/** A step and its minutes, or the decisions, which share what the others leave. */
type Lesson = readonly (readonly [Step, number] | readonly CompiledBeat[])[];

/** Minute by minute, with the short version. */
export function singlePlan(matter: KitMatter): Sheet {
  const { words, scenario } = matter;
  if (scenario.kind === 'tutorial') return tutorialPlan(matter);
  const beats = beatsOf(scenario, 'short');
  const lesson: Lesson = [
    ['open', 4],
    ['oath', 2],
    beats,
    ['code', 2],
    ['happened', 5],
    ['why', 4],
    ['price', 4],
    ['history', 3],
    ['transfer', 1],
  ];
  return {
    id: `${scenario.id}-plan45`,
    title: words.t('teach.kit.doc.plan45'),
    blocks: [
      { kind: 'text', text: words.t('teach.kit.plan45.lead', { n: beats.length }) },
      lessonTable(matter, lesson, LESSON, words.t('teach.kit.doc.plan45')),
      { kind: 'text', small: true, text: words.t('teach.kit.plan.paper') },
      { kind: 'lines', label: words.t('teach.kit.yourNotes'), count: 4 },
    ],
  };
}

/** All decisions, tests before and after, and a debrief of a whole lesson. */
export function doublePlan(matter: KitMatter): Sheet {
  const { words, scenario } = matter;
  const { t } = words;
  const first: Lesson = [['pre', 8], ['open', 3], ['oath', 2], scenario.beats, ['code', 2]];
  const second: Lesson = [
    ['recall', 3],
    ['happened', 6],
    ['why', 6],
    ['price', 6],
    ['believe', 7],
    ['history', 6],
    ['transfer', 3],
    ['post', 8],
  ];
  return {
    id: `${scenario.id}-plan90`,
    title: t('teach.kit.doc.plan90'),
    blocks: [
      { kind: 'text', text: t('teach.kit.plan90.lead', { n: scenario.beats.length }) },
      lessonTable(matter, first, LESSON, t('teach.kit.lesson', { n: 1 })),
      lessonTable(matter, second, LESSON, t('teach.kit.lesson', { n: 2 })),
      { kind: 'text', small: true, text: t('teach.kit.plan.paper') },
    ],
  };
}

function tutorialPlan(matter: KitMatter): Sheet {
  const { scenario, words } = matter;
  const minutes = scenario.minutes.standard;
  const lesson: Lesson = [
    ['try', minutes],
    ['ask', 5],
  ];
  return {
    id: `${scenario.id}-plan45`,
    title: words.t('teach.kit.doc.plan45'),
    blocks: [
      { kind: 'text', text: words.t('teach.kit.planTutorial.lead') },
      lessonTable(matter, lesson, minutes + 5, words.t('teach.kit.doc.plan45')),
    ],
  };
}

function lessonTable({ words }: KitMatter, lesson: Lesson, minutes: number, caption: string): Block {
  const { t } = words;
  const taken = lesson.reduce((sum, part) => sum + (isStep(part) ? part[1] : 0), 0);
  const left = minutes - taken;
  const rows: string[][] = [];
  let at = 0;
  const row = (until: number, does: string, you: string) => {
    rows.push([`${words.number(at)}–${words.number(until)}`, does, you]);
    at = until;
  };
  for (const part of lesson) {
    if (isStep(part)) {
      const [step, takes] = part;
      row(at + takes, t(`teach.kit.step.${step}`), t(`teach.kit.step.${step}You`));
      continue;
    }
    const begin = at;
    part.forEach((beat, index) => {
      const until = begin + Math.round((left * (index + 1)) / part.length);
      const { question } = beat.decision;
      const does = t('teach.kit.step.decide', { n: index + 1, question });
      row(until, does, t('teach.kit.step.decideYou', { headline: beat.headline }));
    });
  }
  const head = [t('teach.kit.minute'), t('teach.kit.class'), t('teach.kit.teacher')];
  return { kind: 'table', caption, head, rows };
}

function isStep(part: Lesson[number]): part is readonly [Step, number] {
  return typeof part[1] === 'number';
}
