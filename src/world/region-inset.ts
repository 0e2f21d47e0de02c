import { composeInset, type InsetPicture } from './compose-inset.ts';
import { CAPTION } from './place-inset.ts';
import type { Box, Measure } from './place-labels.ts';
import type { RegionMap } from './region-map.ts';
import { drawShape, drawWord, element } from './svg-parts.ts';
import type { WorldTheme } from './world-theme.ts';
import type { ElsewhereView } from './world-view.ts';

/** The small map of a region, laid over the drawing. Always SVG: it is drawn once and rests. */
export interface RegionInset {
  /** Shows a region in a box of the host, or nothing. What stands already is left alone. */
  show(
    what: { readonly map: RegionMap; readonly view: ElsewhereView; readonly box: Box } | undefined,
    theme: WorldTheme,
    animate: boolean,
  ): void;
  dispose(): void;
}

const COME_MS = 450;

export function createRegionInset(host: HTMLElement, measure: Measure): RegionInset {
  let card: HTMLDivElement | undefined;
  let key = '';

  function draw(picture: InsetPicture, title: string, box: Box, theme: WorldTheme): HTMLDivElement {
    const made = document.createElement('div');
    made.setAttribute('aria-hidden', 'true');
    made.dataset.inset = '';
    Object.assign(made.style, {
      position: 'absolute',
      zIndex: '1',
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
      boxSizing: 'border-box',
      border: `1px solid ${theme.text}`,
      background: theme.halo,
      overflow: 'hidden',
      pointerEvents: 'none',
    });
    const { side } = picture;
    const svg = element('svg', {
      viewBox: `1 1 ${side - 2} ${side - 2}`,
      width: side - 2,
      height: side - 2,
      'font-family': theme.font,
      focusable: 'false',
    });
    svg.style.display = 'block';
    svg.append(
      element('rect', { width: side, height: side, fill: theme.sea }),
      ...picture.shapes.map((shape) => drawShape(shape, 'none', theme)),
      ...picture.words.map((word) => drawWord(word, theme)),
    );
    made.append(svg);
    if (box.bottom - box.top > side) {
      const caption = document.createElement('div');
      Object.assign(caption.style, {
        height: `${CAPTION - 1}px`,
        padding: '0 8px',
        boxSizing: 'border-box',
        borderTop: `1px solid ${theme.text}`,
        font: `700 14px/${CAPTION - 2}px ${theme.font}`,
        color: theme.text,
        whiteSpace: 'nowrap',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
      });
      caption.textContent = title;
      made.append(caption);
    }
    return made;
  }

  return {
    show(what, theme, animate) {
      const wanted = what ? JSON.stringify([what.view, what.box, theme]) : '';
      if (wanted === key) return;
      const fresh = key === '';
      key = wanted;
      card?.remove();
      card = undefined;
      if (!what) return;
      const { map, view, box } = what;
      card = draw(composeInset(map, view, box.right - box.left, measure), view.title, box, theme);
      host.append(card);
      if (animate && fresh) {
        card.animate(
          [
            { opacity: 0, transform: 'translateY(-6px)' },
            { opacity: 1, transform: 'none' },
          ],
          {
            duration: COME_MS,
            easing: 'ease-out',
          },
        );
      }
    },
    dispose() {
      card?.remove();
      card = undefined;
      key = '';
    },
  };
}
