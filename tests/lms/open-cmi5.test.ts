import checkStatement from '@learninglocker/xapi-validation';
import { describe, expect, test, vi } from 'vitest';
import { openCmi5, readLaunch } from '../../src/lms/open-cmi5.ts';
import type { Scoring } from '../../src/lms/telling.ts';
import { tellingsByLot } from './telling-by-lot.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const REGISTRATION = '11111111-2222-4333-8444-555555555555';
const ACTIVITY = 'https://lms.example/activities/12';
const SEARCH = `?${new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/fetch?one=1',
  actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'a-17' } }),
  registration: REGISTRATION,
  activityId: ACTIVITY,
})}`;

interface Told {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly object: {
    readonly id: string;
    readonly definition?: { readonly choices: readonly { readonly id: string }[] };
  };
  readonly result?: Record<string, unknown> & { readonly response?: string };
  readonly context: {
    readonly registration: string;
    readonly contextActivities: { readonly category?: readonly { readonly id: string }[] };
    readonly extensions: Record<string, unknown>;
  };
}

const verbOf = ({ verb }: Told) => verb.id.replace(/^.*\//, '');
const categoriesOf = ({ context }: Told) => (context.contextActivities.category ?? []).map(({ id }) => id);

/** A record store that keeps what it is told, as the profile asks of it. */
function aStore(launchData: Record<string, unknown> = {}, state?: string) {
  const store = { statements: [] as Told[], state, tokens: 0, refuses: false, requests: [] as string[] };
  const answer = (body: unknown, status = 200) =>
    new Response(status === 204 || body === undefined ? null : JSON.stringify(body), { status });
  const send = (async (address: string, request: RequestInit = {}) => {
    store.requests.push(`${request.method ?? 'GET'} ${address.replace(/\?.*/, '')}`);
    if (address.startsWith('https://lms.example/fetch')) {
      store.tokens += 1;
      return answer(store.tokens === 1 ? { 'auth-token': 'dG9rZW4=' } : { 'error-code': '1' });
    }
    const headers = request.headers as Record<string, string>;
    if (headers.Authorization !== 'Basic dG9rZW4=' || headers['X-Experience-API-Version'] !== '1.0.3')
      return answer({}, 401);
    if (store.refuses) return answer({}, 503);
    const url = new URL(address);
    if (url.pathname.endsWith('/statements')) {
      const told = JSON.parse(String(request.body)) as Told[];
      store.statements.push(...told);
      return answer(told.map(({ id }) => id));
    }
    if (url.pathname.endsWith('/agents/profile')) return answer({}, 404);
    if (url.searchParams.get('stateId') === 'LMS.LaunchData') {
      return answer({
        launchMode: 'Normal',
        contextTemplate: {
          contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
          extensions: { [SESSION]: 'visit-1' },
        },
        ...launchData,
      });
    }
    if (request.method === 'PUT') {
      store.state = String(request.body);
      return answer(undefined, 204);
    }
    return store.state === undefined ? answer({}, 404) : new Response(store.state);
  }) as typeof fetch;
  return { store, send };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
let ids = 0;
const aHost = (send: typeof fetch) => ({
  send,
  now: () => Date.UTC(2026, 10, 22, 14, 5, 9) + ids * 1000,
  id: () => `aaaaaaaa-bbbb-4ccc-8ddd-${String(ids++).padStart(12, '0')}`,
  language: 'en-GB',
});
const quiet = () => ({ trouble: vi.fn(), mended: vi.fn() });

async function play(
  scoring: Scoring,
  luck: number,
  launchData?: Record<string, unknown>,
): Promise<{ readonly statements: readonly Told[]; readonly state: string | undefined }> {
  const { store, send } = aStore(launchData);
  const platform = await openCmi5(SEARCH, scoring, aHost(send), quiet());
  for (const telling of tellingsByLot(luck)) {
    platform?.tell(telling);
    await settle();
  }
  platform?.leave();
  await settle();
  return store;
}

describe('cmi5', () => {
  test.each([1, 2, 3])('tells a whole run in statements that are sound xAPI (%i)', async (luck) => {
    const { statements } = await play('mandate', luck);
    for (const statement of statements) expect(checkStatement(statement)).toEqual([]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('the check of statements sees what is wrong', async () => {
    const [first] = (await play('mandate', 1)).statements;
    expect(checkStatement({ ...first, verb: { id: 'no address' } })).not.toEqual([]);
  });

  test('begins, decides, ends and leaves in the order of the profile', async () => {
    const { statements } = await play('mandate', 4);
    const verbs = statements.map(verbOf);
    const answers = tellingsByLot(4).at(-1)?.all ?? 0;
    expect(verbs).toEqual([
      'initialized',
      ...Array.from({ length: answers }, () => 'answered'),
      'completed',
      'passed',
      'terminated',
    ]);
  });

  test('marks its own statements with the categories of the profile, and no others', async () => {
    for (const statement of (await play('mandate', 5)).statements) {
      const own = verbOf(statement) !== 'answered';
      const moves = ['completed', 'passed', 'failed'].includes(verbOf(statement));
      expect(categoriesOf(statement)).toEqual([...(own ? [CMI5] : []), ...(moves ? [MOVE_ON] : [])]);
      expect(statement.context.registration).toBe(REGISTRATION);
      expect(statement.context.extensions[SESSION]).toBe('visit-1');
      expect(statement.context.contextActivities).toHaveProperty('grouping');
      expect(own ? statement.object.id : statement.object.id.startsWith(`${ACTIVITY}#decision/`)).toBe(
        own ? ACTIVITY : true,
      );
    }
  });

  test('scores and durations stand where the profile wants them, and nowhere else', async () => {
    const { statements } = await play('mandate', 6);
    const score = tellingsByLot(6).at(-1)?.score ?? 0;
    const result = (verb: string) => statements.find((one) => verbOf(one) === verb)?.result;
    const duration = expect.stringMatching(/^PT[\d.]+S$/) as string;
    expect(result('initialized')).toBeUndefined();
    expect(result('completed')).toEqual({ completion: true, duration });
    expect(result('passed')).toEqual({
      success: true,
      duration,
      score: { scaled: score / 100, raw: score, min: 0, max: 100 },
    });
    expect(result('terminated')).toEqual({ duration });
  });

  test('tells the option from the list and the reason beside it', async () => {
    const { statements } = await play('completion', 7);
    const decided = tellingsByLot(7).at(-1)?.decisions ?? [];
    const answers = statements.filter((one) => verbOf(one) === 'answered');
    answers.forEach(({ object, result }, index) => {
      expect(result?.response).toBe(decided[index]?.option);
      expect(object.definition?.choices.map(({ id }) => id)).toContain(result?.response);
      expect(JSON.stringify(result?.extensions)).toContain(decided[index]?.reason);
    });
    expect(statements.some((one) => verbOf(one) === 'passed')).toBe(false);
  });

  test('holds a score against what the platform asks for, if it asks', async () => {
    const high = (await play('mandate', 6, { masteryScore: 1 })).statements;
    expect(high.map(verbOf)).toContain('failed');
    expect(JSON.stringify(high)).toContain('extensions/masteryscore');
  });

  test('of whoever only looks, tells that they came and went', async () => {
    const { statements, state } = await play('mandate', 6, { launchMode: 'Browse' });
    expect(statements.map(verbOf)).toEqual(['initialized', 'terminated']);
    expect(state).toBeUndefined();
  });

  test('brings a run back, tells nothing twice, and completes once in a registration', async () => {
    const tellings = tellingsByLot(6);
    const half = Math.floor(tellings.length / 2);
    const first = aStore();
    const one = await openCmi5(SEARCH, 'mandate', aHost(first.send), quiet());
    for (const telling of tellings.slice(0, half)) one?.tell(telling);
    await settle();
    one?.leave();
    await settle();

    const second = aStore({}, first.store.state);
    const two = await openCmi5(SEARCH, 'mandate', aHost(second.send), quiet());
    expect(two?.kept).toEqual({ code: tellings[half - 1]?.code, seat: 7, finished: false });
    for (const telling of tellings.slice(half - 1)) two?.tell(telling);
    await settle();
    two?.leave();
    await settle();
    const verbs = [...first.store.statements, ...second.store.statements].map(verbOf);
    expect(verbs.filter((verb) => verb === 'answered')).toHaveLength(tellings.at(-1)?.all ?? 0);

    const third = aStore({}, second.store.state);
    const three = await openCmi5(SEARCH, 'mandate', aHost(third.send), quiet());
    for (const telling of tellings) three?.tell(telling);
    await settle();
    expect(third.store.statements.map(verbOf)).not.toContain('completed');
  });

  test('rests after it has opened, also where something was kept', async () => {
    const { store, send } = aStore({}, JSON.stringify({ kept: 'tv1 7 open ABCDE' }));
    const platform = await openCmi5(SEARCH, 'mandate', aHost(send), quiet());
    await settle();
    expect(platform?.kept?.code).toBe('ABCDE');
    expect(store.statements.map(verbOf)).toEqual(['initialized']);
    expect(store.requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  test('a store that is down gets all of it later', async () => {
    const { store, send } = aStore();
    const events = quiet();
    const platform = await openCmi5(SEARCH, 'completion', aHost(send), events);
    await settle();
    const tellings = tellingsByLot(3);
    for (const [index, telling] of tellings.entries()) {
      store.refuses = index < tellings.length - 1;
      platform?.tell(telling);
      await settle();
    }
    expect(events.trouble).toHaveBeenCalled();
    expect(events.mended).toHaveBeenCalledTimes(1);
    expect(store.statements.map(verbOf).filter((verb) => verb === 'answered')).toHaveLength(
      tellings.at(-1)?.all ?? 0,
    );
    expect(store.state).toContain('done');
  });

  test('asks for token, launch data and preferences before it says that it began', async () => {
    const { store, send } = aStore();
    await openCmi5(SEARCH, 'completion', aHost(send), quiet());
    await settle();
    expect(store.requests.slice(0, 3)).toEqual([
      'POST https://lms.example/fetch',
      'GET https://lrs.example/xapi/activities/state',
      'GET https://lrs.example/xapi/agents/profile',
    ]);
    expect(store.requests.indexOf('POST https://lrs.example/xapi/statements')).toBeGreaterThan(2);
  });

  test('is nothing without a whole launch, or when nobody answers', async () => {
    expect(readLaunch('')).toBeUndefined();
    for (const name of ['endpoint', 'fetch', 'actor', 'registration', 'activityId']) {
      const search = new URLSearchParams(SEARCH);
      search.delete(name);
      expect(readLaunch(`?${search}`)).toBeUndefined();
    }
    expect(readLaunch(SEARCH.replace('https%3A%2F%2Flrs', 'javascript%3A%2F%2Flrs'))).toBeUndefined();
    const dead = (() => Promise.reject(new Error('no line'))) as typeof fetch;
    expect(await openCmi5(SEARCH, 'mandate', aHost(dead), quiet())).toBeUndefined();
  });
});
