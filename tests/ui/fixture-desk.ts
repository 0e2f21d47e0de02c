import { signal } from '@preact/signals';
import type { Desk, Inquiries, Intent, Line, Notice, Screen, Settings, Showing } from '../../src/ui/desk.ts';
import { inquiries } from './fixture-inquiries.ts';
import { sequence } from './fixture-sequence.ts';
import * as views from './fixture-views.ts';

export type ScreenKind = Screen['kind'];
export const SCREEN_KINDS = [
  'home',
  'code',
  'model',
  'assigned',
  'oath',
  'brief',
  'inbox',
  'decision',
  'outcome',
  'epilogue',
  'debrief',
] as const;

const { frame } = views;

/** Every screen with stand-in content. */
export const SCREENS: { readonly [K in ScreenKind]: Extract<Screen, { kind: K }> } = {
  home: { kind: 'home', home: views.home },
  code: {
    kind: 'code',
    typed: 'T7K2-9QXM-44HO-K2PF',
    problem: {
      text: 'This code does not add up; one character is probably misread.',
      position: 13,
      suggestion: 'T7K2-9QXM-44HD-K2PF',
    },
  },
  model: { kind: 'model', model: views.model },
  teach: { kind: 'teach', key: 'start/', title: 'For teachers', body: { shown: null }, again: () => {} },
  assigned: { kind: 'assigned', assigned: views.assigned, problem: undefined },
  oath: { kind: 'oath', oath: views.oath, beliefs: undefined },
  brief: { kind: 'brief', frame, brief: views.brief },
  inbox: { kind: 'inbox', frame, inbox: views.inbox },
  decision: { kind: 'decision', frame, decision: views.decision },
  outcome: { kind: 'outcome', frame: { ...frame, canUndo: true }, outcome: views.outcome, sequence },
  epilogue: { kind: 'epilogue', frame: { ...frame, when: 'Q4 2026' }, epilogue: views.epilogue },
  debrief: { kind: 'debrief', frame: { ...frame, when: 'Q4 2026' }, debrief: views.debrief },
};

const SETTINGS: Settings = {
  textSize: 'normal',
  theme: 'light',
  motion: 'system',
  sound: false,
  volume: { master: 0.8, effects: 0.8, music: 0.5 },
  captions: true,
  readingEase: 'normal',
  map: true,
};

interface FixtureOptions {
  readonly settings?: Partial<Settings>;
  readonly notices?: readonly Notice[];
  readonly caption?: string;
  readonly drawWorld?: (host: HTMLElement) => () => void;
}

export interface FixtureDesk extends Desk {
  /** Everything the page has asked for so far, oldest first. */
  readonly intents: Intent[];
  show(screen: Screen): void;
  say(text: string): void;
}

/** Answers at once where there is an answer; on other topics the analyst stays at work. */
function inquiryOf<T extends keyof Inquiries>(topic: T): Line<Inquiries[T]['view']> {
  const view: Inquiries[T]['view'] | undefined = inquiries[topic];
  return {
    now: signal(view ? { state: 'done', view } : { state: 'working', progress: 0.4 }),
    watch: () => () => undefined,
    again: () => undefined,
  };
}

/** A desk without a ministry behind it: it walks through the screens and remembers what it was asked. */
export function createFixtureDesk(first: Screen, options: FixtureOptions = {}): FixtureDesk {
  const screen = signal<Screen>(first);
  const settings = signal<Settings>({ ...SETTINGS, ...options.settings });
  const notices = signal<readonly Notice[]>(options.notices ?? []);
  const announcement = signal({ text: '' });
  const showing = signal<Showing>({ step: undefined, playing: false, there: true });
  const intents: Intent[] = [];

  const next: Partial<Record<Intent['type'], ScreenKind>> = {
    'go.home': 'home',
    'go.code': 'code',
    'scenario.open': 'oath',
    'save.continue': 'decision',
    'run.start': 'brief',
    'run.read': 'inbox',
    'run.table': 'decision',
    'run.choose': 'outcome',
    'run.undo': 'decision',
  };

  function changeItem(id: string, change: { open?: boolean; rating?: number }, spent: number) {
    const now = screen.value;
    if (now.kind !== 'inbox') return;
    const items = now.inbox.items.map((item) => (item.id === id ? { ...item, ...change } : item));
    screen.value = { ...now, inbox: { ...now.inbox, items, attentionLeft: now.inbox.attentionLeft - spent } };
  }

  function act(intent: Intent) {
    intents.push(intent);
    const kind = next[intent.type];
    if (kind) screen.value = SCREENS[kind];
    if (intent.type === 'run.open') changeItem(intent.item, { open: true }, 1);
    if (intent.type === 'run.rate') changeItem(intent.item, { rating: intent.rating }, 0);
    if (intent.type === 'run.continue')
      screen.value = screen.value.kind === 'outcome' ? SCREENS.epilogue : SCREENS.debrief;
    if (intent.type === 'sequence.show') showing.value = { ...showing.value, step: intent.step };
    if (intent.type === 'settings.change') settings.value = { ...settings.value, ...intent.settings };
    if (intent.type === 'notice.dismiss') notices.value = notices.value.filter((one) => one.id !== intent.id);
    announcement.value = { text: `Done: ${intent.type}` };
  }

  return {
    screen,
    settings,
    notices,
    announcement,
    caption: signal(options.caption ?? ''),
    projector: signal(undefined),
    code: signal('T7K2-9QXM-44HD-K2PF-88WA-3VQY'),
    sources: () => Promise.resolve(views.facts),
    terms: () => views.terms,
    act,
    inquire: (topic) => inquiryOf(topic),
    showing,
    notes: { longest: 1000, read: () => '', all: () => ({}), write: () => true },
    attachWorld: (host) => options.drawWorld?.(host) ?? (() => undefined),
    intents,
    show: (one) => {
      screen.value = one;
    },
    say: (text) => {
      announcement.value = { text };
    },
  };
}
