import type { Cue } from './cue.ts';
import { LAYERS, type Layer, type Place } from './lasting.ts';
import type { Mix } from './mix.ts';

/** What the music does, in one word: it begins, ends, or a layer joins or leaves. */
export type ScoreCaption =
  | 'score-begins'
  | 'score-ends'
  | `${Exclude<Layer, 'ground'>}-${'joins' | 'leaves'}`;

/** Everything that is heard and therefore needs words. Ids of captions in the catalogues too: `app.caption.…`. */
export type Caption = Cue | `place-${Place}` | ScoreCaption;

/** The one thing to say of a change of the music: the layer that says most. Undefined when no layer comes or goes. */
export function captionOfScore(before: Mix, after: Mix): ScoreCaption | undefined {
  const comes = (layer: Layer) => before[layer] === 0 && after[layer] > 0;
  const goes = (layer: Layer) => before[layer] > 0 && after[layer] === 0;
  if (goes('ground')) return 'score-ends';
  const last = [...LAYERS].reverse();
  const told = last.find(comes) ?? last.find(goes);
  if (!told) return undefined;
  if (told === 'ground') return 'score-begins';
  return comes(told) ? `${told}-joins` : `${told}-leaves`;
}
