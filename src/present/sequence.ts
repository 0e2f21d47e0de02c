import type { Words } from '../i18n/index.ts';
import { changeOf } from '../machine/index.ts';
import type { Entry } from '../model/index.ts';
import { type Run, type Turn, turnsOf } from '../run/index.ts';
import type { CompiledOption } from '../scenario/index.ts';
import { type BecauseView, becauseOf, becauseOfWorks } from './because.ts';
import { sourceOf } from './cause-sources.ts';
import { type ChangeTopic, tellChanges } from './changes.ts';
import { describeFrame } from './frame.ts';
import { leverLines } from './levers.ts';
import { lowerFirst } from './lower-first.ts';
import { describeMap } from './map-view.ts';
import { describeScores, SAME } from './meters.ts';
import { worksOf } from './network.ts';
import { hopsOf, lawSentence, newsOf } from './outcome.ts';
import type { Teller } from './teller.ts';
import { toSites } from './to-sites.ts';
import type { FrameView, ScoreId } from './views.ts';
import { scoreParts } from './why.ts';

/** What the map shows, in the shape that the world expects. */
export type MapView = ReturnType<typeof describeMap>;

export type SequenceStepId =
  | 'decision'
  | 'network'
  | 'washington'
  | 'beijing'
  | 'abroad'
  | 'news'
  | 'nothing';

/** One thing that happened since the decision. */
export interface SequenceStepView {
  readonly id: SequenceStepId;
  readonly title: string;
  /** What changed, in full sentences; at least one. */
  readonly sentences: readonly string[];
  /** Undefined where the simulation keeps no cause: news is told for what it is. */
  readonly because: BecauseView | undefined;
  /** Scores whose change comes mostly from here; each score is named once at most. */
  readonly scores: readonly { readonly id: ScoreId; readonly label: string; readonly change: number }[];
  /** The map once this has happened, and nothing of what comes after. */
  readonly map: MapView;
}

/** What happened since the last decision, in order. */
export interface SequenceView {
  readonly before: MapView;
  /** What stands beside the map about the network, as it was before the works. */
  readonly beforeWorks: WorksFrame;
  /** One to six, only what changed. The last leaves the map as `now`, but for where the camera looks. */
  readonly steps: readonly SequenceStepView[];
  /** What stayed as it was, where that is worth a sentence. */
  readonly unchanged: readonly string[];
  readonly now: MapView;
}

/** The part of a frame that tells of the network. */
export type WorksFrame = Pick<FrameView, 'mapSentence' | 'network' | 'core' | 'crews' | 'works'>;

type Draft = Omit<SequenceStepView, 'scores' | 'map'>;

/**
 * The steps from the decision to the screen that tells what followed: the rule, the works, Washington, Beijing, other
 * governments, the news. Each carries its own part of the map and of the scores. What is too small for a step of its
 * own comes with the last one.
 */
export function describeSequence(run: Run, teller: Teller): SequenceView {
  const turn = turnsOf(run).at(-1) as Turn;
  const earlier = runBefore(run, turn);
  const before = describeMap(earlier, teller);
  const now = describeMap(run, teller);
  const { drafts, unchanged } = draftsOf(run, turn, before, now, teller);
  const scores = scoresByStep(run, turn, drafts, teller);
  let map = before;
  const steps = drafts.map((draft, index): SequenceStepView => {
    map = addPart(map, draft.id, before, now, index === drafts.length - 1);
    return { ...draft, scores: scores.get(draft.id) ?? [], map };
  });
  const { mapSentence, network, core, crews, works } = describeFrame(earlier, teller);
  const beforeWorks = { mapSentence, network, crews, works, ...(core !== undefined && { core }) };
  return { before, beforeWorks, steps, unchanged, now };
}

/** The run as it stood when the decision was taken, for all that is shown of it. */
function runBefore(run: Run, { decided }: Turn): Run {
  const { before } = decided;
  const passed = run.play.passed.filter(({ quarter }) => quarter < before.state.t);
  return { ...run, phase: 'decision', play: { ...run.play, moment: before, passed } };
}

/** Whatever is new about the map belongs to the works, unless it is plainly the rule’s or somebody else’s. */
function addPart(map: MapView, id: SequenceStepId, before: MapView, now: MapView, isLast: boolean): MapView {
  const focus = id === 'abroad' ? 'europe' : now.focus;
  if (isLast) return { ...now, focus };
  switch (id) {
    case 'decision':
      return { ...map, focus, core: { ...map.core, ruleExcludes: now.core.ruleExcludes } };
    case 'network':
      return { ...now, focus, stances: before.stances, pressure: before.pressure };
    case 'washington':
    case 'beijing':
      return { ...map, focus, pressure: { ...map.pressure, [id]: now.pressure[id] } };
    case 'abroad':
      return { ...map, focus, stances: now.stances };
    default:
      return { ...map, focus };
  }
}

