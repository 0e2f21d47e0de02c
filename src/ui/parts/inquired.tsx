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

/**
 * What the analyst has found, or how far it is, or that it failed and can try again. What is shown keeps its place while
 * it grows, so that nobody loses what they had opened or typed.
 */
export function Inquired<View>({ now, again, show, label }: InquiredProps<View>) {
  const view = 'view' in now ? now.view : undefined;
  return (
    <>
      {now.state === 'failed' && (
        <p role="alert" class="inquiry">
          {t('debrief.failed')}{' '}
          <button type="button" class="button" onClick={again}>
            {t('debrief.again')}
          </button>
        </p>
      )}
      {(now.state === 'idle' || now.state === 'working') && (
        <div class="inquiry no-print">
          <p>{label ?? t('debrief.working')}</p>
          <progress max={1} value={shareOf(now)} aria-label={t('debrief.working')} />
          <span class="small mute">{t('debrief.workingShare', { share: words.percent(shareOf(now)) })}</span>
        </div>
      )}
      {view !== undefined && show(view, now.state === 'done')}
    </>
  );
}

function shareOf<View>(now: Inquiry<View>): number {
  return now.state === 'working' ? now.progress : 0;
}
