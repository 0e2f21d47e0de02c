import { z } from 'zod';
import { FACTORS } from '../core/index.ts';
import { idSchema } from './id-schema.ts';
import { quarterSchema } from './quarter-schema.ts';
import { REGION_NAMES } from './regions.ts';
import { STORY_PICTURES } from './story-pictures.ts';
import {
  EVENT_ACTORS,
  HAPPENINGS,
  HEADS,
  INDICATORS,
  MEDIA,
  NUMERIC_LEVERS,
  QUALITIES,
  SCORES,
  SIDES,
  STANCES,
  VOICE_GROUPS,
} from './vocabulary.ts';

/**
 * The scenario file, version 1. The only place where its shape is written down: the JSON Schema,
 * the checks and the types all come from here.
 */

const id = idSchema;
const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\n]*$/, 'one line only')
    .describe('one line of plain text');
/** The same text in fewer and simpler words, for readers who ask for plain words. */
const plain = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .optional()
  .describe('the same in fewer and simpler words, shown where plain words are asked for');
const prose = (max: number) =>
  z.string().trim().min(1).max(max).describe('plain text; an empty line starts a paragraph');
const picture = z
  .enum(STORY_PICTURES)
  .optional()
  .describe('the drawing beside the headline; without it the one of the factor or actor');
const quarter = quarterSchema;
const date = z
  .string()
  .regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/, 'a date such as 2019-03-08, 2019-03 or 2019')
  .describe('such as 2019-03-08, 2019-03 or 2019');
const share = z.number().min(0).max(1);
const percent = z.number().min(0).max(100);
const facts = z.array(id).max(12).describe('ids of facts in scenarios/facts');

const bounds = z.strictObject({ below: z.number().optional(), atLeast: z.number().optional() });

/**
 * A test of the run, as data. All parts given must hold. Levers are in the units of the simulation, so `ranCap` is a
 * share from 0 to 1 here; `named` is 0 or 1, `settle` 0 open, 1 interim, 2 settled.
 */
export interface Condition {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly indicators?: Partial<Record<(typeof INDICATORS)[number], z.infer<typeof bounds>>> | undefined;
  readonly levers?: Partial<Record<(typeof NUMERIC_LEVERS)[number], z.infer<typeof bounds>>> | undefined;
  readonly stances?:
    | { readonly [K in keyof typeof STANCES]?: readonly (typeof STANCES)[K][number][] | undefined }
    | undefined;
  readonly happened?: readonly (typeof HAPPENINGS)[number][] | undefined;
  readonly chose?: readonly string[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
}

const stanceTest = z.strictObject({
  washington: z.array(z.enum(STANCES.washington)).min(1).optional(),
  argument: z.array(z.enum(STANCES.argument)).min(1).optional(),
  beijing: z.array(z.enum(STANCES.beijing)).min(1).optional(),
  operators: z.array(z.enum(STANCES.operators)).min(1).optional(),
});

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.strictObject({
    from: quarter.optional(),
    until: quarter.optional(),
    indicators: z.partialRecord(z.enum(INDICATORS), bounds).optional(),
    levers: z.partialRecord(z.enum(NUMERIC_LEVERS), bounds).optional(),
    stances: stanceTest.optional(),
    happened: z.array(z.enum(HAPPENINGS)).min(1).optional(),
    chose: z
      .array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'beat/option'))
      .min(1)
      .optional(),
    any: z.array(condition).min(1).max(8).optional(),
    not: condition.optional(),
  }),
);

export const levers = z
  .strictObject({
    core: z.strictObject({ excluded: z.boolean(), by: quarter }),
    ranCap: z
      .strictObject({
        atMost: percent.optional(),
        by: quarter,
        loosen: z
          .literal(true)
          .optional()
          .describe('a share above the one in force replaces it; without this the stricter one stays'),
      })
      .describe(
        'highest share of high-risk vendors in 5G radio, in percent; without atMost only the deadline moves',
      ),
    legacy: share.describe('how far 4G radio must follow the cap'),
    scrutiny: z.int().min(0).max(3),
    resilience: z.int().min(0).max(3),
    support: share.describe('share of the swap bill that the state carries'),
    diversify: z.number().min(0).max(5000).describe('million EUR into alternatives, spent over three years'),
    criteria: z.enum(['neutral', 'named']),
    washington: z.int().min(-2).max(2),
    beijing: z.int().min(-2).max(2),
    europe: z.int().min(0).max(3),
    openness: z.int().min(0).max(2),
    settle: z.enum(['open', 'interim', 'settled']),
  })
  .partial();

const voice = z.strictObject({
  name: line(60),
  role: line(90),
  group: z.enum(VOICE_GROUPS),
  head: z.enum(HEADS),
  expects: z
    .enum(SCORES)
    .optional()
    .describe('the score on which this adviser shows a range beside each option'),
});

/** A look beyond Europe, shown as a small map and said in words. */
const elsewhere = z
  .strictObject({
    region: z.enum(REGION_NAMES),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'a code such as BR'))
      .min(1)
      .max(8)
      .describe('ISO codes of the countries that it is about, all of the region'),
    capitals: z
      .array(z.enum(['washington', 'beijing']))
      .max(2)
      .optional()
      .describe('who is said to lean on the first of them'),
    text: line(200).describe('at most 25 words'),
    facts: facts.min(1),
  })
  .optional()
  .describe('what happens in Latin America, Africa or Asia meanwhile');

