import { type Zippable, zipSync } from 'fflate';

/** Formats that are small already. */
const PACKED = /\.(?:png|woff2|mp3|webm|jpg)$/;

/** The same bytes for the same files, whenever it is made; ZIP knows no year before 1980. */
const MADE = new Date(2020, 0, 1);

/** A ZIP archive of files by path, in the order of the map. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files)
    entries[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: MADE }];
  return zipSync(entries);
}
