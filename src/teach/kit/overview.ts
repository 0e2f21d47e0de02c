import { beatsOf, type KitMatter } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

/** What a teacher needs to know before choosing: one page. */
export function overviewSheet({ scenario, words }: KitMatter): Sheet {
  const { t } = words;
  const { id, title, tagline, kind, minutes, seat, place, country, beats, credit } = scenario;
  const tutorial = kind === 'tutorial';
  const goals = tutorial
    ? [t('teach.kit.tutorialGoal.steps'), t('teach.kit.tutorialGoal.why'), t('teach.kit.goal.evidence')]
    : (['reasons', 'evidence', 'weigh', 'luck'] as const).map((goal) => t(`teach.kit.goal.${goal}`));
  const time = tutorial
    ? t('teach.kit.timeTutorial', { minutes: minutes.standard })
    : t('teach.kit.timeText', {
        short: minutes.short,
        shortN: beatsOf(scenario, 'short').length,
        standard: minutes.standard,
        standardN: beats.length,
      });
  const rows: [string, string][] = [
    [t('teach.kit.seat'), t('teach.kit.seatText', { seat, place })],
    [t('teach.kit.who'), t('teach.kit.whoText')],
    [t('teach.kit.time'), time],
  ];
  if (!tutorial) rows.push([t('teach.kit.group'), t('teach.kit.groupText')]);
  rows.push([t('teach.kit.need'), t('teach.kit.needText')]);
  const blocks: Block[] = [
    { kind: 'text', text: tagline },
    { kind: 'heading', text: t('teach.kit.goals') },
    { kind: 'list', items: goals },
    { kind: 'heading', text: t('teach.kit.frame') },
    { kind: 'pairs', rows },
    { kind: 'heading', text: t('teach.kit.sensitive') },
    {
      kind: 'list',
      items: [
        ...(['people', 'open', 'role'] as const).map((point) => t(`teach.kit.sensitive.${point}`)),
        t(country.fictional ? 'teach.kit.sensitive.invented' : 'teach.kit.sensitive.real'),
      ],
    },
    { kind: 'heading', text: t('teach.kit.courses') },
    { kind: 'list', items: [t('teach.kit.courses.eu'), t('teach.kit.courses.us')] },
    { kind: 'text', small: true, text: t('teach.kit.courses.note') },
    {
      kind: 'table',
      caption: t('teach.kit.decisions'),
      head: [t('teach.kit.when'), t('teach.kit.what'), t('teach.kit.question')],
      rows: beats.map((beat) => [
        words.quarter(beat.quarter),
        t(`present.factor.${beat.factor}`),
        beat.decision.question,
      ]),
    },
    { kind: 'text', small: true, text: credit },
  ];
  return { id: `${id}-overview`, title, blocks };
}
