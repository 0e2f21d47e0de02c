import { cards } from 'virtual:scenarios';
import { describeCards, describeOath, type Teller } from '../present/index.ts';
import type { Screen } from '../ui/index.ts';
import { describeScreen } from './describe-screen.ts';
import type { Library } from './open-library.ts';
import type { Saves } from './open-saves.ts';
import type { Teach } from './open-teach.ts';
import type { Place } from './place.ts';

/** The quarter of the oath: only facts known by then are shown. */
const FIRST_QUARTER = 0;

/** The screen of a place. Signals are read: what shows it is told again when something has come or was kept. */
export function describePlace(
  here: Place,
  teller: Teller,
  library: Library,
  saves: Saves,
  teach: Teach,
): Screen {
  const late = library.late.value;
  if (here.kind === 'code' || here.kind === 'model') return here;
  if (here.kind === 'teach') return teach.screen(here);
  if (here.kind === 'oath') {
    return {
      kind: 'oath',
      oath: describeOath(here.scenario, teller.words, here.assigned?.assignment),
      beliefs: late?.describeBeliefs(FIRST_QUARTER, teller),
      length: here.projector?.length,
      practice: here.projector?.practice,
    };
  }
  if (here.kind === 'assigned') {
    void saves.version.value;
    const set = here.read?.ok ? here.read.value : undefined;
    const card = cards.find(({ id }) => id === set?.scenario);
    return {
      kind: 'assigned',
      assigned: set && card && late?.describeAssignment(set, card, teller),
      problem: here.read && !here.read.ok ? here.read.error : undefined,
      begun: here.preview ? undefined : saves.begun(here.text),
    };
  }
  const told = here.kind === 'run' && describeScreen(here.run, teller, late);
  if (told && told.kind === 'debrief' && late) return { ...told, closing: late.closingOf(here) };
  if (told) return told;
  void saves.version.value;
  return { kind: 'home', home: { scenarios: describeCards(cards, teller.words), saves: saves.list() } };
}
