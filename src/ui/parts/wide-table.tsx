import type { ComponentChildren } from 'preact';

interface WideTableProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A table that scrolls sideways by itself where it is too wide, also by keys. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class="wide-table" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
