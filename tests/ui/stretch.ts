/** Makes every text of a view longer and harder to break, and every list fuller: what a page must survive. */
export function stretch<T>(value: T, key = ''): T {
  if (typeof value === 'string') return stretchText(value, key) as T;
  if (Array.isArray(value)) return value.map((one) => stretch(one)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, stretch(one, name)])) as T;
  return value;
}

const KEPT = new Set(['id', 'kind', 'actor', 'head', 'mood', 'state', 'score', 'url', 'date', 'code']);
/** Dates, sums and names of scores are short in every language; half as long again is long for them. */
const SHORT = 20;

function stretchText(text: string, key: string): string {
  if (text === '' || KEPT.has(key)) return text;
  if (text.length < SHORT) return text + text.slice(0, Math.ceil(text.length / 2)).trimEnd();
  return `${text} Telekommunikationsnetzsicherheitsanforderung ${text.slice(0, Math.ceil(text.length / 2))}`;
}
