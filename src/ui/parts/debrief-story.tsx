import type { TurnView } from '../../present/index.ts';
import { Turn } from './turn.tsx';

/** The decisions in order, with what followed from each. */
export function DebriefStory({ turns }: { readonly turns: readonly TurnView[] }) {
  return (
    <ol class="turns">
      {turns.map((turn) => (
        <Turn key={turn.when} turn={turn} />
      ))}
    </ol>
  );
}
