import type { Result } from '../core/index.ts';
import { type CodeProblem, type Decoded, decodeBy, type Shelf } from './decode-run.ts';
import { replayLightly } from './replay-lightly.ts';

/**
 * The same as `decodeRun` for one of many codes, with the code itself, many times faster: see `replayLightly`. Without `mend` a code with a
 * slip in it is only said to be damaged; looking for the slip takes longer than a hundred codes.
 */
export function checkRun(text: string, shelf: Shelf, mend = true): Result<Decoded, CodeProblem> {
  return decodeBy(replayLightly, text, shelf, mend);
}
