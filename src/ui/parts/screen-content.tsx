import type { Screen } from '../desk.ts';
import { BriefScreen } from '../screens/brief.tsx';
import { DecisionScreen } from '../screens/decision.tsx';
import { HomeScreen } from '../screens/home.tsx';
import { InboxScreen } from '../screens/inbox.tsx';
import { OathScreen } from '../screens/oath.tsx';
import { Heading } from './heading.tsx';
import { Late } from './late.tsx';
import { LazyPart } from './lazy-part.tsx';
import { TeachBody } from './teach-body.tsx';

const loadModel = () => import('../screens/model.tsx').then((file) => file.ModelScreen);

/** The words of the screen. */
export function ScreenContent({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case 'home':
      return <HomeScreen home={screen.home} />;
    case 'code':
      return (
        <Late
          show={({ CodeEntryScreen }) => <CodeEntryScreen typed={screen.typed} problem={screen.problem} />}
        />
      );
    case 'model':
      return (
        <>
          <Heading>{screen.model.title}</Heading>
          <LazyPart load={loadModel} props={{ model: screen.model }} />
        </>
      );
    case 'teach':
      return <TeachBody screen={screen} />;
    case 'assigned':
      return (
        <Late
          show={({ AssignedScreen }) => (
            <AssignedScreen assigned={screen.assigned} problem={screen.problem} begun={screen.begun} />
          )}
        />
      );
    case 'oath':
      return <OathScreen oath={screen.oath} beliefs={screen.beliefs} />;
    case 'brief':
      return <BriefScreen frame={screen.frame} brief={screen.brief} />;
    case 'inbox':
      return <InboxScreen frame={screen.frame} inbox={screen.inbox} />;
    case 'decision':
      return <DecisionScreen frame={screen.frame} decision={screen.decision} />;
    case 'outcome':
      return (
        <Late
          show={({ OutcomeScreen }) => (
            <OutcomeScreen frame={screen.frame} outcome={screen.outcome} sequence={screen.sequence} />
          )}
        />
      );
    case 'epilogue':
      return (
        <Late
          show={({ EpilogueScreen }) => <EpilogueScreen frame={screen.frame} epilogue={screen.epilogue} />}
        />
      );
    case 'debrief':
      return (
        <Late
          show={({ DebriefScreen }) => (
            <DebriefScreen debrief={screen.debrief} coach={screen.frame.coach} closing={screen.closing} />
          )}
        />
      );
  }
}
