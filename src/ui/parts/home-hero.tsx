import { t } from '../words.ts';

export function HomeHero() {
  return (
    <div class="hero" data-over-map>
      <h1 tabIndex={-1}>{t('page.home.headline')}</h1>
      <p>{t('page.home.lead')}</p>
      <p class="small mute over-map">{t('page.home.map')}</p>
    </div>
  );
}
