import { documentTitle } from './behaviour/document-title.ts';
import { late } from './behaviour/late.ts';
import { screenKey } from './behaviour/screen-key.ts';
import { useRootSettings } from './behaviour/use-root-settings.ts';
import { useScreenFocus } from './behaviour/use-screen-focus.ts';
import { useShortcuts } from './behaviour/use-shortcuts.ts';
import { Caption } from './parts/caption.tsx';
import { CrewPlace } from './parts/crew-place.tsx';
import { Dialogs } from './parts/dialogs.tsx';
import { LazyPart } from './parts/lazy-part.tsx';
import { LiveRegion } from './parts/live-region.tsx';
import { Notices } from './parts/notices.tsx';
import { PageHeader } from './parts/page-header.tsx';
import { ScreenContent } from './parts/screen-content.tsx';
import { SideContent } from './parts/side-content.tsx';
import { Timeline } from './parts/timeline.tsx';
import { WorldView } from './parts/world-view.tsx';
import { useShell } from './shell.ts';
import { t } from './words.ts';

const loadProjector = () => import('./projector/projector-page.tsx').then((file) => file.ProjectorPage);

/** Screens that are for reading. */
const MAPLESS: readonly string[] = ['debrief', 'teach', 'model'];

/** The page around every screen. The map keeps its place while the words beside it change. */
export function Page() {
  const shell = useShell();
  const screen = shell.desk.screen.value;
  const settings = shell.desk.settings.value;
  const parts = late.value;
  const key = screenKey(screen);
  useRootSettings(settings);
  useScreenFocus(key, documentTitle(screen));
  useShortcuts(shell);
  // What the whole class looks at has a page of its own.
  const large = shell.desk.projector.value?.on;
  if (large && (screen.kind === 'oath' || 'frame' in screen))
    return <LazyPart load={loadProjector} props={{ screen, screenKey: key }} />;
  const map = settings.map && !MAPLESS.includes(screen.kind);
  return (
    <div class={`page on-${screen.kind} ${map ? 'mapped' : 'unmapped'}`}>
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <PageHeader screen={screen} />
      <Notices />
      <main id="main" class="stage" tabIndex={-1}>
        <div class="side">
          {map && <WorldView />}
          <SideContent screen={screen} />
          {map && 'frame' in screen && parts && parts !== 'failed' && (
            <parts.MapLook key={key} country={screen.frame.country} />
          )}
          <Caption />
          {'frame' in screen && screen.kind !== 'debrief' && <CrewPlace works={screen.frame.works} />}
          {'frame' in screen && screen.kind !== 'debrief' && <Timeline steps={screen.frame.timeline} />}
        </div>
        <div class="panel">
          <div class="column" key={key}>
            <ScreenContent screen={screen} />
          </div>
        </div>
      </main>
      <LiveRegion />
      <Dialogs />
    </div>
  );
}
