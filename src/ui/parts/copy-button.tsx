import { useState } from 'preact/hooks';
import { t } from '../words.ts';
import { Sr } from './sr.tsx';

interface CopyButtonProps {
  readonly code: string;
  /** What it copies, where there are several on a page. */
  readonly of?: string;
}

/** Copies the code; says so, or says that the browser forbids it. */
export function CopyButton({ code, of }: CopyButtonProps) {
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
        {of && <Sr>: {of}</Sr>}
      </button>
      <span role="status" class="small">
        {state === 'copy' ? '' : t(`page.code.${state}`)}
      </span>
    </span>
  );
}
