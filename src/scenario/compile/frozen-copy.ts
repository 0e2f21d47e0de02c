/**
 * A frozen copy of plain data, all the way down; what it was made of stays as it was.
 * @param ofText what becomes of each text in it
 */
export function frozenCopy<T>(data: T, ofText: (text: string) => string = (text) => text): T {
  if (typeof data === 'string') return ofText(data) as T;
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return Object.freeze(data.map((entry) => frozenCopy(entry, ofText))) as T;
  const entries = Object.entries(data).map(([key, value]) => [key, frozenCopy(value, ofText)] as const);
  return Object.freeze(Object.fromEntries(entries)) as T;
}
