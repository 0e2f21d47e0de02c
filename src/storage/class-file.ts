import { fail, ok, type Result } from '../core/index.ts';
import { type ClassEntry, MOST_ENTRIES, parseEntry } from './class-entry.ts';

const PRODUCT = 'trusted-vendor class';
const FORMAT = 1;
/** Characters of a file that are looked at. */
export const LONGEST_CLASS_FILE = 20_000_000;

export type ClassFileProblem = 'too-long' | 'not-json' | 'other-product' | 'newer-format' | 'damaged';

export interface ClassFile {
  readonly entries: readonly ClassEntry[];
  /** Entries of the file that could not be read, or were too many. */
  readonly unread: number;
}

/** A whole class as one file, readable by hand. */
export function encodeClassFile(entries: readonly ClassEntry[]): string {
  return JSON.stringify({ product: PRODUCT, format: FORMAT, entries }, undefined, 1);
}

/** Reads such a file: its text, or the value that JSON made of it. Never throws. */
export function parseClassFile(file: unknown): Result<ClassFile, ClassFileProblem> {
  let value: unknown = file;
  if (typeof file === 'string') {
    if (file.length > LONGEST_CLASS_FILE) return fail('too-long');
    try {
      value = JSON.parse(file.replace(/^\uFEFF/, ''));
    } catch {
      return fail('not-json');
    }
  }
  if (typeof value !== 'object' || value === null) return fail('other-product');
  const { product, format, entries } = value as Record<string, unknown>;
  if (product !== PRODUCT || !Number.isInteger(format)) return fail('other-product');
  if (format !== FORMAT) return fail('newer-format');
  if (!Array.isArray(entries)) return fail('damaged');
  const read = entries.slice(0, MOST_ENTRIES).flatMap((entry: unknown) => parseEntry(entry) ?? []);
  return ok({ entries: read, unread: entries.length - read.length });
}
