import type { CompiledElsewhere } from '../compiled.ts';
import type { Elsewhere } from '../schema.ts';
import { present } from './present.ts';

/** To be spread into what has the note: nothing where there is none. */
export function compileElsewhere(note: Elsewhere): { readonly elsewhere?: CompiledElsewhere } {
  return note ? { elsewhere: present(note) } : {};
}
