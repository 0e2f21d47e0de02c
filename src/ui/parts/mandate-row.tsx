import type { OathView } from '../../present/index.ts';
import { t } from '../words.ts';

interface MandateRowProps {
  readonly aim: OathView['mandate'][number];
  readonly points: number;
  readonly onChange: (points: number) => void;
}

export function MandateRow({ aim, points, onChange }: MandateRowProps) {
  const { label } = aim;
  return (
    <div class="mandate-row">
      <div>
        <b>{label}</b>
        <p class="small mute">{aim.text}</p>
      </div>
      <input
        type="range"
        class={aim.id}
        min="0"
        max="10"
        value={points}
        aria-label={label}
        aria-valuetext={t('page.oath.points', { count: points })}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div class="stepper">
        <button
          type="button"
          class="button"
          aria-label={t('page.oath.less', { label })}
          aria-disabled={points === 0}
          onClick={() => onChange(points - 1)}
        >
          −
        </button>
        <output aria-hidden="true">{points}</output>
        <button
          type="button"
          class="button"
          aria-label={t('page.oath.more', { label })}
          aria-disabled={points === 10}
          onClick={() => onChange(points + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
