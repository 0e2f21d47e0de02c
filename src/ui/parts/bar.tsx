/** A share from 0 to 1 as a bar; only for the eye, the number always stands beside it. */
export function Bar({ share, tone }: { readonly share: number; readonly tone: string }) {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <span class={`bar ${tone}`} aria-hidden="true">
      <span style={{ transform: `translateX(${width - 100}%)` }} />
    </span>
  );
}
