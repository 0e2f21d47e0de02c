import { fail, ok, type Result } from '../../core/index.ts';
import { saveFrom0 } from './save-from-0.ts';
import { settingsFrom0 } from './settings-from-0.ts';
import type { RawRecord, RecordStep } from './step.ts';

/** The version of records that this page writes. */
export const CURRENT_VERSION = 1;

/** One step a version, in order. A new version adds a file, a line here and a frozen sample to the tests. */
export const SAVE_STEPS: readonly RecordStep[] = [saveFrom0];
export const SETTINGS_STEPS: readonly RecordStep[] = [settingsFrom0];

/** `newer`: written by a later version of the page, so it is left alone. `damaged`: no record at all. */
export type RecordProblem = 'newer' | 'damaged';

/** Longest text that is looked at; a record has a tenth of it. */
export const LONGEST_RECORD = 8192;

/** Reads a stored text and brings it up to the current version; what is inside is not checked here. */
export function readRecord(text: string, steps: readonly RecordStep[]): Result<RawRecord, RecordProblem> {
  const raw = text.length <= LONGEST_RECORD ? parseJson(text) : undefined;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fail('damaged');
  let record = raw as RawRecord;
  const version = Object.hasOwn(record, 'v') ? record.v : 0;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return fail('damaged');
  if (version > CURRENT_VERSION) return fail('newer');
  for (const step of steps) if (step.from >= version) record = step.apply(record);
  return ok(record);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
