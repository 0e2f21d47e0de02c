import { useEffect, useState } from 'preact/hooks';
import { type Assignment, createRun, encodeAssignment } from '../../run/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { TeachDesk } from '../desk.ts';

interface PreviewLinksProps {
  readonly desk: TeachDesk;
  readonly settings: Assignment;
}

/** The ways into what was set, before anybody else sees it: from the first page, or at any decision. */
export function PreviewLinks({ desk, settings }: PreviewLinksProps) {
  const { words } = desk;
  const { t } = words;
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<CompiledScenario | 'failed'>();
  const text = encodeAssignment(settings);
  useEffect(() => {
    let wanted = true;
    setFound(undefined);
    desk.loadScenario(settings.scenario).then(
      (scenario) => wanted && setFound(scenario),
      () => wanted && setFound('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [settings.scenario, attempt]);
  return (
    <section class="card assign-preview">
      <h2>{t('teach.assign.preview')}</h2>
      <p class="small mute">{t('teach.assign.previewText')}</p>
      <p>
        <a class="button" href={`#try/page/${text}`}>
          {t('teach.assign.previewPage')}
        </a>
      </p>
      {found === undefined && <p role="status">{t('page.loading')}</p>}
      {found === 'failed' && (
        <p role="alert">
          {t('page.failed')}{' '}
          <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
            {t('page.again')}
          </button>
        </p>
      )}
      {found && found !== 'failed' && (
        <ol class="assign-beats">
          {beatsOf(found, settings).map(({ beat }, n) => (
            <li key={beat.id}>
              <a href={`#try/${n}/${text}`}>
                <b>{words.quarter(beat.quarter)}</b> {beat.headline}
              </a>
            </li>
          ))}
          <li>
            <a href={`#try/99/${text}`}>{t('teach.assign.previewDebrief')}</a>
          </li>
        </ol>
      )}
    </section>
  );
}

function beatsOf(scenario: CompiledScenario, { length, attention, practice, beliefs }: Assignment) {
  return createRun(scenario, { seed: 0, length, practice, beliefs, attention }).tables.beats;
}
