/**
 * `npm run -s replay -- CODE [--json]`: prints the run behind a code, finished or not, with the same words and bytes
 * as `play` printed it. Exits 1 with a message when the code cannot be read or played here.
 */
import { printOrExit } from './play/print-or-exit.ts';
import { replayCommand } from './play/replay-command.ts';

printOrExit(replayCommand);
