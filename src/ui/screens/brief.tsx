import type { BriefView, FrameView } from '../../present/index.ts';
import { Actions } from '../parts/actions.tsx';
import { CoachSlot } from '../parts/coach-slot.tsx';
import { Elsewhere } from '../parts/elsewhere.tsx';
import { Heading } from '../parts/heading.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { SourcesLine } from '../parts/sources-line.tsx';
import { Terms } from '../parts/terms.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface BriefProps {
  readonly frame: FrameView;
  readonly brief: BriefView;
}

/** What has changed since the last quarter, in a few sentences. */
export function BriefScreen({ frame, brief }: BriefProps) {
  const { desk } = useShell();
  return (
    <>
      <Heading kicker={brief.kicker}>{brief.headline}</Heading>
      <CoachSlot coach={frame.coach} />
      <p class="mute place-line">{brief.place}</p>
      <Paragraphs of={brief.paragraphs} class="lead" />
      <SourcesLine facts={brief.facts} />
      <Elsewhere note={brief.elsewhere} />
      <Terms terms={brief.terms} />
      {frame.timeline[0]?.state === 'now' && <p class="small mute">{frame.metersNote}</p>}
      <Actions
        label={t('page.brief.read')}
        onAct={() => desk.act({ type: 'run.read' })}
        canUndo={frame.canUndo}
      />
    </>
  );
}
