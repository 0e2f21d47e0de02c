import { parseQuarter } from '../../core/index.ts';
import type { CompiledState } from '../compiled.ts';
import type { EuropeFile } from '../europe-schema.ts';
import { frozenCopy } from './frozen-copy.ts';

/** The stances of the states of Europe with quarters as counts; frozen. */
export function compileEurope(file: EuropeFile): readonly CompiledState[] {
  return frozenCopy(
    file.map(({ iso, name, stances }) => ({
      iso,
      name,
      stances: stances.map(({ from, stance, fact }) => ({ from: parseQuarter(from) ?? 0, stance, fact })),
    })),
  );
}
