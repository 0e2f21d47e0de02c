/**
 * Signs that have no place in a text which pages show as it is. Each comes with what to tell the author;
 * the pattern also finds the exact place in the source.
 */
interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: string;
}

const RULES: readonly Rule[] = [
  {
    code: 'html',
    pattern: /<[\p{L}/!?]/u,
    message:
      'text is plain text: "<" right before a letter, "/", "!" or "?" looks like HTML; remove the tag or put a space after "<"',
  },
  {
    code: 'control-character',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/u,
    message: 'an invisible control character stands in this text; delete it and type the text again',
  },
  {
    code: 'direction-override',
    pattern: /[\u202a-\u202e\u2066-\u2069]/u,
    message: 'an invisible character that changes the direction of writing stands in this text; delete it',
  },
  {
    code: 'invisible-character',
    pattern: /[\u200b\u2060\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u,
    message: 'an invisible character stands in this text; delete it',
  },
  {
    code: 'broken-character',
    pattern: /\p{Surrogate}/u,
    message: 'half a character stands in this text; delete it and type the text again',
  },
];

export interface UnsafeText {
  readonly code: string;
  readonly message: string;
  /** Where it stands in the text given, from 0. */
  readonly index: number;
}

/** Every kind of unsafe sign in a text, the first place of each. */
export function findUnsafeText(text: string): readonly UnsafeText[] {
  const found: UnsafeText[] = [];
  for (const rule of RULES) {
    const index = text.search(rule.pattern);
    if (index >= 0) found.push({ code: rule.code, message: rule.message, index });
  }
  return found;
}
