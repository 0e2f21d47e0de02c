/** A frozen copy of plain data, all the way down; what it was made of stays as it was. */
export function frozenCopy<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return Object.freeze(data.map(frozenCopy)) as T;
  const entries = Object.entries(data).map(([key, value]) => [key, frozenCopy(value)] as const);
  return Object.freeze(Object.fromEntries(entries)) as T;
}
