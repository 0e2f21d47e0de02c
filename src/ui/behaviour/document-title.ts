import type { Screen } from '../desk.ts';
import { t } from '../words.ts';

/** What the browser's tab says: what is on the screen, whose run and when. */
export function documentTitle(screen: Screen): string {
  if (screen.kind === 'home') return t('page.title.home');
  if (screen.kind === 'teach') return t('page.title.screen', { screen: screen.title || t('page.loading') });
  const name = t(`page.screen.${screen.kind}`);
  if (!('frame' in screen)) return t('page.title.screen', { screen: name });
  return t('page.title.run', { screen: name, country: screen.frame.country, when: screen.frame.when });
}
