import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test, vi } from 'vitest';
import { MOST_KEPT } from '../../src/lms/kept-text.ts';
import { openScorm } from '../../src/lms/open-scorm.ts';
import { SCORM_12, SCORM_2004 } from '../../src/lms/scorm-dialect.ts';
import type { Platform, Scoring } from '../../src/lms/telling.ts';
import { tellingsByLot } from './telling-by-lot.ts';

const SILENT = 5;
const KINDS = [
  {
    name: 'SCORM 1.2',
    dialect: SCORM_12,
    anApi: () => new Scorm12API({ autocommit: false, logLevel: SILENT }),
  },
  {
    name: 'SCORM 2004',
    dialect: SCORM_2004,
    anApi: () => new Scorm2004API({ autocommit: false, logLevel: SILENT }),
  },
] as const;

interface Cmi {
  readonly cmi: Record<string, unknown>;
}

function aClock() {
  let now = Date.UTC(2026, 10, 22, 14, 5, 9);
  return () => {
    now += 1234;
    return now;
  };
}

const quiet = () => ({ trouble: vi.fn(), mended: vi.fn() });

/** What the platform holds, as it would send it to its own server. */
function held(api: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify((api as Cmi).cmi)) as Record<string, unknown>;
}

describe.each(KINDS)('$name by scorm-again', ({ dialect, anApi }) => {
  const open = (api: unknown, scoring: Scoring = 'mandate', events = quiet()): Platform => {
    const platform = openScorm(api, dialect, scoring, aClock(), events);
    if (!platform) throw new Error('the line did not open');
    return platform;
  };
  const is2004 = dialect === SCORM_2004;
  const get = (api: unknown, element: string) =>
    String((api as Record<string, (element: string) => unknown>)[dialect.call.get]?.(element));

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('takes a whole run without an error (%i)', (luck) => {
    const api = anApi();
    const events = quiet();
    const platform = open(api, 'mandate', events);
    const tellings = tellingsByLot(luck);
    for (const telling of tellings) {
      platform.tell(telling);
      expect(get(api, 'cmi.suspend_data').length).toBeLessThanOrEqual(MOST_KEPT);
    }
    const last = tellings.at(-1);
    expect(events.trouble).not.toHaveBeenCalled();
    expect(Number(get(api, 'cmi.interactions._count'))).toBe(last?.all);
    expect(get(api, dialect.status)).toBe('completed');
    expect(get(api, is2004 ? 'cmi.score.raw' : 'cmi.core.score.raw')).toBe(String(last?.score));
    if (is2004) expect(Number(get(api, 'cmi.score.scaled'))).toBeCloseTo((last?.score ?? 0) / 100);
    platform.leave();
    expect(api.isTerminated()).toBe(true);
    expect(String(api.lastErrorCode)).toBe('0');
  });

  test('tells every decision with its reason', () => {
    const api = anApi();
    const platform = open(api);
    const tellings = tellingsByLot(2);
    for (const telling of tellings) platform.tell(telling);
    const text = JSON.stringify(held(api));
    for (const { beat, said } of tellings.at(-1)?.decisions ?? []) {
      expect(text).toContain(beat);
      expect(text).toContain(JSON.stringify(said.slice(0, 200)).slice(1, -1));
    }
  });

  test('tells no score where only the end counts', () => {
    const api = anApi();
    const platform = open(api, 'completion');
    for (const telling of tellingsByLot(5)) platform.tell(telling);
    expect(get(api, dialect.status)).toBe('completed');
    expect(get(api, is2004 ? 'cmi.score.raw' : 'cmi.core.score.raw')).toBe('');
  });

  test('brings a run back and does not tell it twice', () => {
    const tellings = tellingsByLot(6);
    const half = Math.floor(tellings.length / 2);
    const before = anApi();
    const first = open(before);
    for (const telling of tellings.slice(0, half)) first.tell(telling);
    const kept = get(before, 'cmi.suspend_data');
    const count = Number(get(before, 'cmi.interactions._count'));
    first.leave();
    expect(held(before)).toMatchObject(is2004 ? { exit: 'suspend' } : { core: { exit: 'suspend' } });

    const after = anApi();
    after.loadFromJSON({ suspend_data: kept, ...(is2004 ? { entry: 'resume' } : {}) } as never, 'cmi');
    const second = open(after);
    expect(second.kept).toEqual({ code: tellings[half - 1]?.code, seat: 7, finished: false });
    for (const telling of tellings.slice(half - 1)) second.tell(telling);
    const all = tellings.at(-1)?.all ?? 0;
    expect(Number(get(after, 'cmi.interactions._count'))).toBe(all - count);
    expect(get(after, dialect.status)).toBe('completed');
  });

  test('counts the time of the visit', () => {
    const api = anApi();
    const platform = open(api);
    platform.leave();
    const { core, session_time } = held(api) as { core?: { session_time: string }; session_time?: string };
    expect(session_time ?? core?.session_time).toMatch(is2004 ? /^PT1\.23S$/ : /^(00)?00:00:01\.23$/);
  });
});

describe.each(KINDS)('a platform that fails ($name)', ({ dialect, anApi }) => {
  const names = dialect.call;

  test('at the beginning is no platform', () => {
    for (const api of [
      {},
      { [names.initialize]: () => 'false' },
      { [names.initialize]: thrower },
      undefined,
    ]) {
      expect(openScorm(api, dialect, 'mandate', aClock(), quiet())).toBeUndefined();
    }
  });

  test('in the middle is told once more, and nothing is lost', () => {
    const api = anApi() as unknown as Record<string, (...values: string[]) => string>;
    let down = false;
    const line = Object.fromEntries(
      Object.values(names).map((name) => [
        name,
        (...values: string[]) => (down && name !== names.initialize ? thrower() : api[name]?.(...values)),
      ]),
    );
    const events = quiet();
    const platform = openScorm(line, dialect, 'mandate', aClock(), events);
    const tellings = tellingsByLot(7);
    tellings.forEach((telling, index) => {
      down = index > 3 && index < tellings.length - 2;
      platform?.tell(telling);
    });
    expect(events.trouble).toHaveBeenCalled();
    expect(events.mended).toHaveBeenCalledTimes(1);
    expect(Number(api[names.get]?.('cmi.interactions._count'))).toBe(tellings.at(-1)?.all);
    expect(api[names.get]?.(dialect.status)).toBe('completed');
    down = true;
    expect(() => platform?.leave()).not.toThrow();
  });
});

function thrower(): never {
  throw new Error('the line is dead');
}
