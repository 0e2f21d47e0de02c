import { smallNumber } from './small-number.ts';

/**
 * The part of ICU MessageFormat that the catalogues use: `{name}`, `{n, number}`, `{n, plural, …}`,
 * `{n, selectordinal, …}`, `{x, select, …}`, `#` and quoting. A whole ICU library with its parser weighs more
 * than the rest of the page's own code; the tests hold this one against it, message by message.
 */

export type MessageValues = Readonly<Record<string, string | number>>;

interface Choice {
  readonly kind: 'plural' | 'selectordinal' | 'select';
  readonly name: string;
  readonly offset: number;
  readonly cases: ReadonlyMap<string, readonly Part[]>;
}
interface Argument {
  readonly kind: 'text' | 'number';
  readonly name: string;
}
type Part = string | Argument | { readonly kind: 'hash' } | Choice;

const parsed = new Map<string, readonly Part[]>();

/**
 * Fills an ICU message. A value that is missing shows as its name in braces, so that a slip is seen and
 * nothing breaks.
 * @throws SyntaxError when the message itself is malformed or uses a part of ICU that is not supported.
 */
export function formatMessage(message: string, values: MessageValues, locale: string): string {
  let parts = parsed.get(message);
  if (!parts) {
    parts = parseMessage(message);
    parsed.set(message, parts);
  }
  return write(parts, values, locale, undefined);
}

function write(
  parts: readonly Part[],
  values: MessageValues,
  locale: string,
  hash: number | undefined,
): string {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') out += part;
    else if (part.kind === 'hash') out += hash === undefined ? '#' : numberText(hash, locale);
    else {
      const value = values[part.name];
      if (value === undefined) out += `{${part.name}}`;
      else if ('cases' in part)
        out += write(pick(part, value, locale), values, locale, Number(value) - part.offset);
      else if (part.kind === 'text') out += typeof value === 'number' ? numberText(value, locale) : value;
      else out += numberText(Number(value), locale);
    }
  }
  return out;
}

function pick(choice: Choice, value: string | number, locale: string): readonly Part[] {
  const { cases } = choice;
  const other = cases.get('other') as readonly Part[];
  if (choice.kind === 'select') return cases.get(String(value)) ?? other;
  const exact = cases.get(`=${value}`);
  if (exact) return exact;
  const type = choice.kind === 'plural' ? 'cardinal' : 'ordinal';
  return cases.get(pluralRules(locale, type).select(Number(value) - choice.offset)) ?? other;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const rules = new Map<string, Intl.PluralRules>();

function numberText(value: number, locale: string): string {
  const small = smallNumber(value, locale);
  if (small !== undefined) return small;
  let format = numberFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    numberFormats.set(locale, format);
  }
  return format.format(value);
}

function pluralRules(locale: string, type: 'cardinal' | 'ordinal'): Intl.PluralRules {
  const key = `${type} ${locale}`;
  let found = rules.get(key);
  if (!found) {
    found = new Intl.PluralRules(locale, { type });
    rules.set(key, found);
  }
  return found;
}

function parseMessage(message: string): readonly Part[] {
  let at = 0;

  const fail = (what: string): never => {
    throw new SyntaxError(`message: ${what} at ${at} in “${message}”`);
  };
  const blank = () => {
    while (/\s/.test(message[at] ?? '')) at++;
  };
  const word = (pattern: RegExp, what: string): string => {
    blank();
    pattern.lastIndex = at;
    const found = pattern.exec(message)?.[0] ?? fail(`${what} expected`);
    at += found.length;
    blank();
    return found;
  };
  const take = (char: string) => {
    if (message[at] !== char) fail(`“${char}” expected`);
    at++;
  };

  function quoted(inPlural: boolean): string {
    const next = message[at + 1];
    if (next === "'") {
      at += 2;
      return "'";
    }
    if (!(next === '{' || next === '}' || (next === '#' && inPlural))) {
      at++;
      return "'";
    }
    let out = '';
    for (at++; at < message.length; at++) {
      if (message[at] !== "'") out += message[at];
      else if (message[at + 1] === "'") {
        out += "'";
        at++;
      } else break;
    }
    at++;
    return out;
  }

  function argument(): Part {
    take('{');
    const name = word(/[\p{L}\p{N}_]+/uy, 'a name');
    if (message[at] === '}') {
      at++;
      return { kind: 'text', name };
    }
    take(',');
    const kind = word(/[a-z]+/y, 'a kind');
    if (kind === 'number') {
      take('}');
      return { kind, name };
    }
    if (kind !== 'plural' && kind !== 'selectordinal' && kind !== 'select')
      return fail(`“${kind}” is not supported`);
    take(',');
    let offset = 0;
    const cases = new Map<string, readonly Part[]>();
    blank();
    if (kind !== 'select' && message.startsWith('offset:', at)) {
      at += 7;
      offset = Number(word(/\d+/y, 'a number'));
    }
    while (message[at] !== '}') {
      const key = word(/=\d+|[^\s{},]+/y, 'a case');
      take('{');
      cases.set(key, parts(kind !== 'select', true));
      take('}');
      blank();
    }
    at++;
    if (!cases.has('other')) fail('a case “other” is missing');
    return { kind, name, offset, cases };
  }

  function parts(inPlural: boolean, nested: boolean): readonly Part[] {
    const out: Part[] = [];
    let text = '';
    const flush = () => {
      if (text) out.push(text);
      text = '';
    };
    while (at < message.length) {
      const char = message[at];
      if (char === "'") text += quoted(inPlural);
      else if (char === '{') {
        flush();
        out.push(argument());
      } else if (char === '}') {
        if (nested) break;
        fail('“}” without “{”');
      } else if (char === '#' && inPlural) {
        flush();
        out.push({ kind: 'hash' });
        at++;
      } else {
        text += char;
        at++;
      }
    }
    flush();
    return out;
  }

  return parts(false, false);
}
