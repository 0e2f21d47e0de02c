import type { Flip, Standing, StandingUnderBeliefs } from '../analysis/index.ts';
import type { BeliefName, Scores } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { nameDecision, ofHundred } from './analysis-words.ts';
import type { BeliefLevel } from './belief-words.ts';
import { whoSays } from './beliefs.ts';
import { SAME } from './meters.ts';
import type { Teller } from './teller.ts';

/** Whether the policy stands, under which beliefs, and what it hangs on. */
export interface StandView {
  readonly verdict: StandingUnderBeliefs['verdict'];
  readonly lead: string;
  readonly how: string;
  readonly own: string;
  /** Where the strongest rival turns off; empty on the frontier. */
  readonly rivalTitle: string;
  readonly rival: readonly string[];
  readonly hangs: readonly string[];
  readonly hangsOn: BeliefName;
  readonly rank: string;
  /** On the frontier or not, by belief and level. */
  readonly frontier: Readonly<Partial<Record<BeliefName, Readonly<Partial<Record<BeliefLevel, boolean>>>>>>;
  /** For sliders: handed back with each question. */
  readonly among: readonly number[];
}

export function describeStand(stand: StandingUnderBeliefs, run: Run, teller: Teller): StandView {
  const { words } = teller;
  const ranks = [stand.own, ...stand.sets].map(({ rank }) => ofHundred(rank));
  const { frontier, lead } = stand.own;
  return {
    verdict: stand.verdict,
    lead: words.t(`analysis.beliefs.verdict.${stand.verdict}`, { stays: stand.stays, tried: stand.tried }),
    how: words.t('analysis.beliefs.sets', { rivals: words.number(stand.rivals) }),
    own: words.t(`analysis.beliefs.own.${frontier ? 'frontier' : lead < SAME ? 'near' : 'behind'}`, {
      lead: words.number(lead, 1),
      scores: scoresText(stand.own.rivalScores, teller),
      yours: scoresText(stand.own.scores, teller),
    }),
    rivalTitle: words.t('analysis.beliefs.rival'),
    rival: frontier ? [] : differencesOf(stand.own, run, teller),
    hangs: hangsText(stand, teller),
    hangsOn: stand.hangsOn,
    rank: words.t('analysis.beliefs.rank', {
      rank: ofHundred(stand.own.rank),
      low: Math.min(...ranks),
      high: Math.max(...ranks),
    }),
    frontier: frontierMarks(stand, run),
    among: stand.strongest,
  };
}

function scoresText({ cost, security, alliance }: Scores, { words }: Teller): string {
  const whole = (value: number) => words.number(Math.round(value));
  return words.t('analysis.beliefs.scores', {
    cost: whole(cost),
    security: whole(security),
    alliance: whole(alliance),
  });
}

function differencesOf({ rival }: Standing, run: Run, { words }: Teller): readonly string[] {
  return run.play.decided.flatMap(({ option }, decision) => {
    const options = run.tables.beats[decision]?.beat.decision.options ?? [];
    const theirs = options[rival[decision] ?? -1];
    if (!theirs || theirs.id === option) return [];
    const { when, option: yours } = nameDecision(run, decision, option, words);
    return [words.t('analysis.beliefs.rivalLine', { when, theirs: theirs.title, yours })];
  });
}

function hangsText(stand: StandingUnderBeliefs, teller: Teller): readonly string[] {
  const { words } = teller;
  const [first, ...more] = stand.flips;
  const question = words.t(`present.beliefs.${stand.hangsOn}.question`);
  if (!first) return [words.t('analysis.beliefs.flip.none', { question })];
  const others = [...new Set(more.map(({ belief }) => belief))].filter((belief) => belief !== first.belief);
  const who = sayWho(first, teller);
  return [
    words.t(first.onto ? 'analysis.beliefs.flip.onto' : 'analysis.beliefs.flip.off', {
      question,
      value: words.number(first.value, 2),
      unit: words.t(`present.unit.${first.belief}`),
      level: words.t(`analysis.beliefs.level.${levelName(first.level)}`),
    }),
    ...(who ? [words.t('analysis.beliefs.flip.who', { who })] : []),
    ...(others.length > 0
      ? [
          words.t('analysis.beliefs.flip.more', {
            n: others.length,
            list: words.list(others.map((belief) => words.t(`present.belief.${belief}`))),
          }),
        ]
      : []),
  ];
}

function sayWho({ belief, level }: Flip, teller: Teller): string {
  return level === 0 ? '' : whoSays(belief, level, teller);
}

function levelName(level: number): BeliefLevel {
  return level < 0 ? 'low' : level > 0 ? 'high' : 'central';
}

function frontierMarks(stand: StandingUnderBeliefs, run: Run): StandView['frontier'] {
  const marks: Partial<Record<BeliefName, Partial<Record<BeliefLevel, boolean>>>> = {};
  for (const { belief, level, frontier } of stand.sets) {
    marks[belief] = { ...marks[belief], [levelName(level)]: frontier };
  }
  for (const belief of Object.keys(marks) as BeliefName[]) {
    const own = levelName(run.start.beliefs[belief] ?? 0);
    marks[belief] = { ...marks[belief], [own]: stand.own.frontier };
  }
  return marks;
}
