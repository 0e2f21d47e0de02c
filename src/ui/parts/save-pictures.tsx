import { useRef, useState } from 'preact/hooks';
import { t } from '../debrief-words.ts';
import { drawElement } from '../pictures/draw-element.ts';
import { saveFile, saveText } from '../pictures/save-file.ts';
import { toPng } from '../pictures/to-png.ts';

interface Found {
  readonly element: HTMLElement;
  readonly name: string;
  /** Whether its name does not stand in it. */
  readonly untitled: boolean;
}

/**
 * Saves the pictures of the part it stands in: every element of the class `picture` with a heading in it, drawn as it is
 * on the screen.
 */
export function SavePictures() {
  const here = useRef<HTMLDetailsElement>(null);
  const [found, setFound] = useState<readonly Found[]>([]);
  const [failed, setFailed] = useState(false);
  const look = () => setFound(here.current?.open ? picturesAround(here.current) : []);
  const save = async ({ element, name, untitled }: Found, kind: 'png' | 'svg') => {
    setFailed(false);
    try {
      const drawn = drawElement(element, untitled ? name : '');
      if (kind === 'svg') saveText(`${fileName(name)}.svg`, 'image/svg+xml', drawn.svg);
      else saveFile(`${fileName(name)}.png`, await toPng(drawn));
    } catch {
      setFailed(true);
    }
  };
  return (
    <details class="save-pictures no-print small" ref={here} onToggle={look}>
      <summary>{t('debrief.save')}</summary>
      {found.length === 0 && <p>{t('debrief.save.none')}</p>}
      <ul>
        {found.map((picture) => (
          <li key={picture.name}>
            <span>{picture.name}</span>
            {(['png', 'svg'] as const).map((kind) => (
              <button
                key={kind}
                type="button"
                class="button"
                aria-label={t(`debrief.save.${kind}.of`, { name: picture.name })}
                onClick={() => void save(picture, kind)}
              >
                {t(`debrief.save.${kind}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      <p role="status">{failed ? t('debrief.save.failed') : ''}</p>
    </details>
  );
}

function picturesAround(here: Element): readonly Found[] {
  const part = here.closest('.part[role="tabpanel"]');
  return [...(part?.querySelectorAll<HTMLElement>('.picture') ?? [])].flatMap((element) => {
    const heading = element.querySelector('h3, h4')?.textContent;
    const name = heading ?? element.dataset.name;
    return name && element.offsetParent ? [{ element, name, untitled: !heading }] : [];
  });
}

function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
