/** What nobody needs before the first decision; fetched while the player reads. */
import './styles/dialogs.css';
import './styles/later.css';
import './styles/map-parts.css';
import './styles/coach.css';
import './styles/outcome.css';
import './styles/happened.css';
import './styles/motion.css';
import './styles/debrief.css';
import './styles/print.css';

export { pageLate } from '../i18n/index.ts';
export { BeliefsInput } from './parts/beliefs-input.tsx';
export { Coach } from './parts/coach.tsx';
export { CrewStrip } from './parts/crew-strip.tsx';
export { DebriefHeader } from './parts/debrief-header.tsx';
export { DialogOf } from './parts/dialog-of.tsx';
export { ExpectedVote } from './parts/expected-vote.tsx';
export { MapLook } from './parts/map-look.tsx';
export { MapMoment } from './parts/map-moment.tsx';
export { AssignedScreen } from './screens/assigned.tsx';
export { CodeEntryScreen } from './screens/code-entry.tsx';
export { DebriefScreen } from './screens/debrief.tsx';
export { EpilogueScreen } from './screens/epilogue.tsx';
export { OutcomeScreen } from './screens/outcome.tsx';
