import type { KitMatter } from './kit-matter.ts';
import type { Sheet } from './sheet.ts';

export function glossarySheet({ scenario, words: { t } }: KitMatter): Sheet {
  const id = `${scenario.id}-glossary`;
  const title = t('teach.kit.doc.glossary');
  if (scenario.terms.length === 0) {
    return { id, title, blocks: [{ kind: 'text', text: t('teach.kit.glossary.none') }] };
  }
  return {
    id,
    title,
    blocks: [
      {
        kind: 'table',
        caption: title,
        head: [t('teach.kit.glossary.term'), t('teach.kit.glossary.text'), t('teach.kit.glossary.plain')],
        rows: scenario.terms.map(({ term, text, plain }) => [term, text, plain]),
      },
    ],
  };
}
