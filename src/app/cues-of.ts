import type { Cue } from '../audio/index.ts';
import { hasHappened } from '../machine/index.ts';
import type { SequenceStepView } from '../present/index.ts';
import { type Run, type Step, turnsOf } from '../run/index.ts';

/** A bill is heard when a decision costs more than this for each mast of the country, in thousand euros. */
const FELT_COST = 1;
/** Swapping is heard when this share of all masts is swapped before the next decision. */
const SEEN_SWAPS = 0.005;

/**
 * The sounds of what the player does, in the order in which they are told; none for most. What a decision led to sounds
 * as it is shown: {@link cuesOfHappening}.
 */
export function cuesOf(before: Run, after: Run, step: Step): readonly Cue[] {
  switch (step.type) {
    case 'player.swear':
      return ['oath'];
    case 'player.open':
      return [cueOfItem(before, step.item)];
    case 'player.continue':
      if (after.phase === 'epilogue') return ['outcome'];
      return after.phase === 'debrief' ? ['close'] : [];
    default:
      return [];
  }
}

function cueOfItem({ beat }: Run, id: string): Cue {
  const medium = beat?.inbox.find((item) => item.id === id)?.medium;
  return medium === 'call' || medium === 'visit' ? medium : 'letter';
}

/**
 * The sounds of one step of what followed the last decision of a run at its outcome; `undefined` for the moment before
 * the first step, when the front page comes. Of a law, the paper tells after the vote.
 */
export function cuesOfHappening(run: Run, id: SequenceStepView['id'] | undefined): readonly Cue[] {
  const turn = turnsOf(run).at(-1);
  if (!turn) return [];
  const { before, option, passed } = turn.decided;
  const now = run.play.moment.state;
  const law = run.tables.beats[run.beatIndex]?.beat.decision.options.find((one) => one.id === option)?.law;
  const isNew = (what: 'reprisal' | 'retaliation') =>
    hasHappened(what, now) && !hasHappened(what, before.state);
  switch (id) {
    case undefined:
      return law ? [] : ['headline'];
    case 'decision':
      return law ? [passed >= 0.5 ? 'vote-passed' : 'vote-lost', 'headline'] : [];
    case 'network':
      return cuesOfWorks(run, before.state);
    case 'washington':
      return isNew('reprisal') ? ['pressure-west'] : [];
    case 'beijing':
      return isNew('retaliation') ? ['pressure-east'] : [];
    default:
      return [];
  }
}

/** What is paid, or else what is done. */
function cuesOfWorks({ play, scenario }: Run, was: Run['play']['moment']['state']): readonly Cue[] {
  const masts = scenario.country.operators.reduce((sum, { sitesThousand }) => sum + sitesThousand, 0);
  if (play.moment.state.costMillionEur - was.costMillionEur > FELT_COST * masts) return ['bill'];
  const swapped = play.passed
    .filter(({ quarter }) => quarter >= was.t)
    .flatMap(({ state }) => state.operators)
    .reduce((sum, operator) => sum + operator.swapped, 0);
  return swapped > SEEN_SWAPS * masts ? ['swap'] : [];
}
