import type { Words } from '../i18n/index.ts';
import { hasHappened, type Moment, stancesOf } from '../machine/index.ts';
import type { State } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { lowerFirst } from './lower-first.ts';
import { isCovered, plannedCover, worksOf } from './network.ts';
import { stanceWords } from './pressure.ts';
import { toSites } from './to-sites.ts';

/** Where a change shows: at the network with its operators, at a capital, in what Washington argues, or in the news. */
export type ChangeTopic = 'network' | 'washington' | 'argument' | 'beijing' | 'news';

export interface ToldChange {
  readonly topic: ChangeTopic;
  readonly text: string;
}

/** What changed in the network and abroad between two moments, in full sentences, for the page and for speech. */
export function describeChanges(
  run: Run,
  before: Moment,
  passed: readonly State[],
  words: Words,
): readonly string[] {
  return tellChanges(run, before, passed, words).map(({ text }) => text);
}

/** The same, each with its topic. */
export function tellChanges(
  run: Run,
  before: Moment,
  passed: readonly State[],
  words: Words,
): readonly ToldChange[] {
  const now = run.play.moment.state;
  const was = before.state;
  const works = worksOf(passed);
  return [
    {
      topic: 'network',
      text: words.t('present.change.sites', {
        built: toSites(works.built),
        swapped: toSites(works.swapped),
      }),
    },
    {
      topic: 'network',
      text: words.t('present.change.cover', {
        any: isCovered(now) ? 'yes' : 'no',
        cover: words.percent(now.cover),
        plan: words.percent(plannedCover(now, run.tables)),
      }),
    },
    ...stanceChanges(was, now, words),
    ...happenings(run, was, now, words),
  ];
}

function stanceChanges(was: State, now: State, words: Words): ToldChange[] {
  const before = stancesOf(was);
  const after = stancesOf(now);
  const told = { before: stanceWords(was, words), after: stanceWords(now, words) };
  const changes: ToldChange[] = [];
  for (const who of ['washington', 'beijing'] as const) {
    if (told.before[who] !== told.after[who]) {
      changes.push({
        topic: who,
        text: words.t('present.change.stance', {
          who: words.t(`present.pressure.${who}`),
          stance: lowerFirst(told.after[who]),
          before: lowerFirst(told.before[who]),
        }),
      });
    }
  }
  if (before.argument !== after.argument) {
    changes.push({
      topic: 'argument',
      text: words.t('present.change.argument', {
        argument: words.t(`present.argument.${after.argument}`),
        before: words.t(`present.argument.${before.argument}`),
      }),
    });
  }
  if (before.operators !== after.operators && !(after.operators === 'litigating' && suesNow(was, now))) {
    changes.push({ topic: 'network', text: words.t(`present.operators.${after.operators}`) });
  }
  return changes;
}

/** A new court case is told with the name of the operator, and once is enough. */
function suesNow(was: State, now: State): boolean {
  return now.operators.some((operator, index) => operator.courtEver > (was.operators[index]?.courtEver ?? 0));
}

function happenings(run: Run, was: State, now: State, words: Words): ToldChange[] {
  const changes: ToldChange[] = [];
  const tell = (topic: ChangeTopic, text: string) => changes.push({ topic, text });
  const came = (what: Parameters<typeof hasHappened>[0]) => hasHappened(what, now) && !hasHappened(what, was);
  if (came('reprisal')) tell('washington', words.t('present.change.reprisal', { place: run.scenario.place }));
  if (came('retaliation')) tell('beijing', words.t('present.change.retaliation'));
  now.operators.forEach((operator, index) => {
    if (operator.courtEver > (was.operators[index]?.courtEver ?? 0)) {
      tell(
        'network',
        words.t('present.change.court', {
          operator: run.tables.setting.country.operators[index]?.name ?? '',
        }),
      );
    }
  });
  if (now.attributedIncidents > was.attributedIncidents) tell('news', words.t('present.change.traced'));
  else if (now.incidents > was.incidents) tell('news', words.t('present.change.incident'));
  return changes;
}
