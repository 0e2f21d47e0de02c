import {
  type Flip,
  SCORE_NAMES,
  type ScoreName,
  type Standing,
  type StandingUnderBeliefs,
  type UnderBeliefs,
  type VarianceByScore,
  type VariedBelief,
} from '../analysis/index.ts';
import { QUARTERS } from '../core/index.ts';
import { BELIEFS, type BeliefName, type BeliefPlaces, beliefsBetween, type Scores } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { nameDecision, ofHundred } from './analysis-words.ts';
import { apportion } from './apportion.ts';
import { type BeliefBundle, describeBeliefs, whoSays } from './beliefs.ts';
import { SAME, SCORES } from './meters.ts';
import type { Teller } from './teller.ts';
import type { ScoreId } from './views.ts';

type Measure = ScoreId | 'mandate';
type Level = 'low' | 'central' | 'high';
const LEVELS: readonly Level[] = ['low', 'central', 'high'];

/** One belief: what the choices of the run would have led to at each level. */
export interface BeliefRowView {
  readonly id: BeliefName;
  readonly question: string;
  /** −1, 0 or 1: what the run itself takes. */
  readonly own: number;
  /** Ends by measure and level, 0–100. */
  readonly ends: Readonly<Record<Measure, Readonly<Record<Level, number>>>>;
  readonly texts: Readonly<Record<Measure, string>>;
  readonly levels: Readonly<
    Record<Level, { readonly text: string; readonly value: string; readonly who: string }>
  >;
}

/** Each belief in turn: everything that needs no other road. */
export interface VariedView {
  /** Ends of the run under its own beliefs, by expected chance. */
  readonly own: Readonly<Record<Measure, number>>;
  readonly rows: readonly BeliefRowView[];
  readonly measures: readonly { readonly id: Measure; readonly label: string }[];
  /** Points of view: levels for every belief at once; what is absent is central. */
  readonly bundles: readonly BeliefBundle[];
}

export function describeVaried(
  varied: { readonly own: UnderBeliefs; readonly beliefs: readonly VariedBelief[] },
  teller: Teller,
): VariedView {
  const { words } = teller;
  return {
    own: { ...varied.own.scores, mandate: varied.own.mandate },
    bundles: describeBeliefs(QUARTERS, teller).bundles.filter(({ id }) => id !== 'middle'),
    measures: [
      { id: 'mandate', label: words.t('analysis.mandate') },
      ...SCORES.map((id) => ({ id, label: words.t(`present.score.${id}`) })),
    ],
    rows: varied.beliefs.map((one) => {
      const question = words.t(`present.beliefs.${one.belief}.question`);
      const ends = (measure: Measure) =>
        Object.fromEntries(
          LEVELS.map((level) => [
            level,
            measure === 'mandate' ? one[level].mandate : one[level].scores[measure],
          ]),
        ) as Record<Level, number>;
      const all = {
        mandate: ends('mandate'),
        cost: ends('cost'),
        security: ends('security'),
        alliance: ends('alliance'),
      };
      const textOf = (measure: Measure) =>
        words.t('analysis.beliefs.row', {
          question,
          level: measure,
          low: words.number(Math.round(all[measure].low)),
          central: words.number(Math.round(all[measure].central)),
          high: words.number(Math.round(all[measure].high)),
        });
      return {
        id: one.belief,
        question,
        own: one.own,
        ends: all,
        texts: {
          mandate: textOf('mandate'),
          cost: textOf('cost'),
          security: textOf('security'),
          alliance: textOf('alliance'),
        },
        levels: {
          low: levelOf(one.belief, 'low', teller),
          central: levelOf(one.belief, 'central', teller),
          high: levelOf(one.belief, 'high', teller),
        },
      };
    }),
  };
}

function levelOf(id: BeliefName, level: Level, teller: Teller): BeliefRowView['levels'][Level] {
  const { words } = teller;
  return {
    text: words.t(`present.beliefs.${id}.${level}`),
    value: valueText(id, BELIEFS[id][level], teller),
    who: level === 'central' ? '' : whoSays(id, level === 'low' ? -1 : 1, teller),
  };
}

function valueText(id: BeliefName, value: number, { words }: Teller): string {
  return words.t('analysis.beliefs.value', {
    value: words.number(value, 2),
    unit: words.t(`present.unit.${id}`),
  });
}

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
  readonly frontier: Readonly<Partial<Record<BeliefName, Readonly<Partial<Record<Level, boolean>>>>>>;
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

