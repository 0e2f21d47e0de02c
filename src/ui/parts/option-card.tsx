import type { RefObject } from 'preact';
import type { OptionView } from '../../present/index.ts';
import { t } from '../words.ts';
import { OptionDetail } from './option-detail.tsx';
import { Sr } from './sr.tsx';

interface OptionCardProps {
  readonly option: OptionView;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly inputRef: RefObject<HTMLInputElement | null> | undefined;
}

/** One thing that can be decided; unfolds when it is picked. */
export function OptionCard({ option, chosen, onChoose, inputRef }: OptionCardProps) {
  return (
    <div class={chosen ? 'card option chosen' : 'card option'}>
      <label>
        <input type="radio" name="option" checked={chosen} onChange={onChoose} ref={inputRef ?? null} />
        <span class="option-main">
          <span class="option-title">{option.title}</span>
          <span class="option-text">{option.text}</span>
        </span>
        <span class="expects">
          {option.expectations.map(({ score, adviser, label, text }) => (
            <span key={score}>
              <Sr>{t('page.decision.expects', { adviser })} </Sr>
              <span class="mute">{label}</span> <b>{text}</b>
              <Sr>.</Sr>
            </span>
          ))}
        </span>
      </label>
      {chosen && <OptionDetail option={option} />}
    </div>
  );
}
