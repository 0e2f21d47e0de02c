import { useMemo } from 'preact/hooks';
import { encodeHandVotes, type HandVote, NO_VOTE, parseHandVotes } from '../../run/index.ts';
import { useShell } from '../shell.ts';

/** What the class has said by hands at a decision (from 0), and the way to say more; kept at once. */
export function useHandVote(decision: number): readonly [HandVote, (vote: HandVote) => void] {
  const { desk } = useShell();
  const text = desk.projector.value?.votes ?? '';
  const votes = useMemo(() => parseHandVotes(text), [text]);
  const keep = (vote: HandVote) => {
    // Later decisions that were taken back were about another country than the one that follows now.
    const before = Array.from({ length: decision }, (_, place) => votes[place]);
    desk.act({ type: 'run.project', change: { votes: encodeHandVotes([...before, vote]) } });
  };
  return [votes[decision] ?? NO_VOTE, keep];
}
