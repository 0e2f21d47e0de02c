import { useId } from 'preact/hooks';
import { MOST_HANDS } from '../../run/index.ts';
import { t } from './projector-words.ts';

interface HandStepperProps {
  /** What the hands are for. */
  readonly title: string;
  readonly hands: number;
  readonly onChange: (hands: number) => void;
}

/** A number of hands: typed, stepped by the arrow keys, or by two large buttons. */
export function HandStepper({ title, hands, onChange }: HandStepperProps) {
  const id = useId();
  return (
    <span class="hands-stepper">
      <button
        type="button"
        class="button"
        aria-label={t('projector.vote.less', { title })}
        aria-disabled={hands === 0}
        onClick={() => hands > 0 && onChange(hands - 1)}
      >
        −
      </button>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min="0"
        max={MOST_HANDS}
        aria-label={t('projector.vote.hands', { title })}
        value={hands}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        onBlur={(event) => {
          // What was typed beyond the bounds, or deleted, shows as what it counts for.
          event.currentTarget.value = String(hands);
        }}
      />
      <button
        type="button"
        class="button"
        aria-label={t('projector.vote.more', { title })}
        aria-disabled={hands === MOST_HANDS}
        onClick={() => hands < MOST_HANDS && onChange(hands + 1)}
      >
        +
      </button>
    </span>
  );
}
