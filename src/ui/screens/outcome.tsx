import type { FrameView, OutcomeView, SequenceView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { BulletSection } from '../parts/bullet-section.tsx';
import { Coach } from '../parts/coach.tsx';
import { FrontPage } from '../parts/front-page.tsx';
import { News } from '../parts/news.tsx';
import { ReplayButton } from '../parts/replay-button.tsx';
import { Scores } from '../parts/scores.tsx';
import { WhatHappened } from '../parts/what-happened.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface OutcomeProps {
  readonly frame: FrameView;
  readonly outcome: OutcomeView;
  readonly sequence?: SequenceView | undefined;
}

/** What came of it, and why. */
export function OutcomeScreen({ frame, outcome, sequence }: OutcomeProps) {
  const { desk } = useShell();
  return (
    <>
      <p class="kicker">{outcome.kicker}</p>
      <FrontPage outcome={outcome} />
      {frame.coach && <Coach coach={frame.coach} />}
      <Scores
        title={t('page.outcome.scores')}
        note={frame.metersNote}
        scores={outcome.scores}
        whys={outcome.whys}
      />
      {sequence ? (
        <WhatHappened title={t('page.outcome.changes')} sequence={sequence} />
      ) : (
        <BulletSection title={t('page.outcome.changes')} lines={outcome.changes} />
      )}
      {outcome.news.length > 0 && (
        <section>
          <h2>{t('page.outcome.news')}</h2>
          {outcome.news.map((news) => (
            <News key={news.headline} news={news} />
          ))}
        </section>
      )}
      <Actions label={outcome.next} onAct={() => desk.act({ type: 'run.continue' })} canUndo={frame.canUndo}>
        <ReplayButton />
      </Actions>
    </>
  );
}
