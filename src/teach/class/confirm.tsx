import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';

interface ConfirmProps {
  readonly words: Words;
  readonly title: string;
  readonly text: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is deleted: a native modal, which keeps the focus in and gives it back. */
export function Confirm({ words: { t }, title, text, onYes, onNo }: ConfirmProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = ref.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onNo();
      }}
    >
      <div class="dialog">
        <h2 id={id}>{title}</h2>
        <p>{text}</p>
        <div class="dialog-actions">
          <button type="button" class="button primary" onClick={onYes}>
            {t('teach.class.delete')}
          </button>
          <button type="button" class="button" onClick={onNo}>
            {t('teach.class.keep')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
