import type { BeliefsView, BeliefView } from '../../present/index.ts';
import { t } from '../words.ts';
import { RadioList } from './radio-list.tsx';
import { SourcesLine } from './sources-line.tsx';

export type Levels = Readonly<Record<string, -1 | 0 | 1>>;

interface BeliefsInputProps {
  readonly view: BeliefsView;
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** Every contested figure with its two sides; or all at once, as one side sees it. */
export function BeliefsInput({ view, levels, onChange }: BeliefsInputProps) {
  return (
    <>
      <p class="small">{t('page.beliefs.hint')}</p>
      <div class="row">
        {view.bundles.map((bundle) => (
          <button
            key={bundle.id}
            type="button"
            class="button"
            aria-pressed={isSame(bundle.levels, levels)}
            onClick={() => onChange(bundle.levels)}
          >
            {bundle.label}
          </button>
        ))}
      </div>
      {view.beliefs.map((belief) => (
        <OneBelief
          key={belief.id}
          belief={belief}
          level={levels[belief.id] ?? 0}
          onPick={(level) => onChange({ ...levels, [belief.id]: level })}
        />
      ))}
    </>
  );
}

interface OneBeliefProps {
  readonly belief: BeliefView;
  readonly level: -1 | 0 | 1;
  readonly onPick: (level: -1 | 0 | 1) => void;
}

function OneBelief({ belief, level, onPick }: OneBeliefProps) {
  const options = belief.choices.map((choice) => ({
    id: String(choice.level),
    label: choice.text,
    text: t('page.beliefs.choice', { value: choice.value, who: choice.who || 'none' }),
  }));
  return (
    <div class="belief">
      <RadioList
        look="rows"
        legend={belief.question}
        legendAs="h3"
        value={String(level)}
        options={options}
        onPick={(id) => onPick(Number(id) as -1 | 0 | 1)}
      />
      <SourcesLine facts={belief.facts} />
    </div>
  );
}

function isSame(one: Levels, other: Levels): boolean {
  return [...Object.keys(one), ...Object.keys(other)].every((id) => (one[id] ?? 0) === (other[id] ?? 0));
}
