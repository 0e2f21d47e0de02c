import type { Cue } from '../audio/index.ts';
import { hasHappened } from '../machine/index.ts';
import type { Run, Step } from '../run/index.ts';

/** A bill is heard when a decision costs more than this for each mast of the country, in thousand euros. */
const FELT_COST = 1;
/** Swapping is heard when this share of all masts is swapped before the next decision. */
const SEEN_SWAPS = 0.005;

/** The sounds of a step, in the order in which they are told; none for most steps. */
export function cuesOf(before: Run, after: Run, step: Step): readonly Cue[] {
  switch (step.type) {
    case 'player.swear':
      return ['oath'];
    case 'player.open':
      return [cueOfItem(before, step.item)];
    case 'player.choose':
      return cuesOfDecision(before, after, step.option);
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

/** The vote, then who strikes or else the front page, then what is paid or done. */
function cuesOfDecision(before: Run, after: Run, optionId: string): readonly Cue[] {
  const was = before.play.moment.state;
  const now = after.play.moment.state;
  const cues: Cue[] = [];
  const law = before.beat?.decision.options.find(({ id }) => id === optionId)?.law;
  const passed = after.play.decided.at(-1)?.passed ?? 1;
  if (law) cues.push(passed >= 0.5 ? 'vote-passed' : 'vote-lost');
  if (hasHappened('reprisal', now) && !hasHappened('reprisal', was)) cues.push('pressure-west');
  else if (hasHappened('retaliation', now) && !hasHappened('retaliation', was)) cues.push('pressure-east');
  else cues.push('headline');
  const masts = after.scenario.country.operators.reduce((sum, { sitesThousand }) => sum + sitesThousand, 0);
  const swapped = after.play.passed
    .slice(before.play.passed.length)
    .flatMap(({ state }) => state.operators)
    .reduce((sum, operator) => sum + operator.swapped, 0);
  if (now.costMillionEur - was.costMillionEur > FELT_COST * masts) cues.push('bill');
  else if (swapped > SEEN_SWAPS * masts) cues.push('swap');
  return cues;
}
