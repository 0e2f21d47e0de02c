import type { OutcomeView } from '../../present/index.ts';
import { Drawing } from '../art/drawing.tsx';

interface StoryPictureProps {
  readonly name: OutcomeView['picture'];
  readonly class?: string;
}

/** The drawing of a story, printed in ink and one more colour. It keeps its place, two to one, until it has come. */
export function StoryPicture({ name, class: names = '' }: StoryPictureProps) {
  return <Drawing kind="stories" name={name} class={`story ${names}`} />;
}
