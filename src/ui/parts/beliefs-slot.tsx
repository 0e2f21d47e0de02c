import type { BeliefsView } from '../../present/index.ts';
import type { Levels } from './beliefs-input.tsx';
import { Late } from './late.tsx';

interface BeliefsSlotProps {
  readonly view: BeliefsView;
  /** What is absent is in the middle. */
  readonly levels: Levels;
  readonly onChange: (levels: Levels) => void;
}

/** Every contested figure with its two sides, once the part is here. For rooms that do not know what is late. */
export function BeliefsSlot(props: BeliefsSlotProps) {
  return <Late show={({ BeliefsInput }) => <BeliefsInput {...props} />} />;
}
