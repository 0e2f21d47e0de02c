import type { ScenarioCardView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Bar } from './bar.tsx';
import { Sr } from './sr.tsx';

interface ScenarioCardProps {
  readonly scenario: ScenarioCardView;
  /** Nothing else on the page asks to be pressed. */
  readonly loud: boolean;
}

/** A ministry to choose; the whole card can be pressed. */
export function ScenarioCard({ scenario, loud }: ScenarioCardProps) {
  const { desk } = useShell();
  return (
    <article class={`card scenario ${scenario.kind}`}>
      <div class="scenario-top">
        <h3>{scenario.title}</h3>
        <span class="small mute">
          {scenario.mark && <b class="mark">{scenario.mark}</b>} {scenario.minutes}
        </span>
      </div>
      <p>{scenario.tagline}</p>
      {scenario.kind === 'ministry' && (
        <div class="scenario-share small mute">
          <Bar share={scenario.share} tone="beijing" />
          <span>{scenario.shareText}</span>
        </div>
      )}
      <button
        type="button"
        class={loud ? 'button primary cover' : 'button cover'}
        onClick={() => desk.act({ type: 'scenario.open', id: scenario.id })}
      >
        {t(scenario.kind === 'tutorial' ? 'page.home.learn' : 'page.home.govern')}
        <Sr>: {scenario.title}</Sr>
      </button>
    </article>
  );
}
