import type { Words } from '../i18n/index.ts';
import type { Run, Step } from '../run/index.ts';
import type { Screen } from '../ui/index.ts';
import type { Late } from './describe-screen.ts';

/** What the live region says after a step: what changed, in full sentences. */
export function describeStep(
  run: Run,
  step: Step,
  screen: Screen,
  words: Words,
  late: Late | undefined,
): string {
  switch (step.type) {
    case 'player.swear':
      return words.t('app.say.start', { headline: run.beat?.headline ?? '' });
    case 'player.open': {
      const item = run.beat?.inbox.find(({ id }) => id === step.item);
      const left = screen.kind === 'inbox' ? screen.inbox.attentionLeft : 0;
      return words.t('app.say.opened', { subject: item?.subject ?? '', left });
    }
    case 'player.rate':
      return words.t('app.say.rated', { rating: step.rating });
    default:
      return describeArrival(screen, words, late);
  }
}

/** What a screen says when it is reached. */
export function describeArrival(screen: Screen, words: Words, late: Late | undefined): string {
  switch (screen.kind) {
    case 'brief':
      return words.t('app.say.brief', { quarter: screen.frame.when, headline: screen.brief.headline });
    case 'inbox':
      return words.t('app.say.inbox', { note: screen.inbox.note });
    case 'decision':
      return words.t('app.say.table', { question: screen.decision.question });
    default:
      return late?.describeLateArrival(screen) ?? '';
  }
}
