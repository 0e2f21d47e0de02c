import type { MapView, SequenceView } from '../../src/present/index.ts';

const quiet = { weight: 0.4, manner: 'courting' as const, label: 'Washington', detail: 'Persuading' };

/** Only what the page reads of a map: how the capitals stand. */
const map = {
  pressure: { washington: quiet, beijing: { ...quiet, label: 'Beijing', detail: 'Lobbying' } },
} as MapView;

/** What happened, with every part that a step can have and one that lacks them. */
export const sequence: SequenceView = {
  before: map,
  beforeWorks: { mapSentence: '5G reaches nobody yet.', network: [], crews: [] },
  steps: [
    {
      id: 'decision',
      title: 'Parliament',
      sentences: [
        'Parliament passed it; the odds had been about 60 in 100.',
        'Decided: one test for all makers.',
      ],
      because: {
        cause: 'decision',
        text: 'because you chose “The same test for all”. Your reason: the evidence does not allow more',
      },
      scores: [{ id: 'security', label: 'Security', change: 3 }],
      map,
    },
    {
      id: 'network',
      title: 'The network',
      sentences: [
        'Crews built 1,940 new 5G sites and swapped 610.',
        '5G now reaches 41% of the people; the plan was 44%.',
      ],
      because: {
        cause: 'delay/crews-on-swaps',
        text: 'because the deadline of Q4 2023 pulls crews from building',
      },
      scores: [
        { id: 'cost', label: 'Cost', change: -6 },
        { id: 'alliance', label: 'Alliance', change: -9 },
      ],
      map,
    },
    {
      id: 'news',
      title: 'The news',
      sentences: ['In the paper: “Operators slow the roll-out until the rules are clear”.'],
      because: undefined,
      scores: [],
      map,
    },
  ],
  unchanged: ['5G reaches nobody yet.'],
  now: map,
};
