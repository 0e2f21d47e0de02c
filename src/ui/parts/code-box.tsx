import { CopyButton } from './copy-button.tsx';

/** A code as one reads it out: in groups that may wrap, and never inside a group. */
export function CodeBox({ code }: { readonly code: string }) {
  return (
    <div class="code-box">
      <code>{code.replaceAll('-', '-\u200b')}</code>
      <CopyButton code={code} />
    </div>
  );
}
