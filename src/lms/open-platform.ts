import { findApi } from './find-api.ts';
import { openCmi5 } from './open-cmi5.ts';
import { openScorm } from './open-scorm.ts';
import { SCORM_12, SCORM_2004 } from './scorm-dialect.ts';
import type { Platform, PlatformEvents, Scoring } from './telling.ts';

/** The kinds of platform that a page can be packed for. */
export type PlatformKind = 'scorm12' | 'scorm2004' | 'cmi5';

/**
 * Looks for the platform that opened this page and opens the line to it; undefined when there is none or it does not
 * answer. Never rejects.
 */
export async function openPlatform(
  kind: PlatformKind,
  scoring: Scoring,
  page: Window,
  language: string,
  events: PlatformEvents,
): Promise<Platform | undefined> {
  const now = () => Date.now();
  if (kind === 'cmi5') {
    const send: typeof fetch = (...request) => page.fetch(...request);
    return openCmi5(page.location.search, scoring, { send, now, id: freshUuid, language }, events);
  }
  const dialect = kind === 'scorm12' ? SCORM_12 : SCORM_2004;
  const api = findApi(page, dialect.api);
  return api ? openScorm(api, dialect, scoring, now, events) : undefined;
}

/** `crypto.randomUUID` is missing where a school’s server has no safe line. */
function freshUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
