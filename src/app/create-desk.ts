import { cards } from 'virtual:scenarios';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { createWords } from '../i18n/index.ts';
import {
  describeCards,
  describeFact,
  describeGlossary,
  describeOath,
  quarterOf,
  type Teller,
} from '../present/index.ts';
import { encodeRun, type Run } from '../run/index.ts';
import { browserStore, LONGEST_ANSWER, memoryStore, type Notes, type Store } from '../storage/index.ts';
import type { Closing, Desk, Intent, Screen, Settings, Showing } from '../ui/index.ts';
import { describeScreen } from './describe-screen.ts';
import { describeArrival, describeStep } from './describe-step.ts';
import type { OpenInquiries } from './open-inquiries.ts';
import { type Library, openLibrary } from './open-library.ts';
import { openMap } from './open-map.ts';
import { openNotices } from './open-notices.ts';
import { type Office, openOffice, type Place } from './open-office.ts';
import type { Replay } from './open-replay.ts';
import { openSaves, type Saves } from './open-saves.ts';
import { openSound } from './open-sound.ts';
import { openTeach } from './open-teach.ts';
import { readPacked } from './packed.ts';

/** The quarter of the oath: only facts known by then are shown. */
const FIRST_QUARTER = 0;

/** Wires runs, words, saves, map and sound into what the page is given. One for the life of the page. */
export function createDesk(): Desk {
  const words = createWords();
  const library = openLibrary(words);
  const notices = openNotices();
  const packed = readPacked();
  // A platform’s address is shared by all its courses, and its devices by many students: nothing stays there.
  const store = packed ? memoryStore() : browserStore();
  const saves = openSaves(words, notices, store);
  const own = signal<Settings>(saves.settings.get());
  /** What an assignment says of sound, until somebody at this page says otherwise. */
  const setSound = signal<boolean | undefined>(undefined);
  const settings = computed(
    (): Settings => (setSound.value === undefined ? own.value : { ...own.value, sound: setSound.value }),
  );
  const announcement = signal({ text: '' });
  const caption = signal('');
  const say = (text: string) => {
    announcement.value = { text };
  };
  const sound = openSound(
    words,
    (text) => {
      caption.value = text;
    },
    () => notices.tell({ id: 'sound', tone: 'info', text: words.t('app.notice.soundFailed') }),
  );
  const teach = openTeach(words);
  const map = openMap(() => notices.tell({ id: 'map', tone: 'info', text: words.t('app.notice.mapFailed') }));
  const office = openOffice(words, library, saves, notices, {
    stepped(before, after, step) {
      sound.stepped(before, after, step);
      say(describeStep(after, step, screen.peek(), words));
    },
    arrived: () => say(describeArrival(screen.peek(), words)),
    undone: () => say(words.t('app.say.undone')),
    said: say,
  });

  const teller = computed(
    (): Teller => ({
      words,
      facts: library.facts.value,
      europe: library.europe.value,
      plain: settings.value.readingEase === 'plain',
    }),
  );
  const run = computed(() => (office.place.value.kind === 'run' ? office.place.value.run : undefined));
  const home = computed((): Screen => {
    void saves.version.value;
    return {
      kind: 'home',
      home: { scenarios: describeCards(cards, words), saves: saves.list() },
    };
  });
  const screen = computed((): Screen => {
    const here = office.place.value;
    if (here.kind === 'code') return here;
    if (here.kind === 'oath') {
      const beliefs = library.late.value?.describeBeliefs(FIRST_QUARTER, teller.value);
      const oath = describeOath(here.scenario, words, here.assigned?.assignment);
      return {
        kind: 'oath',
        oath,
        beliefs,
        length: here.projector?.length,
        practice: here.projector?.practice,
      };
    }
    if (here.kind === 'model') return here;
    if (here.kind === 'teach') return teach.screen(here);
    if (here.kind === 'assigned') {
      void saves.version.value;
      const set = here.read?.ok ? here.read.value : undefined;
      const card = cards.find(({ id }) => id === set?.scenario);
      return {
        kind: 'assigned',
        assigned: set && card && library.late.value?.describeAssignment(set, card, teller.value),
        problem: here.read && !here.read.ok ? here.read.error : undefined,
        begun: here.preview ? undefined : saves.begun(here.text),
      };
    }
    const told = here.kind === 'run' && describeScreen(here.run, teller.value, library.late.value);
    if (told && told.kind === 'debrief' && here.kind === 'run')
      return { ...told, closing: closingOf(here, library) };
    return told || home.value;
  });

  let inquiries: OpenInquiries | undefined;
  const showing = signal<Omit<Showing, 'there'>>({ step: undefined, playing: false });
  let replay: Replay | undefined;
  let was: Run | undefined;
  effect(() => {
    sound.follow(settings.value);
    map.follow(settings.value);
  });
  effect(() => sound.hear(office.place.value));
  effect(() => {
    const here = office.place.value;
    const before = was;
    was = here.kind === 'run' ? here.run : undefined;
    const told = was?.phase === 'outcome' ? screen.value : undefined;
    if (was && told?.kind === 'outcome' && told.sequence) {
      replay ??= library.late.peek()?.openReplay(map, showing, say, words, sound);
      replay?.tell(before, was, told.sequence);
      return;
    }
    replay?.leave();
    const tell = map.tell.value;
    if (tell) map.show(tell(here, teller.value));
  });
  let sittingAt = '';
  effect(() => {
    const here = office.place.value;
    const text = (here.kind === 'run' || here.kind === 'oath') && here.assigned ? here.assigned.text : '';
    // What somebody asked for stands while the same assignment is played.
    if (text === sittingAt) return;
    sittingAt = text;
    const set = library.late.peek()?.parseAssignment(text);
    setSound.value = set?.ok ? set.value.sound : undefined;
  });
  effect(() => {
    const here = office.place.value;
    const text = previewed(here);
    if (text === undefined) notices.withdraw('preview');
    else if (library.late.value) {
      const leave = { href: `#teach/assign/${text}`, label: words.t('present.preview.leave') };
      notices.tell({ id: 'preview', tone: 'info', text: words.t('present.preview'), leave });
    }
  });
  const actions = officeActions(office, saves);
  addEventListener('popstate', office.follow);
  if (packed) {
    void import('./open-packed.ts').then(({ openPacked }) => openPacked(packed, words, notices, office));
  } else {
    office.follow();
    const atHome = computed(() => office.place.value.kind === 'home');
    whenLoaded(
      () => void import('./open-offline.ts').then((late) => late.openOffline(words, notices, atHome)),
    );
  }

  return {
    screen,
    settings,
    notices: notices.list,
    announcement,
    caption,
    code: computed(() => (run.value ? encodeRun(run.value) : '')),
    projector: computed(() => {
      const here = office.place.value;
      if (here.kind === 'oath') return here.projector && { on: true, votes: '' };
      return here.kind === 'run' ? office.projector.value : undefined;
    }),
    async sources() {
      const now = run.peek();
      if (!now) return [];
      const facts = await library.factsOf(now.scenario.id);
      const finished = now.phase === 'debrief' || now.phase === 'epilogue';
      const until = finished ? Number.POSITIVE_INFINITY : quarterOf(now);
      return Object.values(facts)
        .filter((fact) => fact.quarter <= until)
        .map((fact) => describeFact(fact, teller.peek()));
    },
    terms: () => {
      const now = run.peek();
      return now ? describeGlossary(now, teller.peek()) : [];
    },
    act: (intent) => {
      if (intent.type === 'notice.dismiss') notices.withdraw(intent.id);
      else if (intent.type === 'settings.change') {
        if (intent.settings.sound !== undefined) setSound.value = undefined;
        own.value = { ...own.peek(), ...intent.settings };
        saves.settings.put(own.peek());
      } else if (intent.type === 'sequence.play') replay?.play();
      else if (intent.type === 'sequence.skip') replay?.skip();
      else if (intent.type === 'sequence.show') replay?.show(intent.step);
      else (actions[intent.type] as (intent: OfficeIntent) => void)(intent);
    },
    inquire: (topic, wanted) => {
      inquiries ??= library.late.peek()?.openInquiries(run, teller);
      if (!inquiries) throw new Error('nothing can be asked before the debrief');
      return inquiries.inquire(topic, wanted);
    },
    notes: notesOf(office.place, library, store),
    showing: computed(() => ({ ...showing.value, there: map.there.value })),
    look: map.look,
    attachWorld: (host) => map.attach(host),
  };
}

