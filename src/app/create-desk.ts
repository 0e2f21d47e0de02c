import { computed, effect, signal } from '@preact/signals';
import { cards } from 'virtual:scenarios';
import { createWords } from '../i18n/index.ts';
import {
  describeCard,
  describeFact,
  describeMap,
  describeOath,
  describeQuietMap,
  describeTerms,
  describeWhere,
  quarterOf,
  type Teller,
} from '../present/index.ts';
import {
  applyStep,
  createRun,
  decodeRun,
  encodeRun,
  type Run,
  SEEDS,
  type Step,
  undoStep,
} from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { browserStore, openSettings, openShelf } from '../storage/index.ts';
import type { CodeProblem, Desk, Intent, Notice, Screen, Settings } from '../ui/index.ts';
import { freshId, freshNumber, onBack, runAddress, runInAddress, writeAddress } from './address.ts';
import { describeScreen, isLate } from './describe-screen.ts';
import { cueOf, describeArrival, describeStep } from './describe-step.ts';
import { openLibrary } from './open-library.ts';
import { openMap } from './open-map.ts';
import { openSound } from './open-sound.ts';
import { DEFAULT_SETTINGS, parseSettings } from './parse-settings.ts';
import { wordCodeProblem } from './word-code-problem.ts';

type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  | { readonly kind: 'oath'; readonly scenario: CompiledScenario }
  | { readonly kind: 'run'; readonly id: string; readonly run: Run };

