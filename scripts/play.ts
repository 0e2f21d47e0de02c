/**
 * `npm run -s play -- --scenario ID [--seed N] [--choices a,b,…|--random] [--length short] [--beliefs intent=high,…]
 * [--json]`: plays a scenario without a page, from the oath to the debrief. Without choices it does what was really
 * decided. Exits 1 with a message when something in it is not known.
 */
import { playCommand } from './play/play-command.ts';
import { printOrExit } from './play/print-or-exit.ts';

printOrExit(playCommand);
