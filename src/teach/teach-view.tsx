import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TeachDesk } from './desk.ts';
import { TEACH_PAGE_NAMES, TEACH_PAGES, type TeachPageName } from './pages.ts';
import type { TeachPage } from './teach-page.ts';
import './styles/teach.css';

interface TeachViewProps {
  readonly desk: TeachDesk;
  readonly page: TeachPageName;
  readonly about: string;
}

/** The pages for teachers with their menu; the words of the page itself come when it has been fetched. */
export function TeachView({ desk, page, about }: TeachViewProps) {
  const { t } = desk.words;
  return (
    <div class="teach">
      <p class="kicker">{t('teach.name')}</p>
      <h1 tabIndex={-1}>{t(`teach.${page}.title`)}</h1>
      <nav class="teach-menu no-print" aria-label={t('teach.menu')}>
        {TEACH_PAGE_NAMES.map((name) => (
          <a
            key={name}
            class="button"
            href={`#teach/${name}`}
            aria-current={name === page ? 'page' : undefined}
          >
            {t(`teach.${name}.menu`)}
          </a>
        ))}
      </nav>
      <LoadedPage key={`${page}/${about}`} desk={desk} page={page} about={about} />
    </div>
  );
}

/** One page once it is here; a page that cannot be fetched says so and can be asked for again. */
function LoadedPage({ desk, page, about }: TeachViewProps) {
  const { t } = desk.words;
  const [shown, setShown] = useState<{ readonly Page: ComponentType<TeachPage> } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    TEACH_PAGES[page]().then(
      (Page) => wanted && setShown({ Page }),
      () => wanted && setShown('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [page, attempt]);
  if (shown === undefined) return <p role="status">{t('page.loading')}</p>;
  if (shown !== 'failed') return <shown.Page desk={desk} about={about} />;
  return (
    <p role="alert">
      {t('page.failed')}{' '}
      <button
        type="button"
        class="button"
        onClick={() => {
          setShown(undefined);
          setAttempt(attempt + 1);
        }}
      >
        {t('page.again')}
      </button>
    </p>
  );
}
