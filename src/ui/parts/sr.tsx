import type { ComponentChildren } from 'preact';

/** Words for screen readers alone. */
export function Sr({ children }: { readonly children: ComponentChildren }) {
  return <span class="sr">{children}</span>;
}
