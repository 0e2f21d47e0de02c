import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Stands beside the button that closes. */
  readonly action?: ComponentChildren;
  readonly closeLabel?: string;
}

/** Pressing beside the dialog closes it, in browsers that know the attribute; Preact's types do not yet. */
const PRESS_OUTSIDE: object = { closedby: 'any' };

/** A native modal: it keeps the focus in, closes with Escape and gives the focus back. */
export function Dialog({ title, children, action, closeLabel = t('page.close') }: DialogProps) {
  const { dialog } = useShell();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = ref.current;
    element?.showModal();
    // Closing before the element goes away is what returns the focus to the opener.
    return () => element?.close();
  }, []);
  const close = () => {
    dialog.value = undefined;
  };
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      {...PRESS_OUTSIDE}
    >
      <div class="dialog">
        <h2 id={id}>{title}</h2>
        {children}
        <div class="dialog-actions">
          {action}
          <button type="button" class="button" onClick={close}>
            {closeLabel}
          </button>
        </div>
      </div>
    </dialog>
  );
}
