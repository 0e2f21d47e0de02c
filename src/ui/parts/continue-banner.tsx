import type { SaveView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { DeleteSave } from './delete-save.tsx';

/** The newest save, and the way out for whoever it does not belong to. */
export function ContinueBanner({ save }: { readonly save: SaveView }) {
  const { desk, dialog } = useShell();
  return (
    <section class="banner" aria-label={t('page.home.continueNamed', { title: save.title })}>
      <p>
        <b>{save.title}</b> · {save.where}
        <span class="small"> · {save.when}</span>
      </p>
      <div class="banner-actions">
        <DeleteSave save={save} />
        <button
          type="button"
          class="link"
          onClick={() => {
            dialog.value = {
              kind: 'confirm',
              title: 'page.home.notMeAsk',
              text: 'page.home.notMeText',
              action: 'page.home.notMeDo',
              intent: { type: 'save.notMe' },
            };
          }}
        >
          {t('page.home.notMe')}
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => desk.act({ type: 'save.continue', id: save.id })}
        >
          {t(save.finished ? 'page.home.again' : 'page.home.continue')}
        </button>
      </div>
    </section>
  );
}
