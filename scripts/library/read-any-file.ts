import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../../src/scenario/index.ts';

/** Far above what the reader takes, and far below what would fill the memory. */
const MOST_BYTES = 8_000_000;

/** The text of a file from anywhere, or why it cannot be had. Never throws. */
export function readAnyFile(file: string): { readonly text: string } | { readonly problem: Problem } {
  const refuse = (code: string, message: string): { readonly problem: Problem } => ({
    problem: { file, line: 1, column: 1, severity: 'error', code, message },
  });
  let bytes: Buffer;
  try {
    if (!statSync(file).isFile()) return refuse('unreadable', 'this is not a file; name a file');
    if (statSync(file).size > MOST_BYTES)
      return refuse('too-large', 'the file is far larger than such a file can be');
    bytes = readFileSync(file);
  } catch (cause) {
    return refuse('unreadable', `the file cannot be read: ${reasonOf(cause)}`);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refuse('not-utf-8', 'the file is not text in UTF-8; save it with that encoding');
  }
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOENT') return 'there is no such file; check the name';
  if (code === 'EACCES') return 'reading it is not allowed; change its permissions';
  return String(code ?? 'unknown reason');
}
