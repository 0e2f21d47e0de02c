import { useId } from 'preact/hooks';
import type { InboxItemView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Sr } from './sr.tsx';

const STEPS = [1, 2, 3, 4, 5] as const;

/** How far the claim convinces, from 1 to 5. */
export function Rating({ item }: { readonly item: InboxItemView }) {
  const { desk } = useShell();
  const name = useId();
  return (
    <fieldset class="rating">
      <legend>
        {t('page.inbox.rate')} <q>{item.claim}</q>
      </legend>
      <div class="rating-steps">
        <span class="small mute" aria-hidden="true">
          {t('page.inbox.rate1')}
        </span>
        {STEPS.map((step) => (
          <label key={step}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={item.rating === step}
              onChange={() => desk.act({ type: 'run.rate', item: item.id, rating: step })}
            />
            {step}
            {step === 1 && <Sr> {t('page.inbox.rate1')}</Sr>}
            {step === 5 && <Sr> {t('page.inbox.rate5')}</Sr>}
          </label>
        ))}
        <span class="small mute" aria-hidden="true">
          {t('page.inbox.rate5')}
        </span>
      </div>
    </fieldset>
  );
}
