import type { Words } from '../i18n/index.ts';
import { voteDraw } from '../model/index.ts';
import type { Run, Turn } from '../run/index.ts';
import type { CompiledOption } from '../scenario/index.ts';
import { seatsInFavour } from './seats-of.ts';

/** Odd, so that no vote is even. */
const SEATS = 99;
/** A margin under this many parts of one, either way, is called narrow. */
const NARROW = 0.15;

/** A vote in parliament as a drawn hemicycle. It shows how close the vote was, not members, of whom nothing is known. */
export interface VoteView {
  readonly seats: number;
  readonly inFavour: number;
  readonly passed: boolean;
  /** "A narrow yes" */
  readonly title: string;
  readonly inFavourLabel: string;
  readonly againstLabel: string;
  /** What the seats stand for. */
  readonly note: string;
}

/** The vote on a decision; undefined where it needed none. */
export function describeVote(
  run: Run,
  { decided }: Turn,
  option: CompiledOption,
  words: Words,
): VoteView | undefined {
  if (!option.law) return undefined;
  const passed = decided.passed >= 1;
  const margin = decided.odds - voteDraw(run.tables.setting, decided.before.state.t);
  const close = Math.abs(margin) < NARROW ? 'narrow' : 'clear';
  return {
    seats: SEATS,
    inFavour: seatsInFavour(margin, passed, SEATS),
    passed,
    title: words.t(`present.vote.${passed ? 'yes' : 'no'}.${close}`),
    inFavourLabel: words.t('present.vote.for'),
    againstLabel: words.t('present.vote.against'),
    note: words.t('present.vote.note'),
  };
}
