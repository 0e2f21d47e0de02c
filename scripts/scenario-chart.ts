/**
 * `npm run -s scenario:chart -- ID [--short]`: writes the statechart of a shipped scenario as JSON, the config that
 * `createMachine` of XState takes and that statechart viewers open. Guards and actions are names with parameters.
 */
import { chartCommand } from './play/chart-command.ts';
import { printOrExit } from './play/print-or-exit.ts';

printOrExit(chartCommand);
