import { useId, useState } from 'preact/hooks';
import { t } from './projector-words.ts';

interface MinorityWordsProps {
  readonly value: string;
  /** Signs that the line may have. */
  readonly longest: number;
  readonly onChange: (words: string) => void;
}

/** One line in the minority’s own words, for those who want it. */
export function MinorityWords({ value, longest, onChange }: MinorityWordsProps) {
  const id = useId();
  // What is typed stays as it is typed; what is kept has been cleaned.
  const [typed, setTyped] = useState(value);
  return (
    <div class="field large-words">
      <label for={id}>{t('projector.minority.words')}</label>
      <input
        id={id}
        type="text"
        maxLength={longest}
        value={typed}
        autocomplete="off"
        aria-describedby={`${id}-kept`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(event.currentTarget.value);
        }}
      />
      <p id={`${id}-kept`}>{t('projector.minority.kept', { longest })}</p>
    </div>
  );
}
