/** What a page inside a package for a learning platform was packed for. */
export interface Packed {
  readonly kind: 'scorm12' | 'scorm2004' | 'cmi5';
  readonly scoring: 'completion' | 'mandate';
  /** What was set, as a link says it. */
  readonly assignment: string;
}

/** Undefined in a page that is in no package. */
export function readPacked(): Packed | undefined {
  const mark = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="trusted-vendor:${name}"]`)?.content ?? '';
  const kind = mark('kind');
  if (kind !== 'scorm12' && kind !== 'scorm2004' && kind !== 'cmi5') return undefined;
  return {
    kind,
    scoring: mark('scoring') === 'mandate' ? 'mandate' : 'completion',
    assignment: mark('assignment'),
  };
}
