import type { Run } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { paragraphs } from './paragraphs.ts';
import type { CoachView } from './views.ts';

/** What a tutorial says beside its oath; undefined in any other scenario. */
export function coachOfOath({ coach }: CompiledScenario): CoachView | undefined {
  return described('oath', coach?.oath);
}

/** What a tutorial says beside the screen at which a run stands; undefined in any other scenario. */
export function coachOf({ phase, scenario, tables, beatIndex }: Run): CoachView | undefined {
  switch (phase) {
    case 'oath':
      return coachOfOath(scenario);
    case 'epilogue':
      return described(phase, scenario.coach?.epilogue);
    case 'debrief':
      return described(phase, scenario.coach?.debrief);
    default: {
      const beat = tables.beats[beatIndex]?.beat;
      return described(`${beat?.id} ${phase}`, beat?.coach?.[phase]);
    }
  }
}

function described(id: string, text: string | undefined): CoachView | undefined {
  return text === undefined ? undefined : { id, paragraphs: paragraphs(text), isLast: id === 'debrief' };
}
