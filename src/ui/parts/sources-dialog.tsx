import { useEffect, useState } from 'preact/hooks';
import type { FactView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { FactText } from './fact-text.tsx';

/** Every fact that may be known by now, to be searched. */
export function SourcesDialog() {
  const { desk } = useShell();
  const [facts, setFacts] = useState<readonly FactView[] | 'loading' | 'failed'>('loading');
  const [wanted, setWanted] = useState('');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    desk.sources().then(
      (found) => !gone && setFacts(found),
      () => !gone && setFacts('failed'),
    );
    return () => {
      gone = true;
    };
  }, [desk, attempt]);

  const found = typeof facts === 'string' ? [] : facts.filter((fact) => matches(fact, wanted));
  return (
    <Dialog title={t('page.sources')}>
      <p class="mute">{t('page.sources.note')}</p>
      {facts === 'loading' && <p role="status">{t('page.loading')}</p>}
      {facts === 'failed' && (
        <p role="alert">
          {t('page.failed')}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              setFacts('loading');
              setAttempt(attempt + 1);
            }}
          >
            {t('page.again')}
          </button>
        </p>
      )}
      {typeof facts !== 'string' && (
        <>
          <label class="field">
            {t('page.sources.find')}
            <input type="search" value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />
          </label>
          <p class="small mute" role="status">
            {t('page.sources.count', { count: found.length })}
          </p>
          <ul class="fact-list">
            {found.map((fact) => (
              <li key={fact.id}>
                <FactText fact={fact} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function matches(fact: FactView, wanted: string): boolean {
  const text = `${fact.claim} ${fact.source} ${fact.title} ${fact.date}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
