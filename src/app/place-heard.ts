import type { Place as HeardPlace, ScoreWish } from '../audio/index.ts';
import { tensionOf } from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Place } from './place.ts';

type Group = Run['scenario']['voices'][string]['group'];

/** Where people of each kind speak from. */
const GROUNDS: Readonly<Record<Group, HeardPlace>> = {
  cabinet: 'office',
  agency: 'laboratory',
  experts: 'laboratory',
  operators: 'mast',
  industry: 'mast',
  parliament: 'chamber',
  washington: 'line',
  beijing: 'line',
  europe: 'line',
  press: 'street',
};

/** The place that is heard where the player is; none on pages for reading. */
export function placeHeard(here: Place): HeardPlace | undefined {
  if (here.kind === 'model' || here.kind === 'teach') return undefined;
  if (here.kind === 'oath') return 'chamber';
  return here.kind === 'run' ? placeInRun(here.run) : 'mast';
}

function placeInRun({ phase, beat, play, scenario }: Run): HeardPlace {
  if (phase === 'outcome') return 'street';
  if (phase === 'epilogue') return 'mast';
  if (phase !== 'inbox') return 'office';
  const item = beat?.inbox.find(({ id }) => id === play.opened.at(-1));
  if (!item) return 'office';
  const group = scenario.voices[item.voice]?.group;
  return item.medium === 'call' || !group ? 'line' : GROUNDS[group];
}

/** The music of where the player is: it follows the run, and looks back calmly. None on pages for reading. */
export function scoreHeard(here: Place): ScoreWish | undefined {
  if (here.kind === 'model' || here.kind === 'teach') return undefined;
  if (here.kind !== 'run') return { tension: 0, calm: false };
  const { phase } = here.run;
  return { tension: tensionOf(here.run), calm: phase === 'epilogue' || phase === 'debrief' };
}
