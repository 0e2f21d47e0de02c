import type { HomeView } from '../../present/index.ts';
import { ContinueBanner } from '../parts/continue-banner.tsx';
import { OtherSaves } from '../parts/other-saves.tsx';
import { ScenarioCard } from '../parts/scenario-card.tsx';
import { t } from '../words.ts';

/** What stands beside the start page's headline: go on, or begin. */
export function HomeScreen({ home }: { readonly home: HomeView }) {
  const [newest, ...others] = home.saves;
  return (
    <div class="home">
      {newest && <ContinueBanner save={newest} />}
      <h2>{t('page.home.choose')}</h2>
      <div class="cards">
        {home.scenarios.map((scenario) => (
          <ScenarioCard
            key={scenario.id}
            scenario={scenario}
            loud={!newest && scenario.kind === 'ministry'}
          />
        ))}
      </div>
      <p class="mute">{t('page.home.how')}</p>
      <p>
        <a href="#model">{t('page.screen.model')}</a>
      </p>
      {others.length > 0 && <OtherSaves saves={others} />}
    </div>
  );
}
