import { render } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import '../styles/dialogs.css';
import '../styles/later.css';
import '../styles/map-parts.css';
import '../styles/coach.css';
import '../styles/outcome.css';
import '../styles/debrief.css';
import '../styles/motion.css';
import './gallery.css';
import { englishLate, galleryTexts, pageLate, soundTexts } from '../../i18n/index.ts';
import { loadFonts } from '../behaviour/load-fonts.ts';
import { t, words } from '../words.ts';
import { EXHIBITS } from './exhibits.ts';
import type { GalleryDesk } from './gallery-desk.ts';

words.learn(pageLate);
words.learn(englishLate);
words.learn(galleryTexts);
words.learn(soundTexts);

export { words };

const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
const MOTIONS = ['system', 'full', 'reduced'] as const;

/** The exhibit that the address asks for; empty for all. */
const wanted = () => /^#gallery\/([a-z-]+)$/.exec(location.hash)?.[1] ?? '';

/** Hangs the gallery in a host. Colours and motion are set on the root element, as the page does. */
export function hangGallery(host: HTMLElement, desk: GalleryDesk): void {
  loadFonts();
  host.replaceChildren();
  render(<Gallery desk={desk} />, host);
}

function Gallery({ desk }: { readonly desk: GalleryDesk }) {
  const [alone, setAlone] = useState(wanted);
  useLayoutEffect(() => {
    const follow = () => setAlone(wanted());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const shown = EXHIBITS.filter(({ id }) => alone === '' || alone === id);
  const title = shown.length === 1 && shown[0] ? t(shown[0].title) : t('gallery.title');
  useLayoutEffect(() => {
    document.title = t('page.title.screen', { screen: title });
  }, [title]);
  return (
    <div class="page gallery">
      <header class="header">
        <div class="place">
          <h1>{t('gallery.title')}</h1>
          <p class="small mute">{t('gallery.lead')}</p>
        </div>
        <Switch name="theme" label={t('gallery.theme')} values={THEMES} />
        <Switch name="motion" label={t('gallery.motion')} values={MOTIONS} />
      </header>
      <nav class="gallery-nav" aria-label={t('gallery.exhibits')}>
        <ul>
          {[{ id: '', title: 'gallery.all' as const }, ...EXHIBITS].map((exhibit) => (
            <li key={exhibit.id}>
              <a
                href={exhibit.id ? `#gallery/${exhibit.id}` : '#gallery'}
                aria-current={exhibit.id === alone ? 'page' : undefined}
              >
                {t(exhibit.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" class="gallery-rooms" tabIndex={-1}>
        {shown.map(({ id, title: name, Show }) => (
          <section key={id} id={`exhibit-${id}`} class="exhibit" aria-label={t(name)}>
            <h2>{t(name)}</h2>
            <Show desk={desk} />
          </section>
        ))}
      </main>
    </div>
  );
}

interface SwitchProps {
  /** Of the data attribute on the root element, and of the query that sets it at first. */
  readonly name: 'theme' | 'motion';
  readonly label: string;
  readonly values: readonly string[];
}

/** One choice for the whole gallery: `?theme=dark#gallery` opens it dark. */
function Switch({ name, label, values }: SwitchProps) {
  const [value, setValue] = useState(() => {
    const asked = new URLSearchParams(location.search).get(name);
    return asked && values.includes(asked) ? asked : 'system';
  });
  useLayoutEffect(() => {
    document.documentElement.dataset[name] = value;
  }, [name, value]);
  return (
    <label class="pick">
      {label}
      <select value={value} onChange={({ currentTarget }) => setValue(currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
