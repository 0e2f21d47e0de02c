import type { Words } from '../../i18n/index.ts';
import type { AssignedView } from '../../present/index.ts';
import { QrCode, qrSize } from '../../ui/index.ts';

/** A page holds eight. */
const ONE_PAGE = 8;
const DRAWING = 'assign-qr';

interface SlipsProps {
  readonly words: Words;
  readonly link: string;
  readonly assigned: AssignedView;
  readonly minutes: number;
}

/** One slip of paper for each student. On the screen only the first shows; it is the one to hold before a camera. */
export function Slips({ words, link, assigned, minutes }: SlipsProps) {
  const { t } = words;
  const size = qrSize(link);
  const seats = assigned.seats;
  const slips = Array.from({ length: seats || ONE_PAGE }, (_, n) => (seats ? n + 1 : 0));
  return (
    <ul class="slips" aria-label={t('teach.assign.slip')}>
      {slips.map((seat, n) => (
        <li key={seat || `${n} without`} class={n === 0 ? 'slip' : 'slip print-only'}>
          {n === 0 ? (
            <QrCode text={link} label={t('teach.assign.qr')} name={DRAWING} />
          ) : (
            <svg class="qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
              <use href={`#${DRAWING}`} />
            </svg>
          )}
          <div class="slip-text">
            <b>{assigned.title}</b>
            <span>{t('teach.assign.slipLead', { minutes })}</span>
            {seat > 0 && <span class="slip-seat">{t('teach.assign.slipSeat', { seat })}</span>}
            <span>{t('teach.assign.slipCode')}</span>
            <span class="slip-line" />
          </div>
          <p class="slip-link">{link}</p>
        </li>
      ))}
    </ul>
  );
}
