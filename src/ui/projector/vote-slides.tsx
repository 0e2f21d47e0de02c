import type { DecisionView } from '../../present/index.ts';
import { countHands, type HandVote, handsElsewhere, LONGEST_MINORITY, withHands } from '../../run/index.ts';
import { RadioList } from '../parts/radio-list.tsx';
import { HandBars } from './hand-bars.tsx';
import { HandStepper } from './hand-stepper.tsx';
import { MinorityWords } from './minority-words.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';

interface VoteSlidesProps {
  readonly decision: DecisionView;
  readonly vote: HandVote;
  readonly keep: (vote: HandVote) => void;
  readonly go: (slide: string) => void;
  /** Forgets the count. */
  readonly again: () => void;
  readonly decide: (option: string, reason: string) => void;
}

/** Hands, what they came to, why, what the others say, and the decision. */
export function voteSlides(props: VoteSlidesProps): readonly Slide[] {
  const { decision, vote } = props;
  const elsewhere =
    vote.taken === undefined ? 0 : handsElsewhere(vote.hands, decision.options.length, vote.taken).hands;
  return [
    handsSlide(props),
    ...(vote.shown ? [resultSlide(props), chairSlide(props)] : []),
    ...(vote.shown && vote.taken !== undefined ? [reasonSlide(props, elsewhere === 0)] : []),
    ...(vote.shown && vote.taken !== undefined && vote.reason && elsewhere > 0 ? [minoritySlide(props)] : []),
  ];
}

function handsSlide({ decision: { options }, vote, keep, go }: VoteSlidesProps): Slide {
  const { total, leaders } = countHands(vote.hands, options.length);
  return {
    id: 'vote',
    show: (
      <>
        <h1 tabIndex={-1}>{t('projector.vote.title')}</h1>
        <ul class="large-vote">
          {options.map(({ id, title }, place) => (
            <li key={id}>
              <span>{title}</span>
              <HandStepper
                title={title}
                hands={vote.hands[place] ?? 0}
                onChange={(hands) =>
                  keep({ inbox: vote.inbox, hands: withHands(vote.hands, place, hands), shown: false })
                }
              />
            </li>
          ))}
        </ul>
        <p class="large-total" role="status">
          {t('projector.vote.total', { total })}
        </p>
      </>
    ),
    next: {
      label: t(total === 0 ? 'projector.vote.without' : 'projector.vote.show'),
      act: () => {
        const [leader] = leaders;
        const clear = leaders.length === 1 && leader !== undefined;
        if (!vote.shown) keep({ ...vote, shown: true, ...(clear && { taken: leader }) });
        go('result');
      },
    },
  };
}

function resultSlide({ decision: { options }, vote, go, again }: VoteSlidesProps): Slide {
  const { total, most, leaders } = countHands(vote.hands, options.length);
  const [leader] = leaders;
  const isTie = leaders.length > 1;
  const said =
    leader === undefined
      ? t('projector.result.none')
      : isTie
        ? t('projector.result.tie', { most })
        : t('projector.result.winner', { title: options[leader]?.title ?? '', most, total });
  return {
    id: 'result',
    show: (
      <>
        <h1 tabIndex={-1}>{said}</h1>
        {total > 0 && (
          <HandBars
            bars={options.map(({ title }, place) => ({
              title,
              hands: vote.hands[place] ?? 0,
              loud: leaders.includes(place),
              marks: leaders.includes(place)
                ? [t(isTie ? 'projector.hands.level' : 'projector.hands.most')]
                : [],
            }))}
          />
        )}
        <p class="large-again">
          {isTie && t('projector.result.tieText')}{' '}
          <button type="button" class="button" onClick={again}>
            {t('projector.result.again')}
          </button>
        </p>
      </>
    ),
    next: { label: t('projector.on'), act: () => go('chair'), safe: true },
  };
}

