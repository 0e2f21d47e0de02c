import { useLayoutEffect } from 'preact/hooks';
import type { Screen } from '../desk.ts';
import { Caption } from '../parts/caption.tsx';
import { Dialogs } from '../parts/dialogs.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { Notices } from '../parts/notices.tsx';
import { WorldView } from '../parts/world-view.tsx';
import { useShell } from '../shell.ts';
import { BriefLarge } from './brief-large.tsx';
import { DebriefLarge } from './debrief-large.tsx';
import { DecisionLarge } from './decision-large.tsx';
import { EpilogueLarge } from './epilogue-large.tsx';
import { InboxLarge } from './inbox-large.tsx';
import { OathLarge } from './oath-large.tsx';
import { OutcomeLarge } from './outcome-large.tsx';
import { t } from './projector-words.ts';
import { WorldPlate } from './world-plate.tsx';

interface ProjectorPageProps {
  readonly screen: Screen;
  /** Differs from screen to screen. */
  readonly screenKey: string;
}

/** The page for the back of the room: the world large, one thing at a time beside it, nothing about single persons. */
export function ProjectorPage({ screen, screenKey }: ProjectorPageProps) {
  const { desk } = useShell();
  useLayoutEffect(() => {
    // The size of letters and the stronger colours hold for dialogs too.
    document.documentElement.dataset.projector = '';
    return () => {
      delete document.documentElement.dataset.projector;
    };
  }, []);
  const map = desk.settings.value.map && screen.kind !== 'debrief';
  return (
    <div class={`page projector on-${screen.kind} ${map ? 'mapped' : 'unmapped'}`}>
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <Notices />
      <main id="main" class="wall" tabIndex={-1}>
        {map && (
          <div class="side wall-world">
            <WorldView />
            {'frame' in screen && <WorldPlate frame={screen.frame} />}
            <Caption />
          </div>
        )}
        <div class="wall-words" key={screenKey}>
          <LargeScreen screen={screen} />
        </div>
      </main>
      <LiveRegion />
      <Dialogs />
    </div>
  );
}

function LargeScreen({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case 'oath':
      return <OathLarge screen={screen} />;
    case 'brief':
      return <BriefLarge screen={screen} />;
    case 'inbox':
      return <InboxLarge screen={screen} />;
    case 'decision':
      return <DecisionLarge screen={screen} />;
    case 'outcome':
      return <OutcomeLarge screen={screen} />;
    case 'epilogue':
      return <EpilogueLarge screen={screen} />;
    case 'debrief':
      return <DebriefLarge screen={screen} />;
    default:
      return null;
  }
}