const item = z.strictObject({
  id,
  voice: id,
  medium: z.enum(MEDIA),
  subject: line(90),
  text: prose(900),
  plain,
  gains: line(160).describe('what the speaker gains if believed'),
  evidence: line(160).describe('what stands behind it'),
  claim: line(160).describe('the one statement that the player rates from 1 to 5'),
  quality: z.enum(QUALITIES).describe('how good the evidence is; shown only in the debrief'),
  verdict: prose(400).describe('why, shown only in the debrief'),
  side: z.enum(SIDES).describe('which way the item pushes the minister'),
  factor: z.enum(FACTORS).describe('which of the five reasons to hesitate it is about'),
  facts: facts.min(1),
  since: facts
    .min(1)
    .optional()
    .describe('what came out later, behind the verdict; shown only in the debrief'),
  elsewhere,
});

const remark = z.strictObject({ voice: id, says: line(200) });

const option = z.strictObject({
  id,
  title: line(60),
  text: line(240),
  levers,
  law: z.boolean().default(false).describe('needs a vote in parliament, which can be lost'),
  history: z.boolean().default(false).describe('what the real government did'),
  trap: line(240)
    .optional()
    .describe('the lesson, where an option is never worth its price under any belief'),
  for: remark,
  against: remark,
  outcome: z.strictObject({
    headline: line(100),
    picture,
    text: prose(900),
    plain,
    lost: z.strictObject({ headline: line(100), picture, text: prose(900), plain }).optional(),
  }),
});

/** Places of a quarter at which a tutorial explains what is in front of the player. */
const coach = z
  .strictObject({
    brief: prose(400).optional(),
    inbox: prose(400).optional(),
    decision: prose(400).optional(),
    outcome: prose(400).optional(),
  })
  .optional()
  .describe('a tutorial’s own words beside each screen of the quarter');

const beat = z.strictObject({
  id,
  quarter,
  short: z.boolean().describe('kept in the short version'),
  factor: z.enum(FACTORS),
  place: line(60).describe('where and when, such as Berlin, March 2019'),
  date,
  headline: line(100),
  brief: prose(700),
  plain,
  facts,
  elsewhere,
  terms: z.array(id).max(6).default([]),
  inbox: z.array(item).min(3).max(5),
  decision: z.strictObject({
    question: line(120),
    text: prose(600),
    plain,
    table: z.array(remark).min(2).max(3),
    options: z.array(option).min(3).max(4),
  }),
  history: z.strictObject({ text: prose(700), facts: facts.min(1) }),
  coach,
});

const event = z.strictObject({
  id,
  actor: z.enum(EVENT_ACTORS),
  voice: id,
  when: condition,
  headline: line(100),
  picture,
  text: prose(600),
  facts,
  elsewhere,
});

const variant = z.strictObject({ when: condition.optional(), headline: line(100), text: prose(900) });

export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  id,
  kind: z
    .enum(['ministry', 'tutorial'])
    .default('ministry')
    .describe('a tutorial is short, explains itself and need not cover every factor'),
  version: z.int().min(1).max(63),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  country: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('a file in scenarios/countries'),
  title: line(60),
  tagline: line(140),
  seat: line(90),
  place: line(60),
  paper: line(60).describe('the invented newspaper of the front pages'),
  credit: prose(400),
  minutes: z.strictObject({ standard: z.int().min(1).max(90), short: z.int().min(1).max(90) }),
  attention: z.int().min(1).max(5).describe('inbox items that the minister has time for in a quarter'),
  oath: prose(900),
  coach: z
    .strictObject({
      oath: prose(400).optional(),
      epilogue: prose(400).optional(),
      debrief: prose(400).optional(),
    })
    .optional()
    .describe('a tutorial’s own words beside the screens before and after its quarters'),
  voices: z.record(id, voice),
  reasons: z
    .array(z.strictObject({ id, text: line(90) }))
    .min(4)
    .max(8),
  beats: z.array(beat).min(1).max(12),
  events: z.array(event).max(40),
  epilogue: z
    .array(z.strictObject({ id, voice: id, variants: z.array(variant).min(1).max(8) }))
    .min(1)
    .max(8),
  history: z.strictObject({
    text: prose(1500),
    facts: facts.min(1),
    timeline: z.array(z.strictObject({ date, text: line(240), facts: facts.min(1) })).max(20),
    later: z
      .array(z.strictObject({ quarter, levers }))
      .max(8)
      .describe('what the real government changed after the last decision'),
  }),
  glossary: z.array(id).max(40).describe('ids in scenarios/glossary'),
});

/** A scenario file as people write it. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type Levers = z.infer<typeof levers>;
export type Beat = z.infer<typeof beat>;
export type Option = z.infer<typeof option>;
export type Item = z.infer<typeof item>;
export type Elsewhere = z.infer<typeof elsewhere>;
export type Voice = z.infer<typeof voice>;
export type ScenarioEvent = z.infer<typeof event>;
export type Variant = z.infer<typeof variant>;

export const factSchema = z.strictObject({
  id,
  date,
  known: date.optional().describe('when it became public, where that was later than its date'),
  topic: line(60).optional(),
  claim: prose(700),
  value: z.number().nullish(),
  unit: z.string().max(120).nullish(),
  scope: z.string().max(60).nullish(),
  side: z.string().max(20).nullish(),
  source: z.strictObject({
    title: line(300),
    publisher: line(200),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s<>"]+$/, 'a web address')
      .max(400),
    kind: line(40),
    published: z.union([z.string(), z.number()]).transform(String),
  }),
  confidence: z.enum(['high', 'medium', 'low']),
  note: prose(700).nullish(),
});
export type Fact = z.infer<typeof factSchema>;

export const termSchema = z.strictObject({ id, term: line(60), text: prose(500), plain: prose(300) });
export type Term = z.infer<typeof termSchema>;