/** The vote proposes; whoever is in the chair may pick otherwise, and that is said. */
function chairSlide({ decision: { options }, vote, keep, go }: VoteSlidesProps): Slide {
  const { total, most, leaders } = countHands(vote.hands, options.length);
  const { taken } = vote;
  const against = taken !== undefined && total > 0 && !leaders.includes(taken);
  return {
    id: 'chair',
    show: (
      <>
        <h1 tabIndex={-1}>{t('projector.chair.title')}</h1>
        <RadioList
          look="rows"
          legend={t('projector.chair.title')}
          legendAs="sr"
          value={taken === undefined ? undefined : String(taken)}
          options={options.map(({ title }, place) => ({
            id: String(place),
            label: title,
            ...(total > 0 && { text: t('projector.hands', { count: vote.hands[place] ?? 0 }) }),
          }))}
          onPick={(place) => {
            const { minority: _, ...rest } = vote;
            keep({ ...rest, taken: Number(place) });
          }}
        />
        <p class="large-against" role="status">
          {against ? t('projector.chair.against', { most, hands: vote.hands[taken] ?? 0, total }) : ''}
        </p>
      </>
    ),
    next: {
      label: t('projector.on'),
      act: () => go('reason'),
      safe: true,
      missing: taken === undefined ? t('projector.chair.missing') : '',
    },
  };
}

function reasonSlide(props: VoteSlidesProps, isLast: boolean): Slide {
  const { decision, vote, keep, go } = props;
  return {
    id: 'reason',
    show: (
      <>
        <p class="kicker">{titleTaken(props)}</p>
        <h1 tabIndex={-1}>{t('projector.reason.title')}</h1>
        <Reasons decision={decision} value={vote.reason} onPick={(reason) => keep({ ...vote, reason })} />
      </>
    ),
    next: {
      label: t(isLast ? 'projector.decide' : 'projector.on'),
      act: isLast ? () => decideNow(props) : () => go('minority'),
      safe: !isLast,
      missing: vote.reason ? '' : t('projector.reason.missing'),
    },
  };
}

function minoritySlide(props: VoteSlidesProps): Slide {
  const { decision, vote, keep } = props;
  const { options } = decision;
  const { hands, option } = handsElsewhere(vote.hands, options.length, vote.taken ?? -1);
  const said = vote.minority ?? { option, reason: '', words: '' };
  const most = options[option]?.title;
  return {
    id: 'minority',
    show: (
      <>
        <h1 tabIndex={-1}>{t('projector.minority.title', { hands })}</h1>
        {most && <p>{t('projector.minority.most', { title: most })}</p>}
        <Reasons
          decision={decision}
          value={said.reason || undefined}
          onPick={(reason) => keep({ ...vote, minority: { ...said, option, reason } })}
        />
        <MinorityWords
          value={said.words}
          longest={LONGEST_MINORITY}
          onChange={(line) => keep({ ...vote, minority: { ...said, option, words: line } })}
        />
      </>
    ),
    next: {
      label: t(said.reason || said.words ? 'projector.decide' : 'projector.decide.without'),
      act: () => decideNow(props),
    },
  };
}

interface ReasonsProps {
  readonly decision: DecisionView;
  readonly value: string | undefined;
  readonly onPick: (reason: string) => void;
}

/** The reasons of the scenario; the heading above asks for them. */
function Reasons({ decision, value, onPick }: ReasonsProps) {
  return (
    <RadioList
      look="rows"
      legend={t('page.decision.reason')}
      legendAs="sr"
      value={value}
      options={decision.reasons.map(({ id, text }) => ({ id, label: text }))}
      onPick={onPick}
    />
  );
}

function titleTaken({ decision, vote }: VoteSlidesProps): string {
  return decision.options[vote.taken ?? -1]?.title ?? '';
}

function decideNow({ decision, vote, decide }: VoteSlidesProps): void {
  const option = decision.options[vote.taken ?? -1];
  if (option && vote.reason) decide(option.id, vote.reason);
}
