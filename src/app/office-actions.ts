import type { Intent } from '../ui/index.ts';
import type { Office } from './open-office.ts';
import type { Saves } from './open-saves.ts';

/** What the office and the shelf see to; the rest is seen to where the page is put together. */
export type OfficeIntent = Exclude<
  Intent,
  { type: 'notice.dismiss' | 'settings.change' | `sequence.${string}` }
>;

/** What the page asks of the office and the shelf, intent by intent. */
export function officeActions(
  office: Office,
  saves: Saves,
): { readonly [T in OfficeIntent['type']]: (intent: Extract<OfficeIntent, { type: T }>) => void } {
  return {
    'go.home': () => office.goHome(),
    'go.code': () => office.goCode(),
    'scenario.open': ({ id }) => void office.openScenario(id),
    'assignment.begin': ({ seat }) => void office.begin(seat),
    'save.continue': ({ id }) => void office.resume(id),
    'save.delete': ({ id }) => saves.remove(id),
    'save.notMe': () => {
      saves.hideAll();
      // Whoever opened a link to begin stays with it.
      if (office.place.peek().kind !== 'assigned') office.goHome();
    },
    'code.enter': ({ text }) => void office.enterCode(text),
    'run.start': (intent) => office.start(intent),
    'run.read': () => office.step({ type: 'player.read' }),
    'run.open': ({ item }) => office.step({ type: 'player.open', item }),
    'run.rate': ({ item, rating }) => office.step({ type: 'player.rate', item, rating }),
    'run.table': () => office.step({ type: 'player.table' }),
    'run.choose': ({ option, reason }) => office.step({ type: 'player.choose', option, reason }),
    'run.continue': () => office.step({ type: 'player.continue' }),
    'run.undo': () => office.undo(),
    'run.nickname': ({ nickname }) => office.call(nickname),
    'assignment.next': () => office.next(),
    'run.branch': ({ decision }) => office.branch(decision),
    'run.project': ({ change }) => office.project(change),
  };
}
