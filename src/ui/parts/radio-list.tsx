import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface RadioListProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly id: T; readonly label: string; readonly text?: string }[];
  readonly value: T | undefined;
  readonly onPick: (id: T) => void;
  /** Rows below one another, or chips beside one another. */
  readonly look: 'rows' | 'chips';
  readonly legendAs?: string;
  readonly hint?: string;
  readonly focusRef?: Ref<HTMLInputElement>;
}

/** One of several, as native radio buttons. */
export function RadioList<T extends string>(props: RadioListProps<T>) {
  const { legend, options, value, onPick, look, legendAs = '', hint, focusRef } = props;
  const name = useId();
  return (
    <fieldset class={`radios ${look}`}>
      <legend class={legendAs}>
        {legend}
        {hint && <span class="mute hint">{hint}</span>}
      </legend>
      {options.map((option, index) => (
        <label key={option.id} class="pick">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onPick(option.id)}
            ref={index === 0 ? (focusRef ?? null) : null}
          />
          <span>
            <span class="pick-label">{option.label}</span>
            {option.text && <span class="small mute pick-text">{option.text}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
