import type { OptionView } from '../../present/index.ts';
import { late } from '../behaviour/late.ts';

/** That an option needs a law, and what its odds are; with a drawing once the late parts are here. */
export function LawSlot({ option: { law, odds } }: { readonly option: OptionView }) {
  const parts = late.value;
  if (!law) return null;
  if (odds === undefined || !parts || parts === 'failed') return <p class="law">{law}</p>;
  return <parts.ExpectedVote odds={odds}>{law}</parts.ExpectedVote>;
}
