import { beatsOf, type KitMatter, nameOf, paragraphsOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

/** For the teacher: what stands behind each claim, what happened, and where it can be read. */
export function answerSheets(matter: KitMatter): readonly Sheet[] {
  const { scenario, words, length } = matter;
  const { t } = words;
  const fictional = scenario.country.fictional ? 'yes' : 'no';
  const sheets = beatsOf(scenario, length).map((beat, index): Sheet => {
    const ids = [...beat.facts, ...beat.inbox.flatMap(({ facts }) => facts), ...beat.history.facts];
    return {
      id: `${scenario.id}-answers-${beat.id}`,
      title: t('teach.kit.sheet.title', { n: index + 1, headline: beat.headline }),
      blocks: [
        ...(index === 0 ? [{ kind: 'text' as const, text: t('teach.kit.notes.lead') }] : []),
        {
          kind: 'text',
          text: t('teach.kit.notes.factors', {
            name: t(`present.factor.${beat.factor}`),
            text: t(`present.factor.${beat.factor}.text`),
          }),
        },
        {
          kind: 'table',
          caption: t('teach.kit.sheet.letters'),
          head: [
            t('teach.kit.notes.claim'),
            t('teach.kit.notes.who'),
            t('teach.kit.notes.quality'),
            t('teach.kit.notes.verdict'),
          ],
          rows: beat.inbox.map((item) => [
            item.claim,
            nameOf(scenario, item.voice),
            t(`present.quality.${item.quality}`),
            item.verdict,
          ]),
        },
        { kind: 'heading', text: t('teach.kit.notes.history', { fictional }) },
        ...paragraphsOf(beat.history.text).map((text) => ({ kind: 'text' as const, text })),
        ...sourcesOf(ids, matter),
      ],
    };
  });
  const whole: Sheet = {
    id: `${scenario.id}-answers-whole`,
    title: t('teach.kit.notes.whole'),
    blocks: [
      ...paragraphsOf(scenario.history.text).map((text) => ({ kind: 'text' as const, text })),
      ...(scenario.history.timeline.length > 0
        ? [
            {
              kind: 'pairs' as const,
              rows: scenario.history.timeline.map(({ date, text }): [string, string] => [
                words.date(date),
                text,
              ]),
            },
          ]
        : []),
      ...sourcesOf(
        [...scenario.history.facts, ...scenario.history.timeline.flatMap(({ facts }) => facts)],
        matter,
      ),
    ],
  };
  return [...sheets, whole];
}

function sourcesOf(ids: readonly string[], { facts, words }: KitMatter): Block[] {
  const { t } = words;
  const items = [...new Set(ids)].flatMap((id) => {
    const fact = facts[id];
    if (!fact) return [];
    const { title, publisher, published, url } = fact.source;
    return [
      {
        says: t('teach.kit.notes.source', { claim: fact.claim, date: words.date(fact.date) }),
        from: t('teach.kit.notes.from', { title, publisher, published: words.date(published) }),
        url,
      },
    ];
  });
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: t('teach.kit.notes.sources') },
    { kind: 'sources', items },
  ];
}
