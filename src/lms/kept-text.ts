import type { Kept } from './telling.ts';

/** The least that any platform keeps: SCORM 1.2. */
export const MOST_KEPT = 4096;

const FORM = /^tv1 (\d{1,3}) (open|done) ([0-9A-Za-z-]{1,160})$/;

/** "tv1 12 open 8K2PQ-…": under 180 characters, whatever was played. */
export function keptText({ code, seat, finished }: Kept): string {
  return `tv1 ${seat} ${finished ? 'done' : 'open'} ${code}`;
}

/** Undefined when it is none of ours, or nothing. */
export function readKept(text: string): Kept | undefined {
  const [, seat, done, code] = FORM.exec(text.trim()) ?? [];
  return code ? { code, seat: Number(seat), finished: done === 'done' } : undefined;
}
