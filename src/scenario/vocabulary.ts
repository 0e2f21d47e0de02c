/**
 * The closed lists of words that scenario files, the machine and the pages share. They stand apart from the
 * schema so that a player's bundle can use them without the validator.
 */

export const SIDES = ['access', 'ban', 'neither'] as const;
export const QUALITIES = ['sound', 'mixed', 'shaky'] as const;
export const VOICE_GROUPS = [
  'cabinet',
  'agency',
  'operators',
  'industry',
  'parliament',
  'washington',
  'beijing',
  'europe',
  'press',
  'experts',
] as const;
export const HEADS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'] as const;
export const MEDIA = ['letter', 'call', 'visit', 'report', 'memo', 'article'] as const;
export const SCORES = ['cost', 'security', 'alliance'] as const;
/** What is on record of a country: bills in million EUR, shares from 0 to 1, and events that came (1) or not (0). */
const BILL_OUTCOMES = ['bill', 'cap-bill'] as const;
export const SHARE_OUTCOMES = ['cover', 'hrv5g', 'hrv4g', 'hrv-core'] as const;
export const EVENT_OUTCOMES = ['retaliation', 'reprisal', 'court-case', 'law'] as const;
export const OUTCOMES = [...BILL_OUTCOMES, ...SHARE_OUTCOMES, ...EVENT_OUTCOMES] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const EVENT_ACTORS = ['washington', 'beijing', 'operators', 'parliament', 'europe'] as const;
export const INDICATORS = [
  'trust',
  'relations',
  'alignment',
  'confidence',
  'tougher',
  'softer',
  'credibility',
  'clarity',
  'rift',
  'exposure',
  'hrv5g',
  'hrvCore',
  'cover',
  'delayMonths',
  'costMillionEur',
] as const;
export const STANCES = {
  washington: ['reassured', 'persuading', 'pressing', 'warning'],
  argument: ['espionage', 'theft', 'regime', 'ultimatum'],
  beijing: ['satisfied', 'courting', 'lobbying', 'warning'],
  operators: ['building', 'planning', 'alarmed', 'litigating'],
} as const;
export const HAPPENINGS = [
  'reprisal',
  'retaliation',
  'courtCase',
  'incident',
  'attributedIncident',
  'lawLost',
] as const;
export const NUMERIC_LEVERS = [
  'core',
  'ranCap',
  'legacy',
  'scrutiny',
  'resilience',
  'support',
  'diversify',
  'named',
  'washington',
  'beijing',
  'europe',
  'openness',
  'settle',
] as const;

/** undecided: no rule yet; access: no limit; limits: part closed, a cap or permissions; ban: shut out of 5G. */
export const STATE_STANCES = ['undecided', 'access', 'limits', 'ban'] as const;

export type Side = (typeof SIDES)[number];
export type Quality = (typeof QUALITIES)[number];
export type VoiceGroup = (typeof VOICE_GROUPS)[number];
export type Head = (typeof HEADS)[number];
export type Medium = (typeof MEDIA)[number];
export type Score = (typeof SCORES)[number];
export type EventActor = (typeof EVENT_ACTORS)[number];
export type Indicator = (typeof INDICATORS)[number];
export type Happening = (typeof HAPPENINGS)[number];
export type NumericLever = (typeof NUMERIC_LEVERS)[number];
/** The four statecharts whose state a condition may ask for. */
export type Chart = keyof typeof STANCES;
export type Stance<C extends Chart = Chart> = (typeof STANCES)[C][number];
export type StateStance = (typeof STATE_STANCES)[number];
