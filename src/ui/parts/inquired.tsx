import type { ComponentChildren, VNode } from 'preact';
import { t } from '../debrief-words.ts';
import type { Inquiry } from '../desk.ts';
import { words } from '../words.ts';

interface InquiredProps<View> {
  readonly now: Inquiry<View>;
  readonly again: () => void;
  /** Shows the view; `complete` is false while more is still to come. */
  readonly show: (view: View, complete: boolean) => VNode;
  /** What is being worked out, where "Working it out" says too little. */
  readonly label?: ComponentChildren;
}

/** What the analyst has found, or how far it is, or that it failed and can try again. */
export function Inquired<View>({ now, again, show, label }: InquiredProps<View>) {
  if (now.state === 'done') return show(now.view, true);
  if (now.state === 'failed') {
    return (
      <p role="alert" class="inquiry">
        {t('debrief.failed')}{' '}
        <button type="button" class="button" onClick={again}>
          {t('debrief.again')}
        </button>
      </p>
    );
  }
  const share = now.state === 'working' ? now.progress : 0;
  return (
    <>
      <div class="inquiry no-print">
        <p>{label ?? t('debrief.working')}</p>
        <progress max={1} value={share} aria-label={t('debrief.working')} />
        <span class="small mute">{t('debrief.workingShare', { share: words.percent(share) })}</span>
      </div>
      {now.state === 'working' && now.view !== undefined && show(now.view, false)}
    </>
  );
}
