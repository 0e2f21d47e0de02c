import {
  type Cmi5Visit,
  cmi5Statement,
  decisionStatement,
  durationOf,
  endStatements,
  type Statement,
} from './cmi5-statements.ts';
import { keptText, readKept } from './kept-text.ts';
import type { Platform, PlatformEvents, Scoring, Telling } from './telling.ts';

/** What the platform writes behind the address of the page. */
interface Launch {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly registration: string;
  readonly activityId: string;
}

/** What opens the line needs of its surroundings. */
export interface Cmi5Host {
  readonly send: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A random UUID. */
  readonly id: () => string;
  /** Of the texts: "en-GB". */
  readonly language: string;
}

/** Our own entry among what the platform keeps for its learner. */
const STATE = 'trusted-vendor';

/** The platform’s words for this visit, read strictly: without all of them nothing can be told. */
export function readLaunch(search: string): Launch | undefined {
  const parameters = new URLSearchParams(search);
  const text = (name: string) => parameters.get(name) ?? '';
  const { endpoint, fetch, registration, activityId } = {
    endpoint: text('endpoint'),
    fetch: text('fetch'),
    registration: text('registration'),
    activityId: text('activityId'),
  };
  try {
    const actor = JSON.parse(text('actor')) as unknown;
    if (typeof actor !== 'object' || actor === null || Array.isArray(actor)) return undefined;
    // A code that a link smuggles in must not run; anything but a web address is refused.
    if (![endpoint, fetch].every((address) => /^https?:$/.test(new URL(address).protocol))) return undefined;
    if (!registration || !activityId) return undefined;
    const whole = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
    return { endpoint: whole, fetch, registration, activityId, actor: actor as Launch['actor'] };
  } catch {
    return undefined;
  }
}

