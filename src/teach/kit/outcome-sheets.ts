import type { Words } from '../../i18n/index.ts';
import type { Expectation } from '../../run/index.ts';
import { type ExpectedMoves, facesOf } from './expected-moves.ts';
import { type KitMatter, letterOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

/** How to play without a screen, and what comes of every option. */
export function outcomeSheets({ scenario, words }: KitMatter, moves: ExpectedMoves): readonly Sheet[] {
  const { t } = words;
  const whole = (value: number) => words.number(Math.round(value));
  const rules: Sheet = {
    id: `${scenario.id}-outcome-rules`,
    title: t('teach.kit.out.rules'),
    blocks: [
      {
        kind: 'text',
        text: t('teach.kit.out.lead', {
          cost: whole(moves.start.cost),
          security: whole(moves.start.security),
          alliance: whole(moves.start.alliance),
        }),
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          t('teach.kit.out.rule.believe'),
          t('teach.kit.out.rule.add'),
          t('teach.kit.out.rule.law'),
          t('teach.kit.out.rule.oath'),
          t('teach.kit.out.rule.rough', { fictional: scenario.country.fictional ? 'yes' : 'no' }),
        ],
      },
      recordTable(moves, words),
    ],
  };
  const sheets = moves.beats.map(({ beat, options }, index): Sheet => {
    const texts: Block[] = options.flatMap(({ option: { title, outcome } }, n): Block[] => {
      const letter = letterOf(n);
      const { headline, lost } = outcome;
      const lostBlocks: Block[] = lost
        ? [
            { kind: 'heading', text: t('teach.kit.out.lost', { letter, headline: lost.headline }) },
            { kind: 'text', text: lost.text },
          ]
        : [];
      return [
        { kind: 'heading', text: t('teach.kit.out.news', { letter, title, headline }) },
        { kind: 'text', text: outcome.text },
        ...lostBlocks,
      ];
    });
    return {
      id: `${scenario.id}-outcome-${beat.id}`,
      title: t('teach.kit.sheet.title', { n: index + 1, headline: beat.decision.question }),
      blocks: [
        {
          kind: 'table',
          caption: t('teach.kit.out.moves'),
          head: [
            t('teach.kit.out.option'),
            t('present.score.cost'),
            t('present.score.security'),
            t('present.score.alliance'),
            t('teach.kit.out.law'),
          ],
          rows: options.map(({ option, expected: { scores, odds } }, n) => {
            const faces = option.law ? facesOf(odds) : undefined;
            return [
              `${letterOf(n)}. ${option.title}`,
              describeMove(scores.cost, words),
              describeMove(scores.security, words),
              describeMove(scores.alliance, words),
              faces === undefined
                ? t('teach.kit.out.noLaw')
                : t('teach.kit.out.die', { faces, odds: words.percent(Math.round(odds * 20) / 20) }),
            ];
          }),
        },
        { kind: 'text', small: true, text: t('teach.kit.out.texts') },
        ...texts,
      ],
    };
  });
  return [rules, ...sheets];
}

/** To be filled in by hand: what was decided, and the three numbers after it. */
function recordTable({ start, beats }: ExpectedMoves, words: Words): Block {
  const { t } = words;
  const number = (value: number) => words.number(Math.round(value));
  return {
    kind: 'table',
    caption: t('teach.kit.out.record'),
    head: [
      t('teach.kit.question'),
      t('teach.kit.out.option'),
      t('teach.kit.out.recordLaw'),
      t('present.score.cost'),
      t('present.score.security'),
      t('present.score.alliance'),
    ],
    rows: [
      [t('teach.kit.out.recordOath'), '', '', '', '', ''],
      [
        t('teach.kit.out.recordBegin'),
        '',
        '',
        number(start.cost),
        number(start.security),
        number(start.alliance),
      ],
      ...beats.map(({ beat, options }, index) => [
        t('teach.kit.sheet.title', { n: index + 1, headline: beat.decision.question }),
        '',
        options.some(({ option }) => option.law) ? '' : '–',
        '',
        '',
        '',
      ]),
      [t('teach.kit.out.recordEnd'), '', '', '', '', ''],
    ],
  };
}

function describeMove({ low, high }: Expectation, words: Words): string {
  const [from, to] = [words.signed(low), words.signed(high)];
  return from === to ? from : words.t('teach.kit.out.range', { low: from, high: to });
}
