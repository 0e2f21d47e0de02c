import type { OathView } from '../../present/index.ts';
import { Heading } from './heading.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** Who the player is about to be. */
export function OathHero({ oath }: { readonly oath: OathView }) {
  return (
    <div class="hero" data-over-map>
      <Heading kicker={oath.seat}>{oath.title}</Heading>
      <Paragraphs of={oath.paragraphs} />
      <p class="small mute">{oath.credit}</p>
    </div>
  );
}
