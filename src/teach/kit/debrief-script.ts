import { FACTORS } from '../../core/index.ts';
import type { Words } from '../../i18n/index.ts';
import { BELIEF_NAMES, type Scores } from '../../model/index.ts';
import type { ExpectedBeat, ExpectedMoves } from './expected-moves.ts';
import { type KitMatter, paragraphsOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

const SPLITS = 3;
/** Points that nobody could tell apart. */
const ALIKE = 1;
/** More options than this in front are no answer to the question which does most. */
const MOST_LEADING = 2;
/** Those about which a class can argue without a calculator. */
const ARGUED = ['intent', 'scrutinyWorks', 'washingtonReprisal', 'beijingRetaliation'] as const;

/** Questions for the talk afterwards, from what this scenario holds. */
export function debriefSheet(matter: KitMatter, moves: ExpectedMoves): Sheet {
  const { scenario, words } = matter;
  const { t } = words;
  const { beats } = moves;
  const part = (n: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, questions: readonly string[]): Block[] => [
    { kind: 'heading', text: t(`teach.kit.ask.${n}`) },
    { kind: 'list', items: questions },
  ];
  const factors = FACTORS.flatMap((factor) => {
    const beat = beats.find((candidate) => candidate.beat.factor === factor)?.beat;
    if (!beat) return [];
    const name = t(`present.factor.${factor}`);
    return [t(`teach.kit.ask.factor.${factor}`, { name, headline: beat.headline })];
  });
  const law = beats.flatMap(({ options }) => options).find(({ option }) => option.law)?.option;
  const beliefs = ARGUED.filter((belief) => BELIEF_NAMES.includes(belief));
  return {
    id: `${scenario.id}-debrief`,
    title: t('teach.kit.doc.debrief'),
    blocks: [
      { kind: 'text', text: t('teach.kit.ask.lead') },
      ...part(1, [t('teach.kit.ask.1.role'), t('teach.kit.ask.1.hard')]),
      ...part(
        2,
        beats.map(({ beat: { decision } }) =>
          t('teach.kit.ask.2.hands', {
            question: decision.question,
            options: words.list(decision.options.map(({ title }) => `“${title}”`)),
          }),
        ),
      ),
      ...part(3, factors),
      ...part(4, [
        ...splitting(beats, words).map(({ beat, leads }) =>
          t('teach.kit.ask.4.split', {
            question: beat.decision.question,
            cost: leads.cost ?? t('teach.kit.ask.4.none'),
            security: leads.security ?? t('teach.kit.ask.4.none'),
            alliance: leads.alliance ?? t('teach.kit.ask.4.none'),
          }),
        ),
        t('teach.kit.ask.4.mandate'),
      ]),
      ...part(
        5,
        beliefs.map((belief) =>
          t('teach.kit.ask.5.belief', {
            question: t(`present.beliefs.${belief}.question`),
            low: t(`present.beliefs.${belief}.low`),
            high: t(`present.beliefs.${belief}.high`),
          }),
        ),
      ),
      ...part(6, [
        ...(law ? [t('teach.kit.ask.6.law', { title: law.title })] : []),
        t('teach.kit.ask.6.same'),
      ]),
      ...part(7, [...paragraphsOf(scenario.history.text), t('teach.kit.ask.7.real')]),
      ...part(8, [t('teach.kit.ask.8.else'), t('teach.kit.ask.8.change')]),
    ],
  };
}

/** Decisions in which cost, security and alliance want different options, those with most different wishes first. */
function splitting(beats: readonly ExpectedBeat[], words: Words) {
  const led = beats.map(({ beat, options }) => {
    const leader = (score: keyof Scores) => {
      const middles = options.map(({ expected }) => {
        const { low, high } = expected.scores[score];
        return (low + high) / 2;
      });
      const most = Math.max(...middles);
      const leading = options.filter((_, n) => (middles[n] ?? 0) > most - ALIKE);
      return leading.length > MOST_LEADING
        ? undefined
        : words.list(leading.map(({ option }) => `“${option.title}”`));
    };
    const leads = { cost: leader('cost'), security: leader('security'), alliance: leader('alliance') };
    const named = Object.values(leads).filter((lead) => lead !== undefined);
    return { beat, leads, kinds: new Set(named).size };
  });
  return led
    .filter(({ kinds }) => kinds > 1)
    .sort((a, b) => b.kinds - a.kinds)
    .slice(0, SPLITS);
}
