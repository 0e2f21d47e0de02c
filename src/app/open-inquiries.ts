import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Teller } from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Inquiries, Inquiry, Line } from '../ui/index.ts';
import type { Analyst } from './analyst.ts';
import type { Answer, SoFar, Topic, Wanted } from './analyst-works.ts';

type Topics = typeof import('./topics.ts');

/** How many answers of one run are kept; whoever moves a slider to and fro gets them at once. */
const KEPT = 60;

/** What has been found on one question. */
type Finding<T extends Topic> =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly progress: number; readonly soFar?: SoFar<T> }
  | { readonly state: 'done'; readonly answer: Answer<T> }
  | { readonly state: 'failed' };

/** The page’s lines to the analyst: one for each question on the run that stands, shared by all who ask it. */
export interface OpenInquiries {
  inquire<T extends Topic>(topic: T, wanted: Wanted<T>): Line<Inquiries[T]['view']>;
}

/** `run` is read when something is asked; another run forgets the answers of the one before. */
export function openInquiries(
  run: ReadonlySignal<Run | undefined>,
  teller: ReadonlySignal<Teller>,
): OpenInquiries {
  const topics = signal<Topics | undefined>(undefined);
  let analyst: Analyst | undefined;
  let lines = new Map<string, Line<never>>();
  effect(() => {
    void run.value;
    lines = new Map();
  });

  /** Fetched at the first question: neither the analyst nor its words are needed before the debrief. */
  async function fetchTopics(): Promise<Topics> {
    const loaded = topics.peek() ?? (await import('./topics.ts'));
    teller.peek().words.learn(loaded.debriefTexts);
    topics.value = loaded;
    analyst ??= loaded.createAnalyst();
    return loaded;
  }

  function open<T extends Topic>(of: Run, topic: T, wanted: Wanted<T>): Line<Inquiries[T]['view']> {
    const finding = signal<Finding<T>>({ state: 'idle' });
    let watchers = 0;
    let cancel = () => {};

    const begin = () => {
      let over = false;
      cancel = () => {
        over = true;
      };
      finding.value = { state: 'working', progress: 0 };
      const fail = () => {
        if (!over) finding.value = { state: 'failed' };
      };
      fetchTopics().then(() => {
        if (over || !analyst) return;
        const subject = { scenario: of.scenario, start: of.start, steps: of.steps };
        cancel = analyst.ask(
          { topic, subject, wanted },
          {
            progressed(progress, news) {
              const before = finding.peek();
              const soFar = news ?? (before.state === 'working' ? before.soFar : undefined);
              finding.value = { state: 'working', progress, ...(soFar !== undefined && { soFar }) };
            },
            answered: (answer) => {
              finding.value = { state: 'done', answer };
            },
            failed: fail,
          },
        );
      }, fail);
    };
    const needsWork = () => finding.peek().state === 'idle';

    return {
      now: computed((): Inquiry<Inquiries[T]['view']> => {
        const found = finding.value;
        const show = topics.value?.TOPICS[topic];
        if (found.state === 'done' && show) {
          return {
            state: 'done',
            view: show.describe(found.answer, { run: of, teller: teller.value, wanted }),
          };
        }
        if (found.state === 'working') {
          const view =
            found.soFar && show?.describeSoFar?.(found.soFar, { run: of, teller: teller.value, wanted });
          return { state: 'working', progress: found.progress, ...(view !== undefined && { view }) };
        }
        return { state: found.state === 'failed' ? 'failed' : 'idle' };
      }),
      watch() {
        watchers += 1;
        if (needsWork()) begin();
        return () => {
          watchers -= 1;
          if (watchers > 0 || finding.peek().state !== 'working') return;
          cancel();
          finding.value = { state: 'idle' };
        };
      },
      again() {
        if (finding.peek().state === 'failed') begin();
      },
    };
  }

  return {
    inquire(topic, wanted) {
      const now = run.peek();
      if (!now) throw new Error('nothing can be asked without a run');
      const key = `${topic} ${JSON.stringify(wanted)}`;
      const known = lines.get(key);
      const line = known ?? (open(now, topic, wanted) as Line<never>);
      // Last asked, last forgotten.
      lines.delete(key);
      lines.set(key, line);
      const oldest = lines.keys().next().value;
      if (lines.size > KEPT && oldest !== undefined) lines.delete(oldest);
      return line;
    },
  };
}
