import type { Run } from '../run/index.ts';
import type { CompiledElsewhere } from '../scenario/index.ts';
import { describeFacts } from './fact.ts';
import { quarterOf } from './moment.ts';
import type { Teller } from './teller.ts';
import type { ElsewhereNoteView } from './views.ts';

/** A look beyond Europe in words, to be spread into what it stands beside; nothing where there is none. */
export function describeElsewhere(
  note: CompiledElsewhere | undefined,
  until: number,
  teller: Teller,
): { readonly elsewhere?: ElsewhereNoteView } {
  if (!note) return {};
  return {
    elsewhere: {
      region: teller.words.t(`present.region.${note.region}`),
      text: note.text,
      facts: describeFacts(note.facts, until, teller),
    },
  };
}

/** What the map shows beside Europe: the note on the screen, the one opened last where there are several. */
function elsewhereOn(run: Run): CompiledElsewhere | undefined {
  const { beat, phase, play } = run;
  if (phase === 'brief') return beat?.elsewhere;
  if (phase === 'inbox') {
    const opened = play.opened.flatMap((id) => beat?.inbox.find((item) => item.id === id)?.elsewhere ?? []);
    return opened.at(-1) ?? beat?.elsewhere;
  }
  if (phase !== 'outcome') return undefined;
  const after = play.decided.length - 1;
  return play.told
    .filter((told) => told.after === after && told.quarter <= quarterOf(run))
    .flatMap(({ event }) => run.scenario.events.find(({ id }) => id === event)?.elsewhere ?? [])
    .at(0);
}

/** The same for the map. Names whose words are not here yet are left out. */
export function describeInset(run: Run, { words }: Teller) {
  const note = elsewhereOn(run);
  if (!note) return {};
  const names = note.countries.flatMap((iso) => {
    const key = `present.map.name.${iso}` as Parameters<typeof words.t>[0];
    const name = words.t(key);
    return name === key ? [] : [[iso, name] as const];
  });
  return {
    elsewhere: {
      region: note.region,
      title: words.t(`present.region.${note.region}`),
      countries: note.countries,
      names: Object.fromEntries(names),
      capitals: note.capitals ?? [],
    },
  };
}
