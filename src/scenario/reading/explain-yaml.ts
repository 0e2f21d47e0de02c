/** What the YAML reader calls its errors, in words for people who write scenarios. */
const WORDS: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE:
    'a backslash in double quotes starts a special sign that does not exist; write two backslashes',
  BAD_INDENT: 'this line is not indented as its neighbours are; line it up with them',
  BAD_SCALAR_START: 'a text cannot start with this sign; put the text in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'a second ": " stands in this line, or its indentation is wrong; put the text in quotes or on its own lines after ">-"',
  BLOCK_IN_FLOW: 'lines with "- " or "key:" cannot stand inside [ ] or { }; use one way of writing lists',
  KEY_OVER_1024_CHARS: 'the name before ":" is far too long; perhaps a quotation mark is missing',
  MISSING_CHAR: 'a sign is missing here: a closing quote, bracket or comma, or a space after ":" or "-"',
  MULTILINE_IMPLICIT_KEY:
    'the name before ":" goes over several lines; perhaps a ":" or a quotation mark is missing',
  MULTIPLE_DOCS: 'a line "---" starts a second document; one file holds one',
  NON_STRING_KEY: 'the name before ":" must be plain text',
  TAB_AS_INDENT: 'a tab stands at the start of this line; indent with spaces',
  UNEXPECTED_TOKEN: 'this sign does not belong here; check quotes, brackets and indentation around it',
};

export function explainYaml(code: string): string {
  return WORDS[code] ?? 'this line cannot be read as YAML; check quotes, brackets and indentation around it';
}
