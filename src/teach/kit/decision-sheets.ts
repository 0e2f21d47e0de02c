import { beatsOf, type KitMatter, letterOf, nameOf, paragraphsOf } from './kit-matter.ts';
import type { Sheet } from './sheet.ts';

/** One for each decision: what is known, who says what, the options, and boxes to tick. */
export function decisionSheets({ scenario, words, length }: KitMatter): readonly Sheet[] {
  const { t } = words;
  return beatsOf(scenario, length).map((beat, index): Sheet => {
    const { decision } = beat;
    return {
      id: `${scenario.id}-sheet-${beat.id}`,
      title: t('teach.kit.sheet.title', { n: index + 1, headline: beat.headline }),
      blocks: [
        { kind: 'text', small: true, text: beat.place },
        ...paragraphsOf(beat.brief).map((text) => ({ kind: 'text' as const, text })),
        { kind: 'heading', text: t('teach.kit.sheet.letters') },
        {
          kind: 'pairs',
          rows: beat.inbox.map((item): [string, string] => [
            t('teach.kit.sheet.letter', { name: nameOf(scenario, item.voice), subject: item.subject }),
            t('teach.kit.sheet.letterText', item as { text: string; gains: string; evidence: string }),
          ]),
        },
        { kind: 'heading', text: t('teach.kit.sheet.table') },
        {
          kind: 'pairs',
          rows: decision.table.map(({ voice, says }): [string, string] => [nameOf(scenario, voice), says]),
        },
        { kind: 'heading', text: decision.question },
        ...paragraphsOf(decision.text).map((text) => ({ kind: 'text' as const, text })),
        {
          kind: 'pairs',
          rows: decision.options.map((option, n): [string, string] => [
            t('teach.kit.sheet.option', {
              letter: letterOf(n),
              title: option.title,
              law: option.law ? 'yes' : 'no',
            }),
            t('teach.kit.sheet.optionText', {
              text: option.text,
              for: option.for.says,
              forName: nameOf(scenario, option.for.voice),
              against: option.against.says,
              againstName: nameOf(scenario, option.against.voice),
            }),
          ]),
        },
        {
          kind: 'ticks',
          label: t('teach.kit.sheet.tick'),
          items: decision.options.map((_, n) => letterOf(n)),
        },
        {
          kind: 'ticks',
          label: t('teach.kit.sheet.reasons'),
          items: scenario.reasons.map(({ text }) => text),
        },
        { kind: 'lines', label: t('teach.kit.sheet.votes'), count: 2 },
      ],
    };
  });
}
