import type { Teller } from './teller.ts';

/** The plain words of a text where they are asked for and there are any. */
export function chosenText(text: string, plain: string | undefined, teller: Teller): string {
  return teller.plain && plain ? plain : text;
}