/** Once everything that the page asked for at first is here. */
function whenLoaded(task: () => void): void {
  if (document.readyState === 'complete') task();
  else addEventListener('load', task, { once: true });
}

/** What a teacher looks at; undefined when somebody plays. */
function previewed(here: Place): string | undefined {
  if (here.kind === 'assigned') return here.preview ? here.text : undefined;
  if (here.kind === 'oath') return here.assigned?.preview ? here.assigned.text : undefined;
  return here.kind === 'run' && here.preview ? (here.assigned?.text ?? '') : undefined;
}

function closingOf(
  { run, assigned, nickname = '' }: Extract<Place, { kind: 'run' }>,
  library: Library,
): Closing {
  const { text: assignment = '', seat = 0 } = assigned ?? {};
  const set = library.late.peek()?.parseAssignment(assignment);
  const reflection = set?.ok ? set.value.reflection : true;
  return { scenario: run.scenario.id, nickname, assignment, seat, reflection };
}

/** Answers about the run that stands. The debrief is late, so what keeps them is there by then. */
function notesOf(place: ReadonlySignal<Place>, library: Library, store: Store): Desk['notes'] {
  let notes: Notes | undefined;
  const open = () => {
    notes ??= library.late.peek()?.openNotes(store, () => Date.now());
    return notes;
  };
  const code = () => {
    const here = place.peek();
    if (here.kind !== 'run') return '';
    const { run, id, assigned } = here;
    // Two at one device may decide alike: what each wrote stays their own.
    return encodeRun(run) + (assigned ? `.${id}` : '');
  };
  // What was written on this page counts, also where the browser keeps nothing; whoever shows it is told of changes.
  const written = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const all = () => {
    const answers = { ...open()?.read(code()), ...written.value[code()] };
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  };
  return {
    longest: LONGEST_ANSWER,
    read: (question) => all()[question] ?? '',
    all,
    write: (question, answer) => {
      const before = written.peek();
      written.value = { ...before, [code()]: { ...before[code()], [question]: answer } };
      return previewed(place.peek()) !== undefined || (open()?.write(code(), question, answer).ok ?? false);
    },
  };
}

