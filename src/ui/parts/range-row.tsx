import { t, words } from '../words.ts';

interface RangeRowProps {
  readonly label: string;
  /** 0 to 1 */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function RangeRow({ label, value, onChange }: RangeRowProps) {
  const percent = words.number(value * 100);
  return (
    <label class="range">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={value}
        aria-valuetext={t('page.settings.volume.value', { percent })}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <output aria-hidden="true">{percent}</output>
    </label>
  );
}
