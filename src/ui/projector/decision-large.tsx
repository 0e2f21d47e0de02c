import { useState } from 'preact/hooks';
import type { OptionView } from '../../present/index.ts';
import { countHands, NO_VOTE } from '../../run/index.ts';
import type { Screen } from '../desk.ts';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { useShell } from '../shell.ts';
import { coachSlides } from './coach-slide.tsx';
import { decisionOf } from './decision-of.ts';
import { Deck } from './deck.tsx';
import { t } from './projector-words.ts';
import type { Slide } from './slide.ts';
import { Speaker } from './speaker.tsx';
import { useHandVote } from './use-hand-vote.ts';
import { voteSlides } from './vote-slides.tsx';

type Decision = Extract<Screen, { kind: 'decision' }>;

/** Remarks that stand on the wall at once. */
const AT_ONCE = 3;

/** The cabinet table, the options one by one, and the vote. */
export function DecisionLarge({ screen: { frame, decision } }: { readonly screen: Decision }) {
  const { desk } = useShell();
  const [vote, keep] = useHandVote(decisionOf(frame));
  const { total } = countHands(vote.hands, decision.options.length);
  // Whoever comes back in the middle of a vote goes on with it.
  const begun = vote.minority ? 'minority' : vote.reason ? 'reason' : vote.shown ? 'result' : 'vote';
  const [at, setAt] = useState<string | undefined>(vote.shown || total > 0 ? begun : undefined);
  const { table, options } = decision;
  const rounds = Math.ceil(table.length / AT_ONCE);
  const share = Math.ceil(table.length / rounds);
  const tables = Array.from({ length: rounds }, (_, n) => table.slice(n * share, (n + 1) * share));
  const slides: readonly Slide[] = [
    {
      id: 'question',
      show: (
        <>
          <p class="kicker">{decision.kicker}</p>
          <h1 tabIndex={-1}>{decision.question}</h1>
          <Paragraphs of={decision.paragraphs} />
          <p>
            <button type="button" class="button" onClick={() => setAt('vote')}>
              {t('projector.straight')}
            </button>
          </p>
        </>
      ),
    },
    ...coachSlides(frame.coach),
    ...tables.map((remarks, n) => ({
      id: `table-${n}`,
      show: (
        <>
          <h1 tabIndex={-1}>{t('projector.table')}</h1>
          {remarks.map(({ person, says }) => (
            <Speaker key={person.name} person={person}>
              <blockquote>{says}</blockquote>
            </Speaker>
          ))}
        </>
      ),
    })),
    ...options.map((option, place) => optionSlide(option, place)),
    ...voteSlides({
      decision,
      vote,
      keep,
      go: setAt,
      again: () => {
        keep({ ...NO_VOTE, inbox: vote.inbox });
        setAt('vote');
      },
      decide: (option, reason) => desk.act({ type: 'run.choose', option, reason }),
    }),
  ];
  return <Deck slides={slides} at={at} onGo={setAt} />;
}

function optionSlide(option: OptionView, place: number): Slide {
  return {
    id: `option-${option.id}`,
    show: (
      <>
        <p class="kicker">{t('projector.option', { letter: letterOf(place) })}</p>
        <h1 tabIndex={-1}>{option.title}</h1>
        <p>{option.text}</p>
        {option.law && <p class="law">{option.law}</p>}
        <ul class="large-expects" aria-label={t('projector.expects')}>
          {option.expectations.map(({ score, label, text }) => (
            <li key={score}>
              <span class={`aim ${score}`}>{label}</span> <b>{text}</b>
            </li>
          ))}
        </ul>
        <Speaker person={option.inFavour.person} above={t('page.decision.for')}>
          <blockquote>{option.inFavour.says}</blockquote>
        </Speaker>
        <Speaker person={option.against.person} above={t('page.decision.against')}>
          <blockquote>{option.against.says}</blockquote>
        </Speaker>
      </>
    ),
  };
}

/** A, B, C, …: what a class calls out. */
function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
