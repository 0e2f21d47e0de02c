import { countHands, handsElsewhere, parseHandVotes, type Run } from '../run/index.ts';
import type { Teller } from './teller.ts';

/** A vote by hands at one decision, as it is looked back on. */
export interface HandsTurnView {
  /** Hands for each option, in the order in which they stood. */
  readonly rows: readonly {
    readonly title: string;
    readonly hands: number;
    readonly taken: boolean;
    readonly leading: boolean;
  }[];
  readonly total: number;
  /** "12 of 27 hands wanted this." */
  readonly sentence: string;
  /** What those said who wanted something else; undefined where nobody did. */
  readonly minority:
    | {
        /** "10 hands went elsewhere, most of them to “B”." */
        readonly sentence: string;
        /** Their strongest reason; empty where they gave none. */
        readonly reason: string;
        /** Their own line, or empty. */
        readonly words: string;
      }
    | undefined;
  /** One question for the room. */
  readonly question: string;
}

/** By the place of the decision; undefined where nobody voted. */
export type HandsView = readonly (HandsTurnView | undefined)[];

/** The votes of a run, as `encodeHandVotes` wrote them, beside what was decided. */
export function describeHands(run: Run, votes: string, { words }: Teller): HandsView {
  const kept = parseHandVotes(votes);
  return run.play.decided.map((decided, place) => {
    const vote = kept[place];
    const options = run.tables.beats[place]?.beat.decision.options ?? [];
    const taken = options.findIndex(({ id }) => id === decided.option);
    if (!vote || taken < 0) return undefined;
    const { total, most, leaders } = countHands(vote.hands, options.length);
    if (total === 0) return undefined;
    const titleOf = (at: number) => options[at]?.title ?? '';
    const hands = vote.hands[taken] ?? 0;
    const elsewhere = handsElsewhere(vote.hands, options.length, taken);
    const reasonOf = (id: string) => run.scenario.reasons.find((one) => one.id === id)?.text ?? '';
    const reason = reasonOf(vote.minority?.reason ?? '');
    const how = !leaders.includes(taken) ? 'against' : leaders.length > 1 ? 'tie' : 'most';
    return {
      rows: options.map(({ title }, at) => ({
        title,
        hands: vote.hands[at] ?? 0,
        taken: at === taken,
        leading: leaders.includes(at),
      })),
      total,
      sentence: words.t(`debrief.hands.${how}`, { hands, total, most, title: titleOf(leaders[0] ?? 0) }),
      minority:
        elsewhere.hands === 0
          ? undefined
          : {
              sentence: words.t('debrief.hands.elsewhere', {
                hands: elsewhere.hands,
                option: elsewhere.option < 0 ? 'none' : 'one',
                title: titleOf(elsewhere.option),
              }),
              reason,
              words: vote.minority?.words ?? '',
            },
      question: words.t('debrief.hands.question', {
        which: elsewhere.hands === 0 ? 'all' : reason === '' ? 'silent' : 'reason',
        hands: elsewhere.hands,
        total,
        reason,
      }),
    };
  });
}
