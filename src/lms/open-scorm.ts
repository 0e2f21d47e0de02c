import { keptText, readKept } from './kept-text.ts';
import type { ScormDialect } from './scorm-dialect.ts';
import type { Platform, PlatformEvents, Scoring, Telling, ToldDecision } from './telling.ts';

type Calls = Readonly<Record<string, unknown>>;

/**
 * Opens the line to a platform that speaks SCORM; undefined when it does not begin. `now` gives milliseconds since
 * 1970. What stands is written at every step; the platform is asked to keep it at every decision and on the way out.
 */
export function openScorm(
  api: unknown,
  dialect: ScormDialect,
  scoring: Scoring,
  now: () => number,
  events: PlatformEvents,
): Platform | undefined {
  const call = (what: keyof ScormDialect['call'], ...values: string[]): string => {
    try {
      const found = (api as Calls)[dialect.call[what]];
      return typeof found === 'function' ? String(found.apply(api, values)) : 'false';
    } catch {
      return 'false';
    }
  };
  const get = (element: string): string => {
    const value = call('get', element);
    return value === 'false' || value === 'null' || value === 'undefined' ? '' : value;
  };
  /** All, or the first that is refused ends it. */
  const set = (pairs: readonly (readonly [string, string])[]): boolean =>
    pairs.every(([element, value]) => call('set', element, value) === 'true');

  if (call('initialize', '') !== 'true') return undefined;
  const began = now();
  const kept = readKept(get('cmi.suspend_data'));
  if (dialect.untouched.includes(get(dialect.status))) set(dialect.begun);

  let entries = Number.parseInt(get('cmi.interactions._count'), 10) || 0;
  /** What each decision was when it was told; undefined where it has not been. */
  const told: (string | undefined)[] = [];
  let finished = kept?.finished ?? false;
  let lastCode = kept?.code;
  let isFirst = true;
  let left = false;
  let troubled = false;

  const report = (sound: boolean): void => {
    if (sound && troubled) events.mended();
    else if (!sound) events.trouble();
    troubled = !sound;
  };

  const tellDecision = (decision: ToldDecision, index: number): boolean => {
    const mark = `${decision.beat} ${decision.option} ${decision.reason}`;
    if (told[index] === mark) return true;
    if (!set(dialect.decision(entries, decision, now()))) return false;
    entries += 1;
    told[index] = mark;
    return true;
  };

  /** The run that the platform brought back was told when it was played. */
  const skipTold = ({ code, decisions }: Telling): void => {
    if (isFirst && code === kept?.code) {
      decisions.forEach(({ beat, option, reason }, index) => {
        told[index] = `${beat} ${option} ${reason}`;
      });
    }
    isFirst = false;
  };

  return {
    kept,
    back: undefined,
    tell(telling) {
      if (left) return;
      skipTold(telling);
      const before = told.filter((mark) => mark !== undefined).length;
      const isNew = telling.finished && (!finished || telling.code !== lastCode);
      let sound = telling.decisions.map(tellDecision).every((taken) => taken);
      if (isNew) sound = set(dialect.done(scoring === 'mandate' ? telling.score : undefined)) && sound;
      if (!finished && !telling.finished) {
        sound = set(dialect.progress(telling.all > 0 ? telling.decisions.length / telling.all : 0)) && sound;
      } else if (isNew) sound = set(dialect.progress(1)) && sound;
      const done = finished || telling.finished;
      const { code, seat } = telling;
      sound = set([['cmi.suspend_data', keptText({ code, seat, finished: done })]]) && sound;
      const after = told.filter((mark) => mark !== undefined).length;
      if (sound) {
        finished = done;
        lastCode = code;
      }
      if (after !== before || isNew || troubled) sound = call('commit', '') === 'true' && sound;
      report(sound);
    },
    leave() {
      if (left) return;
      left = true;
      set(dialect.leaving(now() - began, finished));
      call('commit', '');
      call('finish', '');
    },
  };
}