function draftsOf(
  run: Run,
  turn: Turn,
  before: MapView,
  now: MapView,
  teller: Teller,
): { readonly drafts: readonly Draft[]; readonly unchanged: readonly string[] } {
  const { words } = teller;
  const was = turn.decided.before;
  const { state } = run.play.moment;
  const passed = run.play.passed.filter(({ quarter }) => quarter >= was.state.t);
  const entries = [...turn.decided.entries, ...passed.flatMap((quarter) => quarter.entries)];
  const told = tellChanges(
    run,
    was,
    passed.map((quarter) => quarter.state),
    words,
  );
  const about = (topic: ChangeTopic) => told.filter((one) => one.topic === topic).map(({ text }) => text);
  const draft = (id: SequenceStepId, sentences: readonly string[], because?: BecauseView): Draft => ({
    id,
    title: words.t(`present.sequence.title.${id}`),
    sentences,
    because,
  });
  const worked =
    isAtWork(
      before,
      now,
      passed.map((quarter) => quarter.state),
    ) || about('network').length > 2;
  const abroad = abroadSentence(before, now, teller);
  const news = [
    ...about('news'),
    ...newsOf(run, teller).map(({ headline }) => words.t('present.sequence.news', { headline })),
  ];
  const trust = {
    was: was.state.trust,
    is: state.trust,
    told: about('washington'),
    aside: about('argument'),
  };
  const relations = { was: was.state.relations, is: state.relations, told: about('beijing'), aside: [] };
  const drafts = [
    decisionDraft(run, turn, draft, words),
    worked && draft('network', about('network'), becauseOfWorks(entries, state, words)),
    capitalDraft('washington', 'trust', trust, entries, draft, words),
    capitalDraft('beijing', 'relations', relations, entries, draft, words),
    abroad && draft('abroad', [abroad], { cause: 'record', text: words.t('present.because.record') }),
    news.length > 0 &&
      draft(
        'news',
        news,
        about('news').length > 0
          ? { cause: 'incidents/incident', text: words.t('present.because.incident') }
          : undefined,
      ),
  ].filter((one) => one !== false && one !== undefined && one !== '') as readonly Draft[];
  return {
    drafts: drafts.length > 0 ? drafts : [draft('nothing', [words.t('present.sequence.nothing')])],
    unchanged: worked ? [] : about('network'),
  };
}

type Drafter = (id: SequenceStepId, sentences: readonly string[], because?: BecauseView) => Draft;

/** What parliament said, and what the option pulls; undefined where it pulls nothing. */
function decisionDraft(run: Run, turn: Turn, draft: Drafter, words: Words): Draft | undefined {
  const option = optionOf(run, turn);
  const law = lawSentence(option, turn, words);
  const levers = turn.decided.passed < 1 ? [] : leverLines(changeOf(option), words);
  const sentences = [
    ...law,
    ...(levers.length > 0
      ? [
          words.t('present.sequence.decided', {
            levers: levers.map(({ text }) => lowerFirst(text)).join('; '),
          }),
        ]
      : []),
  ];
  if (sentences.length === 0) return undefined;
  const reason = run.scenario.reasons.find(({ id }) => id === turn.decided.reason)?.text ?? '';
  const because = words.t('present.because.decision', { option: option.title, reason: lowerFirst(reason) });
  const step = draft('decision', sentences, { cause: 'decision', text: because });
  return law.length > 0 ? { ...step, title: words.t('present.sequence.title.law') } : step;
}

function optionOf(run: Run, turn: Turn): CompiledOption {
  const beat = run.tables.beats[run.beatIndex]?.beat;
  return beat?.decision.options.find(({ id }) => id === turn.decided.option) as CompiledOption;
}

