/** What a mark opens after; anywhere else it closes, or is an apostrophe. */
const OPENING = String.raw`(^|[\s(\[–—/])`;
const DOUBLE = new RegExp(`${OPENING}"`, 'g');
const SINGLE = new RegExp(`${OPENING.replace('[', '[“')}'`, 'g');

/**
 * The quotation marks and apostrophes of print for those of a keyboard, which are what authors type. Addresses stay as
 * they are.
 */
export function typesetEnglish(text: string): string {
  if (/^https?:/.test(text)) return text;
  return text.replace(DOUBLE, '$1“').replaceAll('"', '”').replace(SINGLE, '$1‘').replaceAll("'", '’');
}
