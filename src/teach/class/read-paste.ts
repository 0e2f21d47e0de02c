import { LONGEST_CLASS_NAME, lineOf } from '../../storage/index.ts';

/** A code found in pasted text, with whom it seems to belong to. */
export interface Found {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  /** As it stood there; whether it is one is for the check to say. */
  readonly code: string;
  /** Empty where nothing stood beside it. */
  readonly name: string;
  /** 0 where none was named. */
  readonly seat: number;
}

export interface ReadPaste {
  readonly found: readonly Found[];
  /** Lines with words but without anything like a code. */
  readonly wordy: readonly { readonly line: number; readonly text: string }[];
  /** Lines behind the last one that was read; 0 when all were. */
  readonly unread: number;
}

/** Lines read in one go. */
export const MOST_LINES = 10_000;
const LONGEST_LINE = 100_000;
/** Signs beside a code that are looked at. */
const BESIDE = 300;
const SHOWN = 80;

const DASH = '[\\p{Pd}\\u2212\\u00ad_.·]';
/** Groups of five with dashes between them, the last one shorter perhaps: what a code looks like. */
const GROUPED = new RegExp(
  `(?<![^\\s,;:|"'“”„«»<>()[\\]{}=#/])[0-9A-Za-z]{5}(?:${DASH} ?[0-9A-Za-z]{5}){2,}(?:${DASH}[0-9A-Za-z]{1,4})?(?![\\p{L}\\p{N}]|[!?*%&+~$§^][0-9A-Za-z]|${DASH}[0-9A-Za-z]{0,4}[!?*%&+~$§^])`,
  'gu',
);
/** The same with blanks: only in capitals and with digits, or every sentence would be one. */
const SPACED = /(?<![\p{L}\p{N}])[0-9A-Z]{5}(?: [0-9A-Z]{5}){2,}(?: [0-9A-Z]{1,4})?(?![\p{L}\p{N}])/gu;
/** Without anything between the groups. */
const WHOLE = /(?<![\p{L}\p{N}])(?=[0-9A-Za-z]*\d)[0-9A-Za-z]{20,100}(?![\p{L}\p{N}])/gu;
/** Somebody tried: long, with digits and dashes, but with a sign that no code has or a group that is too short. */
const TRIED = new RegExp(
  `(?<![^\\s,;:"'=])(?=\\S*\\d)(?=\\S*[A-Z])[^\\s,;:"']{2,}(?:${DASH}[^\\s,;:"']{2,}){2,}`,
  'gu',
);
const LEAST_TRIED = 14;
/** A mail program breaks lines at a dash. */
const BROKEN = new RegExp(`[0-9A-Za-z]{5}${DASH}$`, 'u');
const CONTINUED = new RegExp(`^[0-9A-Za-z]{5}(?:${DASH}|$)|^[0-9A-Za-z]{1,4}$`, 'u');

/** Finds codes in whatever was pasted: one a line or many, names in front or behind, tables, quoted mails. Never throws. */
export function readPaste(text: string): ReadPaste {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\u2028\u2029\u0085]/u);
  const found: Found[] = [];
  const wordy: { line: number; text: string }[] = [];
  const most = Math.min(lines.length, MOST_LINES);
  for (let i = 0; i < most; i++) {
    const line = i + 1;
    let bare = unquoted(lines[i] as string);
    while (BROKEN.test(bare) && bare.length < LONGEST_LINE && i + 1 < most) {
      const next = unquoted(lines[i + 1] as string);
      if (!CONTINUED.test(next.split(/[\s,;]/)[0] ?? '')) break;
      bare += next;
      i += 1;
    }
    if (bare === '') continue;
    const here = readLine(bare, line);
    if (here.length > 0) found.push(...here);
    else if (/[\p{L}\p{N}]/u.test(bare)) wordy.push({ line, text: lineOf(bare, SHOWN) });
  }
  return { found, wordy, unread: lines.slice(most).filter((line) => line.trim() !== '').length };
}

/** Without a mail's quote signs, a list's bullets and the blanks around. */
function unquoted(line: string): string {
  return line
    .slice(0, LONGEST_LINE)
    .replace(/^(?:\s|>|[•*‣▪](?=\s))+/u, '')
    .trim();
}

function readLine(line: string, number: number): readonly Found[] {
  const marks = marksIn(line);
  const gaps = [...marks, undefined].map((mark, i) => {
    const from = i === 0 ? 0 : (marks[i - 1]?.until ?? 0);
    return whoIn(line.slice(from, mark?.from));
  });
  const inFront = gaps[0]?.name !== '' || gaps[0]?.seat !== 0;
  let last = gaps[0];
  return marks.map(({ code }, i) => {
    const beside = gaps[inFront ? i : i + 1];
    // Several codes behind one name are all theirs.
    if (beside && (beside.name !== '' || beside.seat !== 0)) last = beside;
    const who = inFront ? last : beside;
    // A name behind the last of them, when none stood in front.
    return { line: number, code, name: who?.name ?? '', seat: who?.seat ?? 0 };
  });
}

interface Mark {
  readonly code: string;
  readonly from: number;
  readonly until: number;
}

function marksIn(line: string): readonly Mark[] {
  for (const pattern of [GROUPED, SPACED, WHOLE]) {
    const marks = matches(pattern, line);
    if (marks.length > 0) return marks;
  }
  return matches(TRIED, line.slice(0, BESIDE)).filter(
    ({ code }) => code.length >= LEAST_TRIED && !/[/@]|\d{4}-\d\d-\d\d/.test(code),
  );
}

function matches(pattern: RegExp, line: string): readonly Mark[] {
  return [...line.matchAll(pattern)].map((match) => ({
    code: match[0],
    from: match.index,
    until: match.index + match[0].length,
  }));
}

/** What is left beside a code: a name, a seat, and things that programs add. */
function whoIn(text: string): { readonly name: string; readonly seat: number } {
  let seat = 0;
  const cells = text
    .slice(-BESIDE)
    .replace(/https?:\/\/\S*/giu, ' ')
    .split(/[\t;,|]/u)
    .map((cell) =>
      lineOf(
        cell
          .replace(/""/g, '"')
          .replace(/^[\s"'“”„«»()[\]{}<>:=#–—-]+|[\s"'“”„«»()[\]{}<>:=#–—-]+$/gu, '')
          .replace(/\b(?:run |resume )?code$/iu, ''),
        LONGEST_CLASS_NAME,
      ).replace(/[\s"'([{<:=–—-]+$/u, ''),
    )
    .filter((cell) => {
      const [, numbered] = /^(?:(?:seat|place)\s*#?\s*:?\s*)?(\d{1,3})\.?\)?$/iu.exec(cell) ?? [];
      if (numbered) seat = Number(numbered);
      return cell !== '' && !numbered && !isTime(cell) && !/^code$/iu.test(cell);
    });
  return { name: lineOf(cells.join(' '), LONGEST_CLASS_NAME), seat };
}

/** "2026/11/22 5:04:33 PM GMT+1", as forms write it in front of each answer. */
function isTime(cell: string): boolean {
  return (
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T,]+\d{1,2}:\d\d.*)?$/u.test(cell) || /^\d{1,2}:\d\d/u.test(cell)
  );
}
