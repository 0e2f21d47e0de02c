import type { DecisionView } from '../../present/index.ts';
import { countHands, type HandVote, handsElsewhere, LONGEST_MINORITY, withHands } from '../../run/index.ts';
import { RadioList } from '../parts/radio-list.tsx';
import { words } from '../words.ts';
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
    ...(vote.shown ? [resultSlide(props)] : []),
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

function resultSlide({ decision: { options }, vote, keep, go, again }: VoteSlidesProps): Slide {
  const { total, most, leaders } = countHands(vote.hands, options.length);
  const titleOf = (place: number) => options[place]?.title ?? '';
  const quoted = leaders.map((place) => `“${titleOf(place)}”`);
  const { taken } = vote;
  const against = taken !== undefined && total > 0 && !leaders.includes(taken);
  const said =
    leaders.length === 0
      ? t('projector.result.none')
      : leaders.length === 1
        ? t('projector.result.winner', { title: titleOf(leaders[0] ?? 0), most, total })
        : t('projector.result.tie', { titles: words.list(quoted), most });
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
                ? [t(leaders.length > 1 ? 'projector.hands.level' : 'projector.hands.most')]
                : [],
            }))}
          />
        )}
        <RadioList
          look="rows"
          legend={t('projector.result.chair')}
          value={taken === undefined ? undefined : String(taken)}
          options={options.map(({ title }, place) => ({ id: String(place), label: title }))}
          onPick={(place) => {
            const { minority: _, ...rest } = vote;
            keep({ ...rest, taken: Number(place) });
          }}
        />
        <p class="large-against" role="status">
          {against ? t('projector.result.against', { most, hands: vote.hands[taken] ?? 0, total }) : ''}
        </p>
        <p>
          <button type="button" class="button" onClick={again}>
            {t('projector.result.again')}
          </button>
        </p>
      </>
    ),
    next: {
      label: t('projector.on'),
      act: () => go('reason'),
      safe: true,
      missing: taken === undefined ? t('projector.result.missing') : '',
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
