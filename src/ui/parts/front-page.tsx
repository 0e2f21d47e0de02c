import type { OutcomeView, VoteView } from '../../present/index.ts';
import { useShowing } from '../behaviour/use-showing.ts';
import { t } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Parliament } from './parliament.tsx';
import { StoryPicture } from './story-picture.tsx';
import { voteMotion } from './vote-motion.ts';

/** The newspaper of the day after: its name, the headline, a picture, the story beside it; and the vote, if there was one. */
export function FrontPage({ outcome }: { readonly outcome: OutcomeView }) {
  return (
    <article class="front-page">
      <p class="masthead">
        <span class="paper-name">{outcome.paper}</span> <span class="small mute">{outcome.dateline}</span>
      </p>
      {outcome.lawLost && <p class="kicker">{t('page.outcome.lost')}</p>}
      <h1 tabIndex={-1}>{outcome.headline}</h1>
      <div class="story-columns">
        <StoryPicture name={outcome.picture} />
        <Paragraphs of={outcome.paragraphs} />
      </div>
      {outcome.vote && <Vote vote={outcome.vote} />}
    </article>
  );
}

/** Seats turn with the step that tells of the vote; whoever skips it sees how they voted. */
function Vote({ vote }: { readonly vote: VoteView }) {
  return <Parliament vote={vote} seats={useShowing(voteMotion)} />;
}
