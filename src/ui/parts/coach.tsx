import { effect, signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoachView } from '../../present/index.ts';
import type { Desk } from '../desk.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

/** What the reader has had enough of, for as long as the tutorial is on the page. */
const dismissed = signal<ReadonlySet<string>>(new Set());
const skipped = signal(false);
let followed: Desk | undefined;

/** Whoever starts anew may be somebody else. */
function startAnew(desk: Desk): void {
  if (followed === desk) return;
  followed = desk;
  effect(() => {
    if (desk.screen.value.kind !== 'home') return;
    dismissed.value = new Set();
    skipped.value = false;
  });
}

/**
 * What a tutorial explains, beside the thing that it explains. It takes no focus and closes nothing; a screen reader
 * hears it once, after the screen itself.
 */
export function Coach({ coach }: { readonly coach: CoachView }) {
  const { desk } = useShell();
  startAnew(desk);
  const card = useRef<HTMLElement>(null);
  const open = !skipped.value && !dismissed.value.has(coach.id);
  const [spoken, setSpoken] = useState('');
  const text = coach.paragraphs.join(' ');
  useEffect(() => {
    if (open) setSpoken(t('page.coach.spoken', { text }));
  }, [open, text]);

  const close = (all: boolean) => {
    // The button that was pressed goes; reading goes on at what follows it.
    const next = card.current?.nextElementSibling as HTMLElement | null | undefined;
    if (all) skipped.value = true;
    else dismissed.value = new Set([...dismissed.value, coach.id]);
    if (!next) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
  const onward = coach.isLast && (
    <button type="button" class="button primary" onClick={() => desk.act({ type: 'go.home' })}>
      {t('page.coach.onward')}
    </button>
  );
  if (!open) return onward ? <div class="coach-onward no-print">{onward}</div> : null;
  return (
    <aside class="coach no-print" aria-labelledby="coach" ref={card}>
      <h2 id="coach">{t('page.coach.title')}</h2>
      <Paragraphs of={coach.paragraphs} />
      <div class="coach-actions">
        {onward || (
          <>
            <button type="button" class="button" onClick={() => close(false)}>
              {t('page.coach.dismiss')}
            </button>
            <button type="button" class="link" onClick={() => close(true)}>
              {t('page.coach.skip')}
            </button>
          </>
        )}
      </div>
      <p class="sr" role="status">
        {spoken}
      </p>
    </aside>
  );
}