type OfficeIntent = Exclude<Intent, { type: 'notice.dismiss' | 'settings.change' | `sequence.${string}` }>;

/** What the page asks of the office and the shelf, intent by intent. */
function officeActions(
  office: Office,
  saves: Saves,
): { readonly [T in OfficeIntent['type']]: (intent: Extract<OfficeIntent, { type: T }>) => void } {
  return {
    'go.home': () => office.goHome(),
    'go.code': () => office.goCode(),
    'scenario.open': ({ id }) => void office.openScenario(id),
    'assignment.begin': ({ seat }) => void office.begin(seat),
    'save.continue': ({ id }) => void office.resume(id),
    'save.delete': ({ id }) => saves.remove(id),
    'save.notMe': () => {
      saves.hideAll();
      // Whoever opened a link to begin stays with it.
      if (office.place.peek().kind !== 'assigned') office.goHome();
    },
    'code.enter': ({ text }) => void office.enterCode(text),
    'run.start': (intent) => office.start(intent),
    'run.read': () => office.step({ type: 'player.read' }),
    'run.open': ({ item }) => office.step({ type: 'player.open', item }),
    'run.rate': ({ item, rating }) => office.step({ type: 'player.rate', item, rating }),
    'run.table': () => office.step({ type: 'player.table' }),
    'run.choose': ({ option, reason }) => office.step({ type: 'player.choose', option, reason }),
    'run.continue': () => office.step({ type: 'player.continue' }),
    'run.undo': () => office.undo(),
    'run.nickname': ({ nickname }) => office.call(nickname),
    'assignment.next': () => office.next(),
    'run.branch': ({ decision }) => office.branch(decision),
    'run.project': ({ change }) => office.project(change),
  };
}
