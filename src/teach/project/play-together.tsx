import { useMemo, useState } from 'preact/hooks';
import { describeCards } from '../../present/index.ts';
import { RadioList } from '../../ui/index.ts';
import type { TeachDesk } from '../desk.ts';

const LENGTHS = ['short', 'standard'] as const;
const RULES = ['binding', 'practice'] as const;

/** One device for everybody: which ministry, how long, and the way to its oath. */
export function PlayTogether({ desk: { words, cards } }: { readonly desk: TeachDesk }) {
  const { t } = words;
  const views = useMemo(() => describeCards(cards, words), [cards, words]);
  const usual = cards.find(({ kind }) => kind === 'ministry') ?? cards[0];
  const [scenario, setScenario] = useState(usual?.id ?? '');
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('short');
  const [rules, setRules] = useState<(typeof RULES)[number]>('binding');
  const isTutorial = cards.find(({ id }) => id === scenario)?.kind === 'tutorial';
  return (
    <section class="card teach-together">
      <div>
        <h2>{t('teach.project.title')}</h2>
        <p>{t('teach.project.text')}</p>
      </div>
      <RadioList
        look="chips"
        legend={t('teach.project.scenario')}
        value={scenario}
        options={views.map(({ id, title, mark }) => ({ id, label: title, ...(mark && { text: mark }) }))}
        onPick={setScenario}
      />
      {!isTutorial && (
        <div class="teach-together-terms">
          <RadioList
            look="chips"
            legend={t('teach.project.length')}
            value={length}
            options={LENGTHS.map((id) => ({ id, label: t(`present.assigned.length.${id}`) }))}
            onPick={setLength}
          />
          <RadioList
            look="chips"
            legend={t('teach.project.rules')}
            value={rules}
            options={RULES.map((id) => ({ id, label: t(`teach.project.${id}`) }))}
            onPick={setRules}
          />
        </div>
      )}
      <p>
        <a class="button primary" href={`#projector/${scenario}/${length}/${rules}`}>
          {t('teach.project.start')}
        </a>
      </p>
    </section>
  );
}
