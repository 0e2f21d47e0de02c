import type { KitMatter } from './kit-matter.ts';
import type { Sheet } from './sheet.ts';

const CRITERIA = ['evidence', 'weighing', 'perspective', 'reflection'] as const;
const LEVELS = [1, 2, 3, 4] as const;

export function rubricSheet({ scenario, words: { t } }: KitMatter): Sheet {
  return {
    id: `${scenario.id}-rubric`,
    title: t('teach.kit.doc.rubric'),
    blocks: [
      { kind: 'text', text: t('teach.kit.rubric.lead') },
      {
        kind: 'table',
        caption: t('teach.kit.doc.rubric'),
        head: [t('teach.kit.rubric.criterion'), ...LEVELS.map((n) => t('teach.kit.rubric.level', { n }))],
        rows: CRITERIA.map((criterion) => [
          t(`teach.kit.rubric.${criterion}`),
          ...LEVELS.map((n) => t(`teach.kit.rubric.${criterion}.${n}`)),
        ]),
      },
      { kind: 'lines', label: t('teach.kit.yourNotes'), count: 6 },
    ],
  };
}
