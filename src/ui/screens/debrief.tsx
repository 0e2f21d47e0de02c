import { useState } from 'preact/hooks';
import type { DebriefView } from '../../present/index.ts';
import { CodeBox } from '../parts/code-box.tsx';
import { DebriefClaims } from '../parts/debrief-claims.tsx';
import { DebriefHistory } from '../parts/debrief-history.tsx';
import { DebriefMandate } from '../parts/debrief-mandate.tsx';
import { DebriefPrediction } from '../parts/debrief-prediction.tsx';
import { DebriefStory } from '../parts/debrief-story.tsx';
import { DebriefTrust } from '../parts/debrief-trust.tsx';
import { Heading } from '../parts/heading.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { TabList, TabPanel } from '../parts/tabs.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

const PARTS = ['story', 'mandate', 'prediction', 'claims', 'history', 'trust'] as const;

/** The look back: one part on the screen at a time, all of them on paper. */
export function DebriefScreen({ debrief }: { readonly debrief: DebriefView }) {
  const { desk } = useShell();
  const [part, setPart] = useState<(typeof PARTS)[number]>('story');
  const content = {
    story: <DebriefStory turns={debrief.turns} />,
    mandate: <DebriefMandate mandate={debrief.mandate} />,
    prediction: <DebriefPrediction prediction={debrief.prediction} />,
    claims: <DebriefClaims sentence={debrief.claimsSentence} claims={debrief.claims} />,
    history: <DebriefHistory history={debrief.history} />,
    trust: <DebriefTrust weaknesses={debrief.weaknesses} />,
  };
  return (
    <>
      <Heading>{debrief.title}</Heading>
      <Paragraphs of={debrief.summary} class="lead" />
      <TabList
        label={t('page.debrief.parts')}
        tabs={PARTS.map((id) => ({ id, label: t(`page.debrief.${id}`) }))}
        now={part}
        onPick={setPart}
      />
      {PARTS.map((id) => (
        <TabPanel key={id} id={id} shown={id === part}>
          <h2 class="part-title">{t(`page.debrief.${id}`)}</h2>
          {content[id]}
        </TabPanel>
      ))}
      <section class="card keep">
        <h2>{t('page.code.yours')}</h2>
        <CodeBox code={debrief.code} />
        <p class="small mute">{t('page.code.keep')}</p>
        <div class="row no-print">
          <button type="button" class="button" onClick={() => print()}>
            {t('page.debrief.print')}
          </button>
          <button type="button" class="button" onClick={() => desk.act({ type: 'go.home' })}>
            {t('page.debrief.home')}
          </button>
        </div>
      </section>
    </>
  );
}
