import type { Screen } from '../ui/index.ts';

/** What a screen after a decision says when it is reached. */
export function describeLateArrival(screen: Screen): string {
  switch (screen.kind) {
    case 'outcome':
      return [
        screen.outcome.headline,
        ...screen.frame.meters.map((meter) => meter.sentence),
        ...screen.outcome.changes,
        ...screen.outcome.news.map((news) => news.headline),
      ].join(' ');
    case 'epilogue':
      return [screen.epilogue.title, ...screen.frame.meters.map((meter) => meter.sentence)].join(' ');
    case 'debrief':
      return [screen.debrief.title, ...screen.debrief.summary].join(' ');
    default:
      return '';
  }
}
