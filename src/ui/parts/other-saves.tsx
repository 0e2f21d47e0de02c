import type { SaveView } from '../../present/index.ts';
import { t } from '../words.ts';
import { SaveRow } from './save-row.tsx';

export function OtherSaves({ saves }: { readonly saves: readonly SaveView[] }) {
  return (
    <details class="fold">
      <summary>{t('page.home.others', { count: saves.length })}</summary>
      <ul class="saves">
        {saves.map((save) => (
          <SaveRow key={save.id} save={save} />
        ))}
      </ul>
    </details>
  );
}
