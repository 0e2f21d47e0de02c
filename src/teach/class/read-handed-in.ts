import { LONGEST_HAND_IN, parseHandIn } from '../../run/index.ts';
import { type ClassEntry, LONGEST_CLASS_FILE, lineOf, parseClassFile } from '../../storage/index.ts';
import { type Intake, type Refused, SHOWN } from './intake.ts';
import { readPaste } from './read-paste.ts';

/** Whose run it is, and what came with it. */
export type Who = Pick<ClassEntry, 'name' | 'nickname' | 'seat' | 'at' | 'reflections'>;

/** A code that somebody handed in, not yet replayed. */
export interface HandedIn {
  /** Name of the file; empty for what was pasted. */
  readonly source: string;
  /** 0 where a file is one code. */
  readonly line: number;
  readonly code: string;
  readonly who: Who;
}

/** What a text or files hold. */
export interface Reading extends Pick<Intake, 'refused' | 'wordy' | 'unread'> {
  readonly items: readonly HandedIn[];
}

const LONGEST_TEXT = 4_000_000;

const EMPTY: Reading = { items: [], refused: [], wordy: [], unread: 0 };

/** A hand-in file, a class, or lines with codes; `source` is the name of the file, empty for what was pasted. Never throws. */
export function readHandedIn(text: string, source: string): Reading {
  const nothing = (why: Refused['why']): Reading => ({
    ...EMPTY,
    refused: [{ source, line: 0, text: lineOf(text.slice(0, SHOWN), SHOWN), why }],
  });
  if (/^\s*[{[]/.test(text.slice(0, 1000)) && (source !== '' || /"product"/.test(text.slice(0, 2000)))) {
    return readJson(text, source, nothing);
  }
  if (text.includes('\u0000')) return nothing({ code: 'no-text' });
  if (text.length > LONGEST_TEXT) return nothing({ code: 'too-long' });
  if (text.trim() === '') return EMPTY;
  const { found, wordy, unread } = readPaste(text);
  if (found.length === 0) return nothing({ code: 'no-codes' });
  const items = found.map(
    ({ line, code, name, seat }): HandedIn => ({
      source,
      line,
      code,
      who: { name, seat, nickname: '', at: '', reflections: [] },
    }),
  );
  return { ...EMPTY, items, wordy, unread };
}

function readJson(text: string, source: string, nothing: (why: Refused['why']) => Reading): Reading {
  const file = parseClassFile(text);
  if (file.ok) {
    const { entries, unread } = file.value;
    const items = entries.map(({ code, id: _, picked: __, ...who }) => ({ source, line: 0, code, who }));
    return { ...(unread > 0 ? nothing({ code: 'damaged' }) : EMPTY), items };
  }
  if (file.error === 'newer-format' || file.error === 'damaged') return nothing({ code: file.error });
  const handIn = parseHandIn(text.length <= LONGEST_HAND_IN ? text : undefined);
  if (!handIn.ok) return nothing(handIn.error.code === 'empty' ? { code: 'no-codes' } : handIn.error);
  const { code, nickname, seat, at, reflections } = handIn.value;
  const said = reflections.map(({ question, answer }) => ({ question, answer }));
  return {
    ...EMPTY,
    items: [{ source, line: 0, code, who: { name: '', nickname, seat, at, reflections: said } }],
  };
}

/** All files together; one that cannot be read is refused, and the others are read. */
export async function readFiles(files: readonly File[]): Promise<Reading> {
  const readings: Reading[] = [];
  for (const file of files) readings.push(await readFile(file));
  return {
    items: readings.flatMap(({ items }) => items),
    refused: readings.flatMap(({ refused }) => refused),
    wordy: readings.flatMap(({ wordy }) => wordy),
    unread: readings.reduce((sum, { unread }) => sum + unread, 0),
  };
}

async function readFile(file: File): Promise<Reading> {
  const source = lineOf(file.name, SHOWN) || '?';
  const refused = (code: 'too-long' | 'no-text'): Reading => ({
    ...EMPTY,
    refused: [{ source, line: 0, text: '', why: { code } }],
  });
  if (file.size > LONGEST_CLASS_FILE) return refused('too-long');
  try {
    return readHandedIn(await textOf(file), source);
  } catch {
    return refused('no-text');
  }
}

/** The text of a file, also of one that a spreadsheet wrote in 16 bits. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const other = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(wide ?? other ?? 'utf-8').decode(bytes);
}
