import { relative } from 'node:path';

/** Says what was written and how large it is. */
export function tellFile(file: string, bytes: number): void {
  console.log(`${relative(process.cwd(), file)}  ${(bytes / 1_000_000).toFixed(2)} MB`);
}
