import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';

const KEYS = ['tab', 'arrows', 'space', 'escape', 'm', 'help'] as const;

export function HelpDialog() {
  return (
    <Dialog title={t('page.menu.help')}>
      <h3>{t('page.help.what')}</h3>
      <p>{t('page.help.text')}</p>
      <h3>{t('page.help.keys')}</h3>
      <dl class="pairs">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`page.key.${key}`)}</kbd>
            </dt>
            <dd>{t(`page.help.keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
