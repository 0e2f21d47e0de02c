import type { OptionView } from '../../present/index.ts';
import { t } from '../words.ts';
import { LawSlot } from './law-slot.tsx';
import { Remark } from './remark.tsx';

/** Who is for it, who is against it, who expects what, and what it moves. */
export function OptionDetail({ option }: { readonly option: OptionView }) {
  return (
    <div class="option-detail">
      <LawSlot option={option} />
      <div class="table">
        <Remark remark={option.inFavour} stance={t('page.decision.for')} />
        <Remark remark={option.against} stance={t('page.decision.against')} />
      </div>
      <dl class="pairs">
        {option.expectations.map(({ score, adviser, label, text }) => (
          <div key={score}>
            <dt>{t('page.decision.expects', { adviser })}</dt>
            <dd>
              {label} <b>{text}</b>
            </dd>
          </div>
        ))}
        {option.levers.length > 0 && (
          <div>
            <dt>{t('page.decision.levers')}</dt>
            <dd>{option.levers.join(' · ')}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
