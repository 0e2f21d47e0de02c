import { useState } from 'preact/hooks';
import { t } from '../words.ts';

/** Copies the code; says so, or says that the browser forbids it. */
export function CopyButton({ code }: { readonly code: string }) {
  const [state, setState] = useState<'copy' | 'copied' | 'copyFailed'>('copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setState('copied');
    } catch {
      setState('copyFailed');
    }
  };
  return (
    <span class="copy">
      <button type="button" class="button" onClick={copy}>
        {t('page.code.copy')}
      </button>
      <span role="status" class="small">
        {state === 'copy' ? '' : t(`page.code.${state}`)}
      </span>
    </span>
  );
}
