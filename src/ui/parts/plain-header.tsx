import { useHeight } from '../behaviour/use-height.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { HeaderButton } from './header-button.tsx';

/** The header outside a run. */
export function PlainHeader({
  at,
}: {
  readonly at: 'home' | 'code' | 'model' | 'teach' | 'assigned' | 'oath';
}) {
  const { desk } = useShell();
  const ref = useHeight<HTMLElement>('--header');
  return (
    <header class="header" ref={ref}>
      <div class="place">
        <b>{t('page.name')}</b>
      </div>
      <div class="buttons">
        {at !== 'home' && (
          <button type="button" class="button" onClick={() => desk.act({ type: 'go.home' })}>
            {t('page.menu.home')}
          </button>
        )}
        {at === 'home' && (
          <a class="button" href="#teach">
            {t('page.teach')}
          </a>
        )}
        {at === 'home' && (
          <button type="button" class="button" onClick={() => desk.act({ type: 'go.code' })}>
            {t('page.code.enter')}
          </button>
        )}
        <HeaderButton opens="settings" />
      </div>
    </header>
  );
}
