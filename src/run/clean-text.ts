/** Control signs, and those that turn the direction of a line, could make a text look like another one. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;
const UNSEEN_BUT_LINES = /[^\P{Cc}\n]|[\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** Text of several lines without signs that cannot be seen, cut to a length. */
export function clean(text: string, longest: number): string {
  return cut(text.slice(0, longest * 2).replace(UNSEEN_BUT_LINES, ''), longest);
}

/** The same on one line. */
export function cleanLine(text: string, longest: number): string {
  const oneLine = text.slice(0, longest * 2).replace(/\s+/gu, ' ');
  // Blanks that only a hidden sign kept apart become one.
  return cut(oneLine.replace(UNSEEN, '').replace(/ +/g, ' ').trim(), longest).trim();
}

/** Not through the middle of a sign that takes two places. */
function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
