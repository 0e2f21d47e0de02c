import type { CauseView } from '../../present/index.ts';
import { t, words } from '../words.ts';
import { FactLinks } from './fact-links.tsx';
import { Sign } from './sign.tsx';

/** One cause: what it was, where it came from, how much it did, and what that rests on. */
export function CauseLine({ cause }: { readonly cause: CauseView }) {
  const { assumptions, facts } = cause;
  const rests = [
    ...(assumptions.length > 0 ? [t('page.why.assumptions', { count: assumptions.length })] : []),
    ...(facts.length > 0 ? [t('page.why.facts', { count: facts.length })] : []),
  ];
  return (
    <li class="cause">
      <span>{cause.label}</span>
      <span class="small mute">{cause.detail}</span>
      <Sign sign={cause.sign}>{cause.amount}</Sign>
      {rests.length > 0 && (
        <details class="rests small">
          <summary>
            {t('page.why.rests')} {words.list(rests)}
          </summary>
          <ul>
            {assumptions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <FactLinks facts={facts} />
        </details>
      )}
    </li>
  );
}
