/** What nobody needs before the first decision; fetched while the player reads. */
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
export { ExpectedVote } from './parts/expected-vote.tsx';
export { GlossaryDialog } from './parts/glossary-dialog.tsx';
export { HelpDialog } from './parts/help-dialog.tsx';
export { MapMoment } from './parts/map-moment.tsx';
export { SettingsDialog } from './parts/settings-dialog.tsx';
export { SourcesDialog } from './parts/sources-dialog.tsx';
export { AssignedScreen } from './screens/assigned.tsx';
export { CodeEntryScreen } from './screens/code-entry.tsx';
export { DebriefScreen } from './screens/debrief.tsx';
export { EpilogueScreen } from './screens/epilogue.tsx';
export { OutcomeScreen } from './screens/outcome.tsx';
