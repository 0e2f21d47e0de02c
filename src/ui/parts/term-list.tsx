import type { TermView } from '../../present/index.ts';

export function TermList({ terms }: { readonly terms: readonly TermView[] }) {
  return (
    <dl class="terms">
      {terms.map(({ id, term, text }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
