import { useState } from 'preact/hooks';
import type { DecisionChoiceView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { EVERY_ROAD, isEveryRoad, type RoadsChoice, RoadsFilter } from './roads-filter.tsx';

interface RoadsPickProps {
  readonly decisions: readonly DecisionChoiceView[];
  readonly choice: RoadsChoice;
  /** Undefined while roads are still being played. */
  readonly onChoice: ((choice: RoadsChoice) => void) | undefined;
  /** How many roads fit; empty where all are shown. */
  readonly said: string;
}

const ANY = '';
const SEVERAL = '+';

/** Right above the picture: the roads with one choice; folded away, several conditions at once. */
export function RoadsPick({ decisions, choice, onChoice, said }: RoadsPickProps) {
  const [unfolded, setUnfolded] = useState(false);
  const taken = Object.entries(choice.options).map(([decision, option]) => `${decision}:${option}`);
  const value = taken.length > 1 ? SEVERAL : (taken[0] ?? ANY);
  const pick = (picked: string) => {
    if (picked === SEVERAL) return;
    const [decision, option] = picked.split(':').map(Number);
    onChoice?.({
      ...choice,
      options: decision === undefined || option === undefined ? {} : { [decision]: option },
    });
  };
  return (
    <section class="card roads-pick no-print">
      <label class="field">
        <b>{t('debrief.pick')}</b>
        <select value={value} disabled={!onChoice} onChange={(event) => pick(event.currentTarget.value)}>
          <option value={ANY}>{t('debrief.filter.any')}</option>
          {value === SEVERAL && <option value={SEVERAL}>{t('debrief.pick.several')}</option>}
          {decisions.map(({ when, question, options }, decision) => (
            <optgroup key={when} label={t('debrief.pick.group', { when, question })}>
              {options.map((title, option) => (
                <option key={title} value={`${decision}:${option}`}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <div class="roads-picked">
        <p role="status">{said}</p>
        {onChoice && !isEveryRoad(choice) && (
          <button type="button" class="button" onClick={() => onChoice(EVERY_ROAD)}>
            {t('debrief.filter.clear')}
          </button>
        )}
      </div>
      <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
        <summary>{t('debrief.pick.more')}</summary>
        {unfolded && onChoice && <RoadsFilter decisions={decisions} choice={choice} onChoice={onChoice} />}
      </details>
    </section>
  );
}
