import type { SaveView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

export function SaveRow({ save }: { readonly save: SaveView }) {
  const { desk, dialog } = useShell();
  const { id, title, where, when, finished } = save;
  return (
    <li>
      <p>
        <b>{title}</b> · {where}
        <span class="small mute"> · {when}</span>
      </p>
      <button
        type="button"
        class="button"
        aria-label={finished ? undefined : t('page.home.continueNamed', { title })}
        onClick={() => desk.act({ type: 'save.continue', id })}
      >
        {t(finished ? 'page.home.again' : 'page.home.continue')}
      </button>
      <button
        type="button"
        class="link"
        aria-label={t('page.home.deleteNamed', { title, when })}
        onClick={() => {
          dialog.value = {
            kind: 'confirm',
            title: t('page.home.deleteAsk'),
            text: t('page.home.deleteText', { title, where }),
            action: t('page.home.delete'),
            intent: { type: 'save.delete', id },
          };
        }}
      >
        {t('page.home.delete')}
      </button>
    </li>
  );
}
