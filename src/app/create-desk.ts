import { cards } from 'virtual:scenarios';
import { computed, effect, signal } from '@preact/signals';
import { createWords } from '../i18n/index.ts';
import {
  describeCard,
  describeFact,
  describeMap,
  describeOath,
  describeQuietMap,
  describeTerms,
  quarterOf,
  type Teller,
} from '../present/index.ts';
import { encodeRun } from '../run/index.ts';
import type { Desk, Intent, Screen, Settings } from '../ui/index.ts';
import { describeScreen } from './describe-screen.ts';
import { cueOf, describeArrival, describeStep } from './describe-step.ts';
import { openLibrary } from './open-library.ts';
import { openMap } from './open-map.ts';
import { openNotices } from './open-notices.ts';
import { type Office, openOffice } from './open-office.ts';
import { openSaves, type Saves } from './open-saves.ts';
import { openSound } from './open-sound.ts';

/** Wires runs, words, saves, map and sound into what the page is given. One for the life of the page. */
export function createDesk(): Desk {
  const words = createWords();
  const library = openLibrary(words);
  const notices = openNotices();
  const saves = openSaves(words, notices);
  const settings = signal<Settings>(saves.settings.get());
  const announcement = signal({ text: '' });
  const caption = signal('');
  const say = (text: string) => {
    announcement.value = { text };
  };
  const sound = openSound(
    (id) => {
      caption.value = settings.peek().captions ? words.t(`app.caption.${id as 'letter'}`) : '';
    },
    () => notices.tell({ id: 'sound', tone: 'info', text: words.t('app.notice.soundFailed') }),
  );
  const map = openMap(() => notices.tell({ id: 'map', tone: 'info', text: words.t('app.notice.mapFailed') }));
  const office = openOffice(words, library, saves, notices, {
    stepped(before, after, step) {
      const cue = cueOf(before, after, step);
      if (cue) sound.play(cue);
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
      home: { scenarios: cards.map((card) => describeCard(card, words)), saves: saves.list() },
    };
  });
  const screen = computed((): Screen => {
    const here = office.place.value;
    if (here.kind === 'code') return here;
    if (here.kind === 'oath') return { kind: 'oath', oath: describeOath(here.scenario, words) };
    const told = here.kind === 'run' && describeScreen(here.run, teller.value, library.late.value);
    return told || home.value;
  });

  effect(() => {
    sound.follow(settings.value);
    map.follow(settings.value);
  });
  effect(() => {
    map.show(run.value ? describeMap(run.value, teller.value) : describeQuietMap(teller.value, 'DE'));
  });
  addEventListener('popstate', office.follow);
  office.follow();

  return {
    screen,
    settings,
    notices: notices.list,
    announcement,
    caption,
    code: computed(() => (run.value ? encodeRun(run.value) : '')),
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
    terms: () =>
      run.peek() ? describeTerms(run.peek() as NonNullable<typeof run.value>, undefined, teller.peek()) : [],
    act: (intent) => {
      if (intent.type === 'notice.dismiss') notices.withdraw(intent.id);
      else if (intent.type === 'settings.change') {
        settings.value = { ...settings.peek(), ...intent.settings };
        saves.settings.put(settings.peek());
      } else actOn(intent, office, saves);
    },
    attachWorld: (host) => map.attach(host),
  };
}

/** What the page asks of the office and the shelf. */
function actOn(
  intent: Exclude<Intent, { type: 'notice.dismiss' | 'settings.change' }>,
  office: Office,
  saves: Saves,
): void {
  switch (intent.type) {
    case 'go.home':
      return office.goHome();
    case 'go.code':
      return office.goCode();
    case 'scenario.open':
      return void office.openScenario(intent.id);
    case 'save.continue':
      return void office.resume(intent.id);
    case 'save.delete':
      return saves.remove(intent.id);
    case 'save.notMe':
      saves.hideAll();
      return office.goHome();
    case 'code.enter':
      return void office.enterCode(intent.text);
    case 'run.start':
      return office.start(intent);
    case 'run.read':
      return office.step({ type: 'player.read' });
    case 'run.open':
      return office.step({ type: 'player.open', item: intent.item });
    case 'run.rate':
      return office.step({ type: 'player.rate', item: intent.item, rating: intent.rating });
    case 'run.table':
      return office.step({ type: 'player.table' });
    case 'run.choose':
      return office.step({ type: 'player.choose', option: intent.option, reason: intent.reason });
    case 'run.continue':
      return office.step({ type: 'player.continue' });
    case 'run.undo':
      return office.undo();
  }
}
