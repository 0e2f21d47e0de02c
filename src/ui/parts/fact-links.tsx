import type { FactView } from '../../present/index.ts';
import { FactLink } from './fact-link.tsx';

export function FactLinks({ facts }: { readonly facts: readonly FactView[] }) {
  return (
    <ul class="links">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactLink fact={fact} />
        </li>
      ))}
    </ul>
  );
}