function levelName(level: number): Level {
  return level < 0 ? 'low' : level > 0 ? 'high' : 'central';
}

function frontierMarks(stand: StandingUnderBeliefs, run: Run): StandView['frontier'] {
  const marks: Partial<Record<BeliefName, Partial<Record<Level, boolean>>>> = {};
  for (const { belief, level, frontier } of stand.sets) {
    marks[belief] = { ...marks[belief], [levelName(level)]: frontier };
  }
  for (const belief of Object.keys(marks) as BeliefName[]) {
    const own = levelName(run.start.beliefs[belief] ?? 0);
    marks[belief] = { ...marks[belief], [own]: stand.own.frontier };
  }
  return marks;
}

/** What a slider is answered with. */
export interface BelievedView {
  readonly ends: Readonly<Record<Measure, number>>;
  /** Against the run under its own beliefs, whole points. */
  readonly changes: Readonly<Record<Measure, number>>;
  readonly text: string;
  /** Empty while it is not known which roads come near. */
  readonly stands: string;
  readonly frontier: boolean | undefined;
  /** "0.52 as a chance from 0 to 1", by belief moved. */
  readonly values: Readonly<Partial<Record<BeliefName, string>>>;
}

/** The answer to a slider, as it is worked out: the ends under some places of beliefs. */
export interface Believed {
  readonly own: UnderBeliefs;
  readonly there: UnderBeliefs;
  readonly standing: Omit<Standing, 'rank'> | undefined;
}

export function describeBelieved(
  { own, there, standing }: Believed,
  places: BeliefPlaces,
  teller: Teller,
): BelievedView {
  const { words } = teller;
  const whole = (value: number) => words.number(Math.round(value));
  const { cost, security, alliance } = there.scores;
  const change = (name: ScoreName) => Math.round(there.scores[name]) - Math.round(own.scores[name]);
  const values: Partial<Record<BeliefName, string>> = {};
  const between = beliefsBetween(places);
  for (const name of Object.keys(places) as BeliefName[]) {
    values[name] = valueText(name, between[name], teller);
  }
  return {
    ends: { ...there.scores, mandate: there.mandate },
    changes: {
      cost: change('cost'),
      security: change('security'),
      alliance: change('alliance'),
      mandate: Math.round(there.mandate) - Math.round(own.mandate),
    },
    text: words.t('analysis.beliefs.now', {
      cost: whole(cost),
      security: whole(security),
      alliance: whole(alliance),
      mandate: whole(there.mandate),
    }),
    stands: standing
      ? words.t(
          `analysis.beliefs.now.${standing.frontier ? 'frontier' : standing.lead < SAME ? 'near' : 'behind'}`,
          { lead: words.number(standing.lead, 1) },
        )
      : '',
    frontier: standing?.frontier,
    values,
  };
}

const PARTS = ['decisions', 'beliefs', 'both', 'luck'] as const;

/** Where the differences between ends come from, by score. */
export interface VarianceView {
  readonly lead: string;
  readonly parts: readonly { readonly id: (typeof PARTS)[number]; readonly label: string }[];
  readonly rows: readonly {
    readonly id: ScoreId;
    readonly label: string;
    /** Whole parts of a hundred, adding up to it. */
    readonly shares: Readonly<Record<(typeof PARTS)[number], number>>;
    readonly text: string;
  }[];
}

export function describeVariance(variance: VarianceByScore, { words }: Teller): VarianceView {
  const rows = SCORE_NAMES.map((id) => {
    const whole = apportion(
      PARTS.map((part) => variance[id][part] * 100),
      100,
    );
    const [decisions, beliefs, both, luck] = whole as [number, number, number, number];
    const label = words.t(`present.score.${id}`);
    const shares = { decisions, beliefs, both, luck };
    return { id, label, shares, text: words.t('analysis.variance.row', { label, ...shares }) };
  });
  const told = (['decisions', 'beliefs', 'luck'] as const).flatMap((what) => {
    const mostly = rows.filter(({ shares }) => PARTS.every((part) => shares[part] <= shares[what]));
    return mostly.length > 0
      ? [
          words.t('analysis.variance.lead.one', {
            scores: words.list(mostly.map(({ label }) => label)),
            n: mostly.length,
            what: words.t(`analysis.variance.${what}`),
          }),
        ]
      : [];
  });
  return {
    lead: words.t('analysis.variance.sentence', { parts: told.join('; ') }),
    parts: PARTS.map((id) => ({ id, label: words.t(`analysis.variance.${id}`) })),
    rows,
  };
}
