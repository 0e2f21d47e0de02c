import type { FactView } from '../../present/index.ts';
import { useShell } from '../shell.ts';

/** A source by its name; opens what it says, how sure it is and where it stands. */
export function FactLink({ fact }: { readonly fact: FactView }) {
  const { dialog } = useShell();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        dialog.value = { kind: 'fact', fact };
      }}
    >
      {fact.source}
    </button>
  );
}
