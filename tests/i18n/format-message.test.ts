import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/i18n/catalogue.ts';
import { pageLate } from '../../src/i18n/en/page-late.ts';
import { presentLate } from '../../src/i18n/en/present-late.ts';
import { formatMessage } from '../../src/i18n/index.ts';

const LOCALES = ['en-GB', 'de', 'fr', 'pl', 'cs', 'ar'];
const MESSAGES = [
  '{n, plural, one {# item} other {# items}}',
  '{n, plural, =0 {none} =1 {just one} few {# few} many {# many} other {# more}} of {name}',
  '{n, plural, offset:1 =0 {nobody} =1 {{name}} one {{name} and # other} other {{name} and # others}}',
  '{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  "{name, select, ann {she} bob {he} other {they}} said '{'so'}' to {n, number}; it''s # fine",
  "{n, plural, other {'#' is # and {name, select, ann {# for her} other {# for them}}}}",
];

describe('formatMessage', () => {
  test('says what a whole ICU library says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MESSAGES),
        fc.constantFrom(...LOCALES),
        fc.integer({ min: 0, max: 1_200_000 }),
        fc.constantFrom('ann', 'bob', 'dora'),
        (message, locale, n, name) => {
          const theirs = new IntlMessageFormat(message, locale).format({ n, name });
          expect(formatMessage(message, { n, name }, locale)).toBe(theirs);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(Object.entries({ ...english, ...pageLate, ...presentLate }))(
    'the catalogue’s %s is a message that both understand',
    (_key, message) => {
      const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? '');
      const values = Object.fromEntries(names.map((name) => [name, 3]));
      expect(formatMessage(message, values, 'en-GB')).toBe(
        new IntlMessageFormat(message, 'en-GB').format(values),
      );
    },
  );

  test('shows the name of a value that is missing', () => {
    expect(formatMessage('Hello {name}', {}, 'en-GB')).toBe('Hello {name}');
  });

  test.each(['{n, plural, one {x}}', '{n, date}', '{n', 'a } b', '{n, plural, other {x}', '{}'])(
    'refuses %s',
    (message) => {
      expect(() => formatMessage(message, { n: 1 }, 'en-GB')).toThrow(SyntaxError);
    },
  );
});
