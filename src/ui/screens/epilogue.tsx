import { EPILOGUE_PICTURE, type EpilogueView, type FrameView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { BulletSection } from '../parts/bullet-section.tsx';
import { Coach } from '../parts/coach.tsx';
import { Heading } from '../parts/heading.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { Report } from '../parts/report.tsx';
import { Scores } from '../parts/scores.tsx';
import { StoryPicture } from '../parts/story-picture.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface EpilogueProps {
  readonly frame: FrameView;
  readonly epilogue: EpilogueView;
}

/** How the policy ran on, told by those who lived with it. */
export function EpilogueScreen({ frame, epilogue }: EpilogueProps) {
  const { desk } = useShell();
  return (
    <>
      <Heading kicker={epilogue.kicker}>{epilogue.title}</Heading>
      <div class="story-columns">
        <StoryPicture name={EPILOGUE_PICTURE} />
        <Paragraphs of={epilogue.paragraphs} class="lead" />
      </div>
      {frame.coach && <Coach coach={frame.coach} />}
      <section>
        <h2>{t('page.epilogue.reports')}</h2>
        {epilogue.reports.map((report) => (
          <Report key={report.person.name} report={report} />
        ))}
      </section>
      <Scores title={t('page.epilogue.scores')} scores={epilogue.scores} whys={epilogue.whys} />
      <BulletSection title={t('page.outcome.changes')} lines={epilogue.changes} />
      <BulletSection title={t('page.epilogue.due')} lines={epilogue.comingDue} />
      <Actions
        label={t('page.epilogue.debrief')}
        onAct={() => desk.act({ type: 'run.continue' })}
        canUndo={frame.canUndo}
      />
    </>
  );
}
