import { xmlText } from './xml.ts';

/** One line a file, as both kinds of SCORM list them. */
export function fileEntries(files: readonly string[]): string {
  return files.map((file) => `      <file href="${xmlText(encodeURI(file))}"/>`).join('\n');
}
