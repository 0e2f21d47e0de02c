import { useShell } from '../shell.ts';
import { t } from '../words.ts';

interface HeaderButtonProps {
  readonly opens: 'menu' | 'settings' | 'glossary' | 'sources';
  /** Only where there is room; the menu holds the same. */
  readonly wide?: boolean;
}

export function HeaderButton({ opens, wide = false }: HeaderButtonProps) {
  const { dialog } = useShell();
  return (
    <button
      type="button"
      class={wide ? 'button wide-only' : 'button'}
      aria-haspopup="dialog"
      onClick={() => {
        dialog.value = { kind: opens };
      }}
    >
      {t(`page.${opens}`)}
    </button>
  );
}