/** Wires runs, words, saves, map and sound into what the page is given. One for the life of the page. */
export function createDesk(): Desk {
  const words = createWords();
  const library = openLibrary(words);
  const store = browserStore();
  const shelf = openShelf(store, () => Date.now());
  const kept = openSettings<Settings>(store, 'page', parseSettings, DEFAULT_SETTINGS);
  const settings = signal<Settings>(kept.get());
  const place = signal<Place>({ kind: 'home' });
  const notices = signal<readonly Notice[]>([]);
  const announcement = signal({ text: '' });
  const caption = signal('');
  const shelved = signal(0);

  const notify = (notice: Notice) => {
    notices.value = [...notices.value.filter(({ id }) => id !== notice.id), notice];
  };
  const say = (text: string) => {
    announcement.value = { text };
  };
  const sound = openSound(
    (id) => {
      caption.value = settings.peek().captions ? words.t(`app.caption.${id as 'letter'}`) : '';
    },
    () => notify({ id: 'sound', tone: 'info', text: words.t('app.notice.soundFailed') }),
  );
  const map = openMap(() => notify({ id: 'map', tone: 'info', text: words.t('app.notice.mapFailed') }));

  const teller = computed(
    (): Teller => ({
      words,
      facts: library.facts.value,
      europe: library.europe.value,
      plain: settings.value.readingEase === 'plain',
    }),
  );

  const screen = computed((): Screen => {
    const here = place.value;
    switch (here.kind) {
      case 'home':
        return { kind: 'home', home: describeHome(shelved.value) };
      case 'code':
        return here;
      case 'oath':
        return { kind: 'oath', oath: describeOath(here.scenario, words) };
      case 'run':
        return describeScreen(here.run, teller.value, library.late.value) ?? { kind: 'home', home: describeHome(0) };
    }
  });

  function describeHome(_version: number) {
    return {
      scenarios: cards.map((card) => describeCard(card, words)),
      saves: shelf.list().map((save) => ({
        id: save.id,
        title: save.title,
        where: save.where,
        when: new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(save.savedAt),
        finished: save.finished,
      })),
    };
  }

  function save(id: string, run: Run): void {
    const code = encodeRun(run);
    const result = shelf.put({
      id,
      code,
      scenario: run.scenario.id,
      title: run.scenario.title,
      where: describeWhere(run, words),
      finished: run.phase === 'debrief',
    });
    shelved.value += 1;
    if (result.ok) notices.value = notices.value.filter((notice) => notice.id !== 'store');
    else {
      const text = words.t(result.error === 'full' ? 'app.notice.storeFull' : 'app.notice.storeMissing');
      notify({ id: 'store', tone: 'warning', text, code });
    }
  }

  function enter(id: string, run: Run): void {
    place.value = { kind: 'run', id, run };
    writeAddress(runAddress(id));
    save(id, run);
  }

  /** Undefined, and told, when it cannot be fetched. */
  async function fetched<T>(fetching: Promise<T>): Promise<T | undefined> {
    try {
      const value = await fetching;
      notices.value = notices.value.filter((notice) => notice.id !== 'offline');
      return value;
    } catch {
      notify({ id: 'offline', tone: 'warning', text: words.t('app.notice.offline') });
      return undefined;
    }
  }

  async function resume(id: string): Promise<void> {
    const found = shelf.list().find((candidate) => candidate.id === id);
    if (!found) return goHome();
    const scenarios = await fetched(library.forCode(found.code));
    if (!scenarios) return goHome();
    const run = decodeRun(found.code, scenarios);
    if (run.ok) {
      enter(id, run.value);
      say(describeArrival(screen.peek(), words));
    } else {
      notify({ id: 'bad-save', tone: 'warning', text: words.t('app.notice.badSave', { code: found.code }) });
      goHome();
    }
  }

  function goHome(): void {
    place.value = { kind: 'home' };
    writeAddress('');
  }

  async function enterCode(text: string): Promise<void> {
    const scenarios = await fetched(library.forCode(text));
    if (!scenarios) return;
    const read = decodeRun(text, scenarios);
    if (!read.ok) {
      const problem = wordCodeProblem(read.error, words);
      place.value = { kind: 'code', typed: text, problem };
      say(problem.text);
      return;
    }
    enter(freshId(), read.value);
    say(describeArrival(screen.peek(), words));
  }

  function step(next: Step): void {
    const here = place.peek();
    if (here.kind !== 'run') return;
    const result = applyStep(here.run, next);
    if (!result.ok) return;
    if (isLate(result.value.phase) && !library.isComplete(here.run)) void stepWhenComplete(here.id, here.run, next);
    else take(here.id, here.run, result.value, next);
  }

  /** The first decision waits for what comes after it; when that cannot be fetched, nothing has been decided. */
  async function stepWhenComplete(id: string, run: Run, next: Step): Promise<void> {
    const complete = await fetched(library.complete(run));
    const here = place.peek();
    if (!complete || here.kind !== 'run' || here.run !== run) return;
    const result = applyStep(complete, next);
    if (result.ok) take(id, complete, result.value, next);
  }

  function take(id: string, before: Run, after: Run, next: Step): void {
    enter(id, after);
    const cue = cueOf(before, after, next);
    if (cue) sound.play(cue);
    say(describeStep(after, next, screen.peek(), words));
  }

  function start(intent: Extract<Intent, { type: 'run.start' }>): void {
    const here = place.peek();
    if (here.kind !== 'oath') return;
    const run = createRun(here.scenario, {
      seed: freshNumber(SEEDS),
      length: intent.length,
      practice: intent.practice,
      beliefs: {},
      attention: here.scenario.attention,
    });
    const swear = { type: 'player.swear', mandate: intent.mandate, prediction: intent.prediction } as Step;
    const sworn = applyStep(run, swear);
    if (!sworn.ok) return;
    enter(freshId(), sworn.value);
    say(describeStep(sworn.value, swear, screen.peek(), words));
  }

  function undo(): void {
    const here = place.peek();
    if (here.kind !== 'run') return;
    const undone = undoStep(here.run);
    if (!undone.ok) return;
    enter(here.id, undone.value);
    say(words.t('app.say.undone'));
  }

  function notMe(): void {
    const hidden = shelf.hideAll();
    shelved.value += 1;
    notify({
      id: 'hidden',
      tone: hidden.ok ? 'info' : 'warning',
      text: words.t(hidden.ok ? 'app.notice.hidden' : 'app.notice.hideFailed'),
    });
    goHome();
  }

  function changeSettings(change: Partial<Settings>): void {
    settings.value = { ...settings.peek(), ...change };
    kept.put(settings.peek());
  }

  async function openScenario(id: string): Promise<void> {
    const scenario = await fetched(library.open(id));
    if (!scenario) return;
    place.value = { kind: 'oath', scenario };
    writeAddress('oath');
  }

  function act(intent: Intent): void {
    switch (intent.type) {
      case 'go.home':
        return goHome();
      case 'go.code':
        place.value = { kind: 'code', typed: '', problem: undefined };
        return writeAddress('code');
      case 'scenario.open':
        return void openScenario(intent.id);
      case 'save.continue':
        return void resume(intent.id);
      case 'save.delete':
        shelf.remove(intent.id);
        shelved.value += 1;
        return;
      case 'save.notMe':
        return notMe();
      case 'code.enter':
        return void enterCode(intent.text);
      case 'run.start':
        return start(intent);
      case 'run.read':
        return step({ type: 'player.read' });
      case 'run.open':
        return step({ type: 'player.open', item: intent.item });
      case 'run.rate':
        return step({ type: 'player.rate', item: intent.item, rating: intent.rating });
      case 'run.table':
        return step({ type: 'player.table' });
      case 'run.choose':
        return step({ type: 'player.choose', option: intent.option, reason: intent.reason });
      case 'run.continue':
        return step({ type: 'player.continue' });
      case 'run.undo':
        return undo();
      case 'notice.dismiss':
        notices.value = notices.value.filter(({ id }) => id !== intent.id);
        return;
      case 'settings.change':
        return changeSettings(intent.settings);
    }
  }

  const runNow = () => {
    const here = place.value;
    return here.kind === 'run' ? here.run : undefined;
  };

  effect(() => {
    sound.follow(settings.value);
    map.follow(settings.value);
  });
  effect(() => {
    const run = runNow();
    map.show(run ? describeMap(run, teller.value) : describeQuietMap(teller.value, 'DE'));
  });
  shelf.onChange(() => {
    shelved.value += 1;
  });
  onBack(() => {
    const id = runInAddress();
    if (id) void resume(id);
    else place.value = { kind: 'home' };
  });
  if (kept.wasDamaged()) {
    notify({ id: 'settings', tone: 'info', text: words.t('app.notice.settingsDamaged') });
  }
  for (const damaged of shelf.damaged()) {
    const text =
      damaged.reason === 'newer'
        ? words.t('app.notice.newer')
        : words.t('app.notice.damaged', { code: damaged.code ?? 'none' });
    notify({ id: `damaged-${damaged.id}`, tone: 'warning', text, ...(damaged.code && { code: damaged.code }) });
  }
  const named = runInAddress();
  if (named) void resume(named);

  return {
    screen,
    settings,
    notices,
    announcement,
    caption,
    code: computed(() => {
      const run = runNow();
      return run ? encodeRun(run) : '';
    }),
    async sources() {
      const run = runNow();
      if (!run) return [];
      const facts = await library.factsOf(run.scenario.id);
      const until = run.phase === 'debrief' || run.phase === 'epilogue' ? Number.POSITIVE_INFINITY : quarterOf(run);
      return Object.values(facts)
        .filter((fact) => fact.quarter <= until)
        .map((fact) => describeFact(fact, teller.peek()));
    },
    terms() {
      const run = runNow();
      return run ? describeTerms(run, undefined, teller.peek()) : [];
    },
    act,
    attachWorld: (host) => map.attach(host),
  };
}
