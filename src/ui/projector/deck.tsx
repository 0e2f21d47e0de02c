import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShell } from '../shell.ts';
import { words } from '../words.ts';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';
import { useClicker } from './use-clicker.ts';
import { useFit } from './use-fit.ts';
import { useOverflow } from './use-overflow.ts';

/** What stays of a page when the next one is shown, so that a reader finds the line again. */
const KEPT = 0.85;

interface DeckProps {
  readonly slides: readonly Slide[];
  /** The id of the slide that is shown; the first where it is none of them. */
  readonly at: string | undefined;
  readonly onGo: (id: string) => void;
}

/** Slides, one at a time, with large ways on and back; what is too long for the wall is paged by “More”. */
export function Deck({ slides, at, onGo }: DeckProps) {
  const { dialog } = useShell();
  const body = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const place = Math.max(
    0,
    slides.findIndex(({ id }) => id === at),
  );
  const slide = slides[place];
  const id = slide?.id ?? '';
  useFit(body, id);
  const more = useOverflow(body, id);
  const shown = useRef(id);
  const fromBehind = useRef(false);

  useLayoutEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    const element = body.current;
    if (!element) return;
    element.scrollTop = fromBehind.current ? element.scrollHeight : 0;
    fromBehind.current = false;
    element.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [id]);

  const scroll = (way: 1 | -1) => {
    const element = body.current;
    element?.scrollBy({ top: way * element.clientHeight * KEPT });
  };
  const following = slides[place + 1];
  const before = slides[place - 1];
  const missing = slide?.next?.missing ?? '';
  const on = () => {
    if (more) scroll(1);
    else if (slide?.next) {
      if (missing === '') slide.next.act();
      else body.current?.querySelector<HTMLElement>('input:not(:checked)')?.focus();
    } else if (following) onGo(following.id);
  };
  const back = () => {
    if ((body.current?.scrollTop ?? 0) > 1) return scroll(-1);
    if (!before) return;
    fromBehind.current = true;
    onGo(before.id);
  };
  useClicker((way) => {
    if (way === 'back') back();
    else if (more || !slide?.next || (slide.next.safe && missing === '')) on();
    else button.current?.focus();
  });
  const label = more ? t('projector.more') : (slide?.next?.label ?? (following ? t('projector.on') : ''));

  return (
    <div class="deck">
      {/* A region that scrolls must be reached by the keyboard. */}
      <div class="deck-body" ref={body} key={id} {...(more ? { tabIndex: 0 } : {})}>
        <div class="deck-slide">{slide?.show}</div>
      </div>
      {/* The line keeps its place: a foot that grows and shrinks would make the words above it do the same. */}
      {slide?.next?.missing !== undefined && (
        <p class="deck-missing" role="status">
          {more ? '' : missing}
        </p>
      )}
      <div class="deck-foot">
        <button
          type="button"
          class="button"
          aria-haspopup="dialog"
          onClick={() => {
            dialog.value = { kind: 'menu' };
          }}
        >
          {t('page.menu')}
        </button>
        {slides.length > 1 && (
          <span class="deck-step">
            {t('projector.step', { n: words.number(place + 1), all: words.number(slides.length) })}
          </span>
        )}
        {before && (
          <button type="button" class="button" onClick={back}>
            {t('projector.back')}
          </button>
        )}
        {label && (
          <button
            type="button"
            class="button primary deck-on"
            ref={button}
            aria-disabled={!more && missing !== ''}
            onClick={(event) => {
              // Whoever presses “More” twice has not decided: the same button has another name by then.
              const isSecondOfTwo = event.detail > 1;
              if (more || !slide?.next || slide.next.safe || !isSecondOfTwo) on();
            }}
          >
            {label}
          </button>
        )}
      </div>
    </div>
  );
}
