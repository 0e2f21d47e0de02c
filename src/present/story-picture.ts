import type { Factor } from '../core/index.ts';
import type { EventActor, StoryPicture } from '../scenario/index.ts';

/** For an outcome that names no picture of its own. */
const BY_FACTOR: Readonly<Record<Factor, StoryPicture>> = {
  'shifting-us-arguments': 'letters',
  'industry-counter-narrative': 'laboratory',
  'pressure-from-china': 'harbour',
  'subtler-approach': 'toolbox',
  'transatlantic-rift': 'empty-chair',
};

/** For news that names no picture of its own. */
const BY_ACTOR: Readonly<Record<EventActor, StoryPicture>> = {
  washington: 'telephone',
  beijing: 'harbour',
  operators: 'idle-site',
  parliament: 'parliament',
  europe: 'pinned-map',
};

/** The picture of the years after the last decision. */
export const EPILOGUE_PICTURE: StoryPicture = 'later-years';

/** The picture that a story names, or the one of what it is about. */
export function storyPicture(named: StoryPicture | undefined, about: Factor | EventActor): StoryPicture {
  return named ?? ({ ...BY_FACTOR, ...BY_ACTOR } satisfies Record<Factor | EventActor, StoryPicture>)[about];
}
