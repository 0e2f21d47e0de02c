import { fail, ok, type Result } from '../core/index.ts';
import { CURRENT_VERSION, type RecordProblem, readRecord, SAVE_STEPS } from './migrations/migrate-record.ts';
import type { NewSave, Save } from './save.ts';

const LONGEST_ID = 64;
/** Twice what a code may have, in case codes grow. */
const LONGEST_CODE = 160;
const LONGEST_TEXT = 200;
/** An assignment, and seats to choose from, with room to grow. */
const LONGEST_SET = 400;
const MOST_SEATS = 999;
const LONGEST_NICKNAME = 40;
/** All votes of a run. */
const LONGEST_VOTES = 5000;
/** The last millisecond that a date can show. */
const LATEST = 8.64e15;

/** Reads a stored save of any known version. */
export function parseSave(id: string, text: string): Result<Save, RecordProblem> {
  const record = readRecord(text, SAVE_STEPS);
  if (!record.ok) return record;
  const { code, scenario, title, where, savedAt, finished, hidden } = record.value;
  const { set, seat, nickname, large, votes } = record.value;
  const sound =
    isId(id) &&
    isCode(code) &&
    isText(scenario) &&
    isText(title) &&
    isText(where) &&
    isTime(savedAt) &&
    isFlag(finished) &&
    isFlag(hidden);
  if (!sound) return fail('damaged');
  // What was set is worth less than the run: where it cannot be read, the run stays.
  const assigned = isSet(set) && isSeat(seat) ? { text: set, seat } : undefined;
  return ok({
    id,
    code,
    scenario,
    title,
    where,
    savedAt,
    finished: finished === 1,
    mine: hidden === 0,
    ...(assigned && { assigned }),
    ...(isNickname(nickname) && { nickname }),
    ...(isFlag(large) && { projector: { on: large === 1, votes: isVotes(votes) ? votes : '' } }),
  });
}

/** Yes and no as 1 and 0: a save that changes owner keeps its length, so hiding it works in a full store too. */
export function saveText(save: Save): string {
  const { code, scenario, title, where, savedAt, finished, mine, assigned, nickname, projector } = save;
  return JSON.stringify({
    v: CURRENT_VERSION,
    code,
    scenario,
    title,
    where,
    savedAt,
    finished: finished ? 1 : 0,
    hidden: mine ? 0 : 1,
    ...(assigned && { set: assigned.text, seat: assigned.seat }),
    ...(nickname !== undefined && { nickname }),
    ...(projector && { large: projector.on ? 1 : 0, votes: projector.votes }),
  });
}

/** A new save within the limits of a stored one. Throws RangeError for what is no id or code: a mistake in the program. */
export function createSave(save: NewSave, time: number, mine: boolean): Save {
  const { id, code, scenario, title, where, finished, assigned, nickname, projector } = save;
  if (!isId(id) || !isCode(code)) throw new RangeError('a save needs an id and a code');
  const savedAt = isTime(time) ? time : 0;
  return {
    id,
    code,
    scenario: cut(scenario),
    title: cut(title),
    where: cut(where),
    savedAt,
    finished,
    mine,
    ...(assigned && isSet(assigned.text) && isSeat(assigned.seat) && { assigned }),
    ...(isNickname(nickname) && { nickname }),
    ...(projector && { projector: { ...projector, votes: isVotes(projector.votes) ? projector.votes : '' } }),
  };
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_ID;
}

function isCode(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_CODE && /^[0-9a-z]+(-[0-9a-z]+)*$/i.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isSet(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_SET;
}

function isSeat(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_SEATS;
}

function isNickname(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NICKNAME;
}

function isVotes(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_VOTES;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST;
}

function isFlag(value: unknown): value is 0 | 1 {
  return value === 0 || value === 1;
}

function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT);
}
