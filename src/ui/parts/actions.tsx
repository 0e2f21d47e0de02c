import type { ComponentChildren } from 'preact';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface ActionsProps {
  readonly label: string;
  readonly onAct: () => void;
  /** What keeps the action from being done; the button says so instead of doing it. */
  readonly missing?: string;
  readonly canUndo?: boolean;
  readonly children?: ComponentChildren;
}

/** The one loud thing of the screen, always within reach. */
export function Actions({ label, onAct, missing = '', canUndo = false, children }: ActionsProps) {
  const { desk } = useShell();
  return (
    <div class="actions">
      <button
        type="button"
        class="button primary"
        aria-disabled={missing !== ''}
        aria-describedby="missing"
        onClick={onAct}
      >
        {label}
      </button>
      {canUndo && (
        <button type="button" class="button" onClick={() => desk.act({ type: 'run.undo' })}>
          {t('page.undo')}
        </button>
      )}
      {children}
      <span class="small mute" id="missing" role="status">
        {missing}
      </span>
    </div>
  );
}
