import { FACTORS, type Factor } from '../../core/index.ts';
import type {
  CompiledItem,
  CompiledOption,
  CompiledScenario,
  CompiledTerm,
  Quality,
  Side,
  VoiceGroup,
} from '../../scenario/index.ts';
import { type KitMatter, letterOf, nameOf, roleOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

export const FORMS = ['A', 'B', 'C'] as const;
export type Form = (typeof FORMS)[number];

/** What the eight tasks of every form measure. */
export const MEASURES = ['sound', 'shaky', 'mixed', 'gains', 'term', 'factor', 'clear', 'both'] as const;
export type Measure = (typeof MEASURES)[number];

/** Who remembers the ticks of one form gains nothing in the next: what has fixed answers changes places. */
const FIRST_TASKS: Readonly<Record<Form, readonly Measure[]>> = {
  A: ['sound', 'shaky', 'mixed'],
  B: ['mixed', 'sound', 'shaky'],
  C: ['shaky', 'mixed', 'sound'],
};
const LAST_TASKS: readonly Measure[] = MEASURES.slice(3);

export interface Task {
  readonly measures: Measure;
  /** What of the scenario it is about; the same in no two forms. */
  readonly about: string;
  readonly text: string;
  /** Empty where something is to be written. */
  readonly options: readonly string[];
  /** Place of the right one. */
  readonly key: number;
  /** Why, or what counts. */
  readonly why: string;
}

export type TestForms = Readonly<Record<Form, readonly Task[]>>;

const QUALITIES: readonly Quality[] = ['sound', 'mixed', 'shaky'];
const SIDES: readonly Side[] = ['access', 'ban'];
/** Whose claims show a reason most clearly. */
const CLEAREST: readonly (readonly [Factor, readonly VoiceGroup[]])[] = [
  ['pressure-from-china', ['beijing']],
  ['industry-counter-narrative', ['operators']],
  ['shifting-us-arguments', ['washington']],
  ['subtler-approach', ['agency', 'experts']],
  ['transatlantic-rift', ['europe', 'washington']],
];
const CHOICES = 4;

/** Three forms that measure the same with different cases. The same scenario always gives the same forms. */
export function testForms({ scenario, words: { t } }: KitMatter): TestForms {
  const items = scenario.beats.flatMap(({ inbox }) => inbox);
  const used = new Set<string>();
  const take = (wanted: readonly ((item: CompiledItem) => boolean)[]): CompiledItem => {
    const free = items.filter(({ id }) => !used.has(id));
    const found = wanted.flatMap((fits) => free.filter(fits))[0] ?? free[0];
    if (!found) throw new Error(`${scenario.id} has too few claims for three forms`);
    used.add(found.id);
    return found;
  };
  const claim = (item: CompiledItem) => ({
    name: nameOf(scenario, item.voice),
    role: roleOf(scenario, item.voice),
    claim: item.claim,
    evidence: item.evidence,
  });
  const factorTask = (form: number): Task => {
    const usable = CLEAREST.filter(([factor, groups]) =>
      items.some((item) => item.factor === factor && groups.includes(groupOf(scenario, item))),
    );
    const [factor, groups] = usable[form % usable.length] ?? CLEAREST[0] ?? ['pressure-from-china', []];
    const item = take([
      (one) => one.factor === factor && groups.includes(groupOf(scenario, one)),
      (one) => one.factor === factor,
    ]);
    const options = FACTORS.map((one) => t(`present.factor.${one}`));
    return {
      measures: 'factor',
      about: item.id,
      text: t('teach.kit.test.factor', { claim: item.claim }),
      options,
      key: FACTORS.indexOf(item.factor),
      why: t(`present.factor.${item.factor}.text`),
    };
  };
  const qualityTask = (quality: Quality, form: number): Task => {
    // Each form hears both sides; which side is the weaker one changes from form to form.
    const side = SIDES[(QUALITIES.indexOf(quality) + form) % SIDES.length];
    const item = take([
      (one) => one.quality === quality && one.side === side,
      (one) => one.quality === quality,
    ]);
    return {
      measures: quality,
      about: item.id,
      text: t('teach.kit.test.claim', claim(item)),
      options: QUALITIES.map((one) => t(`present.quality.${one}`)),
      key: QUALITIES.indexOf(quality),
      why: item.verdict,
    };
  };
  const gainsTask = (form: number): Task => {
    const item = take([() => true]);
    const near = scenario.beats.find(({ inbox }) => inbox.includes(item))?.inbox ?? [];
    const others = unlike(
      item.gains,
      [...near, ...items].filter(({ voice }) => voice !== item.voice).map(({ gains }) => gains),
    );
    const key = (form + 1) % CHOICES;
    return {
      measures: 'gains',
      about: item.id,
      text: t('teach.kit.test.gains', claim(item)),
      options: putAt(others, key, item.gains),
      key,
      why: item.gains,
    };
  };
  const termTask = (form: number): Task => {
    const term = termFor(scenario.terms, form);
    const others = unlike(
      term.plain,
      rotated(scenario.terms, scenario.terms.indexOf(term)).map(({ plain }) => plain),
    );
    const key = (form + 2) % CHOICES;
    return {
      measures: 'term',
      about: term.id,
      text: t('teach.kit.test.term', { term: term.term }),
      options: putAt(others, key, term.plain),
      key,
      why: term.text,
    };
  };
  const clearTask = (form: number): Task => {
    const name = FORMS[form] ?? 'A';
    const right = t(`teach.kit.test.clear.${name}.1`);
    const key = (form + 3) % CHOICES;
    const others = ([2, 3, 4] as const).map((n) => t(`teach.kit.test.clear.${name}.${n}`));
    return {
      measures: 'clear',
      about: `clear-${name}`,
      text: t(`teach.kit.test.clear.${name}`),
      options: putAt(others, key, right),
      key,
      why: right,
    };
  };
  const bothTask = (form: number): Task => {
    const beat = scenario.beats[Math.floor(((form + 0.5) * scenario.beats.length) / FORMS.length)];
    const option = beat?.decision.options[form % (beat.decision.options.length || 1)] as CompiledOption;
    const { title, text } = option;
    return {
      measures: 'both',
      about: `${beat?.id ?? ''}/${option.id}`,
      text: t('teach.kit.test.both', { question: beat?.decision.question ?? '', title, text }),
      options: [],
      key: -1,
      why: t('teach.kit.key.both', { for: option.for.says, against: option.against.says }),
    };
  };
  // The rarest cases are dealt first, so that every form gets its own.
  const made = new Map<string, Task>();
  const each = (measures: Measure, make: (form: number) => Task) =>
    FORMS.forEach((form, index) => void made.set(`${form}/${measures}`, make(index)));
  each('factor', factorTask);
  for (const quality of QUALITIES) each(quality, (form) => qualityTask(quality, form));
  each('gains', gainsTask);
  each('term', termTask);
  each('clear', clearTask);
  each('both', bothTask);
  const formOf = (form: Form) =>
    [...FIRST_TASKS[form], ...LAST_TASKS].map((measures) => made.get(`${form}/${measures}`) as Task);
  return { A: formOf('A'), B: formOf('B'), C: formOf('C') };
}

export function testSheet({ scenario, words: { t } }: KitMatter, form: Form, forms: TestForms): Sheet {
  return {
    id: `${scenario.id}-test-${form}`,
    title: t(`teach.kit.doc.test${form}`),
    blocks: [
      { kind: 'lines', label: t('teach.kit.test.lead'), count: 1 },
      ...forms[form].map(
        ({ text, options }): Block => ({
          kind: 'task',
          text,
          options,
          lines: options.length === 0 ? [t('teach.kit.test.for'), t('teach.kit.test.against')] : [],
        }),
      ),
    ],
  };
}

export function keySheet({ scenario, words }: KitMatter, forms: TestForms): Sheet {
  const { t } = words;
  const answer = ({ options, key, why, measures }: Task) => {
    if (options.length === 0) return why;
    const text = t('teach.kit.key.answer', { letter: letterOf(key), text: options[key] ?? '' });
    const isJudged = measures === 'sound' || measures === 'mixed' || measures === 'shaky';
    return isJudged ? `${text}: ${why}` : text;
  };
  return {
    id: `${scenario.id}-key`,
    title: t('teach.kit.doc.key'),
    blocks: [
      { kind: 'text', text: t('teach.kit.key.use') },
      {
        kind: 'table',
        caption: t('teach.kit.doc.key'),
        head: [t('teach.kit.key.measures'), ...FORMS.map((form) => t('teach.kit.key.form', { form }))],
        rows: MEASURES.map((measures) => [
          t(`teach.kit.test.measures.${measures}`),
          ...FORMS.map((form) => {
            const place = forms[form].findIndex((task) => task.measures === measures);
            const n = words.number(place + 1);
            return t('teach.kit.key.cell', { n, answer: answer(forms[form][place] as Task) });
          }),
        ]),
      },
      { kind: 'text', small: true, text: t('teach.kit.key.lead') },
    ],
  };
}

function groupOf(scenario: CompiledScenario, item: CompiledItem): VoiceGroup {
  return scenario.voices[item.voice]?.group ?? 'press';
}

/** Evenly from the glossary. */
function termFor(terms: readonly CompiledTerm[], form: number): CompiledTerm {
  return terms[Math.floor(((form + 0.5) * terms.length) / FORMS.length)] as CompiledTerm;
}

function rotated<T>(all: readonly T[], start: number): readonly T[] {
  return [...all.slice(start + 1), ...all.slice(0, start)];
}

/** The first wrong answers that differ from the right one and from each other. */
function unlike(right: string, all: readonly string[]): readonly string[] {
  return [...new Set(all)].filter((one) => one !== right).slice(0, CHOICES - 1);
}

function putAt(others: readonly string[], place: number, right: string): readonly string[] {
  return [...others.slice(0, place), right, ...others.slice(place)];
}
