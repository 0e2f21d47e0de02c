import { computed, effect, signal } from '@preact/signals';
import { createWords } from '../i18n/index.ts';
import { describeFact, describeGlossary, quarterOf, type Teller } from '../present/index.ts';
import { encodeRun, type Run } from '../run/index.ts';
import { browserStore, memoryStore } from '../storage/index.ts';
import type { Desk, Settings, Showing } from '../ui/index.ts';
import { describePlace } from './describe-place.ts';
import { describeArrival, describeStep } from './describe-step.ts';
import { type OfficeIntent, officeActions } from './office-actions.ts';
import type { OpenInquiries } from './open-inquiries.ts';
import { openLibrary } from './open-library.ts';
import { openMap } from './open-map.ts';
import { openNotices } from './open-notices.ts';
import { openOffice } from './open-office.ts';
import type { Replay } from './open-replay.ts';
import { openSaves } from './open-saves.ts';
import { openSound } from './open-sound.ts';
import { openTeach } from './open-teach.ts';
import { readPacked } from './packed.ts';
import { previewed } from './place.ts';

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
      say(describeStep(after, step, screen.peek(), words, library.late.peek()));
    },
    arrived: () => say(describeArrival(screen.peek(), words, library.late.peek())),
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
  const screen = computed(() => describePlace(office.place.value, teller.value, library, saves, teach));

  let inquiries: OpenInquiries | undefined;
  let notes: Desk['notes'] | undefined;
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
    /** Asked for only in the debrief: what keeps them is there by then. */
    get notes() {
      notes ??= library.late.peek()?.keepNotes(office.place, store);
      if (!notes) throw new Error('nothing can be noted before the debrief');
      return notes;
    },
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
