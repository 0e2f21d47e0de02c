import type { Words } from '../i18n/index.ts';
import { hasHappened, type Moment, stancesOf } from '../machine/index.ts';
import type { State } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { toSites } from './frame.ts';
import { lowerFirst } from './lower-first.ts';
import { isCovered, plannedCover, worksOf } from './network.ts';
import { stanceWords } from './pressure.ts';

/** What changed in the network and abroad between two moments, in full sentences, for the page and for speech. */
export function describeChanges(
  run: Run,
  before: Moment,
  passed: readonly State[],
  words: Words,
): readonly string[] {
  const now = run.play.moment.state;
  const was = before.state;
  const works = worksOf(passed);
  const sentences = [
    words.t('present.change.sites', { built: toSites(works.built), swapped: toSites(works.swapped) }),
    words.t('present.change.cover', {
      any: isCovered(now) ? 'yes' : 'no',
      cover: words.percent(now.cover),
      plan: words.percent(plannedCover(now, run.tables)),
    }),
    ...stanceSentences(was, now, words),
    ...happeningSentences(run, was, now, words),
  ];
  return sentences;
}

function stanceSentences(was: State, now: State, words: Words): string[] {
  const before = stancesOf(was);
  const after = stancesOf(now);
  const told = { before: stanceWords(was, words), after: stanceWords(now, words) };
  const sentences: string[] = [];
  for (const who of ['washington', 'beijing'] as const) {
    if (told.before[who] !== told.after[who]) {
      sentences.push(
        words.t('present.change.stance', {
          who: words.t(`present.pressure.${who}`),
          stance: lowerFirst(told.after[who]),
          before: lowerFirst(told.before[who]),
        }),
      );
    }
  }
  if (before.argument !== after.argument) {
    sentences.push(
      words.t('present.change.argument', {
        argument: words.t(`present.argument.${after.argument}`),
        before: words.t(`present.argument.${before.argument}`),
      }),
    );
  }
  if (before.operators !== after.operators && !(after.operators === 'litigating' && suesNow(was, now))) {
    sentences.push(words.t(`present.operators.${after.operators}`));
  }
  return sentences;
}

/** A new court case is told with the name of the operator, and once is enough. */
function suesNow(was: State, now: State): boolean {
  return now.operators.some((operator, index) => operator.courtEver > (was.operators[index]?.courtEver ?? 0));
}

function happeningSentences(run: Run, was: State, now: State, words: Words): string[] {
  const sentences: string[] = [];
  const came = (what: Parameters<typeof hasHappened>[0]) => hasHappened(what, now) && !hasHappened(what, was);
  if (came('reprisal')) sentences.push(words.t('present.change.reprisal', { place: run.scenario.place }));
  if (came('retaliation')) sentences.push(words.t('present.change.retaliation'));
  now.operators.forEach((operator, index) => {
    if (operator.courtEver > (was.operators[index]?.courtEver ?? 0)) {
      sentences.push(
        words.t('present.change.court', {
          operator: run.tables.setting.country.operators[index]?.name ?? '',
        }),
      );
    }
  });
  if (now.attributedIncidents > was.attributedIncidents) sentences.push(words.t('present.change.traced'));
  else if (now.incidents > was.incidents) sentences.push(words.t('present.change.incident'));
  return sentences;
}
