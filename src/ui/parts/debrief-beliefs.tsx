import { useState } from 'preact/hooks';
import type { StandView, VariedView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { BeliefSliders } from './belief-sliders.tsx';
import { BeliefTornado } from './belief-tornado.tsx';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { Inquired } from './inquired.tsx';
import { VarianceBars } from './variance-bars.tsx';

/** What one has to believe for this policy to be a good one. */
export function DebriefBeliefs(_: DebriefPartProps) {
  const varied = useInquiry('varied', {});
  const stand = useInquiry('stand', {});
  const variance = useInquiry('variance', {});
  const standing = stand.now.state === 'done' ? stand.now.view : undefined;
  return (
    <>
      <Inquired
        now={stand.now}
        again={stand.again}
        label={t('analysis.beliefs.working')}
        show={(view, complete) => <Stand view={view} complete={complete} />}
      />
      <Inquired
        now={varied.now}
        again={varied.again}
        show={(view) => <Varied view={view} stand={standing} />}
      />
      <Inquired
        now={variance.now}
        again={variance.again}
        label={t('analysis.variance.working')}
        show={(view) => <VarianceBars view={view} />}
      />
    </>
  );
}

function Stand({ view, complete }: { readonly view: StandView; readonly complete: boolean }) {
  return (
    <section class="stand">
      {complete && <p class="lead">{view.lead}</p>}
      <p>{view.own}</p>
      {complete && (
        <>
          <p class="hangs">{view.hangs.join(' ')}</p>
          <p>{view.rank}</p>
        </>
      )}
      {view.rival.length > 0 && (
        <details class="fold">
          <summary>{view.rivalTitle}</summary>
          <ul class="bullets">
            {view.rival.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="small mute">{view.how}</p>
    </section>
  );
}

function Varied({ view, stand }: { readonly view: VariedView; readonly stand: StandView | undefined }) {
  const [measure, setMeasure] = useState<VariedView['measures'][number]['id']>('mandate');
  return (
    <>
      <BeliefTornado view={view} stand={stand} measure={measure} onPick={setMeasure} />
      <BeliefSliders view={view} among={stand?.among ?? []} />
    </>
  );
}
