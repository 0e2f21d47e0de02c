import type { SaveView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { DeleteSave } from './delete-save.tsx';

export function SaveRow({ save }: { readonly save: SaveView }) {
  const { desk } = useShell();
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
      <DeleteSave save={save} />
    </li>
  );
}