/** A capital changes when it does or says something else, or when trust or relations move by what counts as a change. */
function capitalDraft(
  id: 'washington' | 'beijing',
  indicator: 'trust' | 'relations',
  { was, is, told, aside }: CapitalChange,
  entries: readonly Entry[],
  draft: Drafter,
  words: Words,
): Draft | undefined {
  const value = Math.round(is);
  const change = value - Math.round(was);
  const moved = Math.abs(change) >= SAME;
  if (!moved && told.length === 0 && aside.length === 0) return undefined;
  const line = words.t(`present.sequence.${indicator}`, {
    direction: change > 0 ? 'up' : 'down',
    size: Math.abs(change),
    value,
  });
  // Arguments come by their date: what moves trust is not why.
  const isTone = moved || told.length > 0;
  const because = isTone && change !== 0 ? becauseOf(indicator, entries, change, words) : undefined;
  return draft(id, [...aside, ...told, ...(moved ? [line] : [])], because);
}

/** Trust or relations, 0 to 100, before and now; what is told of the tone, and what has no part in it. */
interface CapitalChange {
  readonly was: number;
  readonly is: number;
  readonly told: readonly string[];
  readonly aside: readonly string[];
}

/** Whether crews did anything, or the masts stand otherwise than before by what is shown. */
function isAtWork(before: MapView, now: MapView, passed: Parameters<typeof worksOf>[0]): boolean {
  const { built, swapped } = worksOf(passed);
  if (toSites(built) > 0 || toSites(swapped) > 0) return true;
  const shares = Object.keys(now.sites) as (keyof MapView['sites'])[];
  return shares.some((share) => Math.round(now.sites[share] * 100) !== Math.round(before.sites[share] * 100));
}

function abroadSentence(before: MapView, now: MapView, { europe, words }: Teller): string {
  const moved = europe.flatMap(({ iso, name }) => {
    const stance = now.stances[iso];
    if (!stance || stance === 'you' || stance === before.stances[iso]) return [];
    return [
      words.t('present.sequence.abroad.country', {
        country: name,
        stance: lowerFirst(words.t(`present.map.${stance}`)),
      }),
    ];
  });
  return moved.length > 0 ? words.t('present.sequence.abroad', { countries: words.list(moved) }) : '';
}

/** Each score that moved, at the step of its largest cause; where that one is not told or tells the contrary, at the first. */
function scoresByStep(
  run: Run,
  turn: Turn,
  drafts: readonly Draft[],
  teller: Teller,
): ReadonlyMap<SequenceStepId, SequenceStepView['scores']> {
  const { words } = teller;
  const later = turn.later ?? turn.chosen;
  const hops = hopsOf(turn, later, optionOf(run, turn), teller);
  const found = new Map<SequenceStepId, SequenceStepView['scores']>();
  for (const { id, label, change } of describeScores(turn.before.scores, later.scores, words)) {
    if (Math.abs(change) < SAME) continue;
    const sums = new Map<string, { readonly at: SequenceStepId; readonly amount: number }>();
    for (const { indicator, cause, amount } of scoreParts(id, hops)) {
      const key = `${indicator}/${cause}`;
      sums.set(key, { at: stepOf(indicator, cause), amount: amount + (sums.get(key)?.amount ?? 0) });
    }
    const most = [...sums.values()].reduce(
      (best, sum) => (sum.amount * Math.sign(change) > best.amount * Math.sign(change) ? sum : best),
      { at: 'decision' as SequenceStepId, amount: 0 },
    );
    // A score looks ahead to 2026: where it rises although trust has just fallen, it is the decision that it belongs to.
    const told = isAgainst(most.at, change, run, turn) ? 'decision' : most.at;
    const at = drafts.find((draft) => draft.id === told)?.id ?? drafts[0]?.id;
    if (at) found.set(at, [...(found.get(at) ?? []), { id, label, change }]);
  }
  return found;
}

/** Whether a capital has moved the other way than a score that its step would show. */
function isAgainst(at: SequenceStepId, change: number, run: Run, turn: Turn): boolean {
  const indicator = at === 'washington' ? 'trust' : at === 'beijing' ? 'relations' : undefined;
  if (!indicator) return false;
  const moved = run.play.moment.state[indicator] - turn.decided.before.state[indicator];
  return Math.sign(moved) === -Math.sign(change);
}

/** At which step a cause is told. */
function stepOf(indicator: string, cause: Parameters<typeof sourceOf>[1]): SequenceStepId {
  if (indicator === 'trust' || indicator === 'reprisal') return 'washington';
  if (indicator === 'relations') return 'beijing';
  if (indicator === 'incidents') return 'news';
  if (indicator === 'delay') return 'network';
  switch (sourceOf(indicator, cause)?.by) {
    case 'washington':
    case 'beijing':
      return sourceOf(indicator, cause)?.by as 'washington' | 'beijing';
    case 'operators':
      return 'network';
    default:
      return 'decision';
  }
}