/** Opens the line to the record store of a platform that speaks cmi5; undefined when it does not answer. */
export async function openCmi5(
  search: string,
  scoring: Scoring,
  { send, now, id, language }: Cmi5Host,
  events: PlatformEvents,
): Promise<Platform | undefined> {
  const launch = readLaunch(search);
  if (!launch) return undefined;
  const began = now();
  let headers: Readonly<Record<string, string>>;
  const ask = (path: string, more: RequestInit = {}): Promise<Response> =>
    send(launch.endpoint + path, { ...more, headers, credentials: 'omit' });
  const stateOf = (stateId: string): string => {
    const query = new URLSearchParams({
      activityId: launch.activityId,
      agent: JSON.stringify(launch.actor),
      registration: launch.registration,
      stateId,
    });
    return `activities/state?${query}`;
  };

  let data: Readonly<Record<string, unknown>>;
  let keptBefore: ReturnType<typeof readKept>;
  try {
    const given = (await (await send(launch.fetch, { method: 'POST' })).json()) as Record<string, unknown>;
    const token = given['auth-token'];
    if (typeof token !== 'string') return undefined;
    headers = {
      Authorization: `Basic ${token}`,
      'Content-Type': 'application/json',
      'X-Experience-API-Version': '1.0.3',
    };
    const said = await ask(stateOf('LMS.LaunchData'));
    if (!said.ok) return undefined;
    data = (await said.json()) as typeof data;
    // The profile wants it to be asked for; nothing here depends on the answer.
    const profile = new URLSearchParams({
      agent: JSON.stringify(launch.actor),
      profileId: 'cmi5LearnerPreferences',
    });
    await ask(`agents/profile?${profile}`).catch(() => undefined);
    const state = await ask(stateOf(STATE)).catch(() => undefined);
    keptBefore = state?.ok ? readKept(keptOf(await state.text())) : undefined;
  } catch {
    return undefined;
  }

  const visit: Cmi5Visit = {
    actor: launch.actor,
    activityId: launch.activityId,
    registration: launch.registration,
    contextTemplate: isRecord(data.contextTemplate) ? data.contextTemplate : {},
    language,
  };
  const mastery = typeof data.masteryScore === 'number' ? data.masteryScore : undefined;
  /** Whoever only looks leaves nothing but that they came and went. */
  const counts = data.launchMode === undefined || data.launchMode === 'Normal';
  const back =
    typeof data.returnURL === 'string' && /^https?:\/\//.test(data.returnURL) ? data.returnURL : undefined;
  const stamp = () => ({ id: id(), time: now() });

  /** How many of those that wait are on their way. */
  let under = 0;
  let waiting: readonly Statement[] = [cmi5Statement(visit, 'initialized', stamp())];
  let state: string | undefined;
  let stateSent: string | undefined = keptBefore && keptText(keptBefore);
  let busy = false;
  const told: (string | undefined)[] = [];
  let finished = keptBefore?.finished ?? false;
  let isFirst = true;
  let left = false;
  let troubled = false;

  const isStateNew = (): boolean => state !== undefined && state !== stateSent;

  /** One after another, in order: a statement counts only after the one before. */
  async function sendAll(): Promise<void> {
    while (waiting.length > 0 && !left) {
      const batch = waiting;
      under = batch.length;
      // Kept alive, so that a page that closes in this moment does not take it back.
      const answer = await ask('statements', {
        method: 'POST',
        body: JSON.stringify(batch),
        keepalive: true,
      });
      // 409: a retry of what has arrived after all.
      if (!answer.ok && answer.status !== 409) throw new Error(`statements: ${answer.status}`);
      waiting = waiting.slice(batch.length);
      under = 0;
    }
    while (isStateNew() && !left) {
      const next = state;
      const answer = await ask(stateOf(STATE), { method: 'PUT', body: JSON.stringify({ kept: next }) });
      if (!answer.ok) throw new Error(`state: ${answer.status}`);
      stateSent = next;
    }
  }
  const flush = (): void => {
    if (busy) return;
    busy = true;
    sendAll()
      .then(
        () => {
          if (troubled) events.mended();
          troubled = false;
        },
        () => {
          troubled = true;
          events.trouble();
        },
      )
      .finally(() => {
        busy = false;
        under = 0;
        // What came in while the last answer was on its way.
        if (!troubled && !left && (waiting.length > 0 || isStateNew())) flush();
      });
  };
  flush();

  const marksOf = ({ decisions }: Telling) =>
    decisions.map(({ beat, option, reason }) => `${beat} ${option} ${reason}`);

  return {
    kept: keptBefore,
    back,
    tell(telling) {
      if (left || !counts) return;
      const marks = marksOf(telling);
      if (isFirst && telling.code === keptBefore?.code) told.push(...marks);
      isFirst = false;
      telling.decisions.forEach((decision, index) => {
        if (told[index] === marks[index]) return;
        told[index] = marks[index];
        waiting = [...waiting, decisionStatement(visit, decision, stamp())];
      });
      // Once in the life of a registration: what was finished stays finished.
      if (telling.finished && !finished) {
        finished = true;
        waiting = [
          ...waiting,
          ...endStatements(visit, scoring, telling.score, mastery, now() - began, stamp),
        ];
      }
      state = keptText({ code: telling.code, seat: telling.seat, finished });
      flush();
    },
    leave() {
      if (left) return;
      left = true;
      const rest = [
        ...waiting.slice(under),
        cmi5Statement(visit, 'terminated', stamp(), { duration: durationOf(now() - began) }),
      ];
      const last = { keepalive: true } as const;
      const gone = () => {};
      if (isStateNew()) {
        ask(stateOf(STATE), { ...last, method: 'PUT', body: JSON.stringify({ kept: state }) }).catch(gone);
      }
      ask('statements', { ...last, method: 'POST', body: JSON.stringify(rest) }).catch(gone);
    },
  };
}

function keptOf(text: string): string {
  const value = JSON.parse(text) as unknown;
  return isRecord(value) && typeof value.kept === 'string' ? value.kept : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
