import type { RoadsPictureView } from '../../src/present/index.ts';
import type { Inquiries } from '../../src/ui/desk.ts';

const picture: RoadsPictureView = {
  cost: [40, 100],
  security: [10, 80],
  labels: {
    cost: 'Cost score: to the right, cheaper and sooner',
    security: 'Security score: upwards, less exposed',
    alliance: 'Alliance score: the colour',
  },
  bands: [
    {
      band: 0,
      label: 'under 49',
      rank: 'Lowest third',
      path: 'M60 -40h.5v.5h-.5z',
      frontier: '',
      alone: 'M60 -40h1v1h-1z',
    },
    {
      band: 1,
      label: '49 to 57',
      rank: 'Middle third',
      path: 'M70 -45h.5v.5h-.5z',
      frontier: '',
      alone: 'M70 -45h1v1h-1z',
    },
    {
      band: 2,
      label: '57 and more',
      rank: 'Highest third',
      path: 'M80 -30h.5v.5h-.5z',
      frontier: 'M80 -30h.5v.5h-.5z',
      alone: 'M80 -30h1v1h-1z',
    },
  ],
  ghost: 'M60 -40h1v1h-1zM70 -45h1v1h-1zM80 -30h1v1h-1z',
  marks: {
    cost: Float32Array.of(60, 70, 80),
    security: Float32Array.of(40, 45, 30),
    alliance: Float32Array.of(30, 50, 60),
    count: Uint32Array.of(3, 40, 1),
    frontier: Uint32Array.of(0, 0, 1),
    band: Uint8Array.of(0, 1, 2),
  },
  points: [
    { id: 'you', kind: 'you', label: 'Your decisions, average luck', cost: 58, security: 66, alliance: 44 },
    { id: 'luck', kind: 'luck', label: 'Your run, as it came', cost: 56, security: 61, alliance: 40 },
    {
      id: 'history',
      kind: 'history',
      label: 'What the real Germany did',
      cost: 61,
      security: 55,
      alliance: 49,
    },
  ],
};

const decisions = ['Q1 2019', 'Q2 2019', 'Q4 2019'].map((when) => ({
  when,
  question: 'How closely will you look at the makers’ equipment?',
  options: [
    'The same strict rules for all',
    'Promise a clean core by the end of 2023',
    'Ask for the proof in public',
  ],
  yours: 1,
}));

const road = {
  road: 13,
  options: [1, 1, 1],
  decisions: decisions.map(({ when, options }) => ({ when, option: options[1] ?? '', yours: true })),
  cost: 58,
  security: 66,
  alliance: 44,
  weighed: 57,
  onFrontier: false,
  isYours: true,
  apart: 0,
  differences: [],
};

const standing: Inquiries['road']['view'] = {
  ...road,
  rows: [
    { id: 'cost', label: 'Cost', score: 58, aheadOf: 0.61, text: 'ahead of 61% of the roads' },
    { id: 'security', label: 'Security', score: 66, aheadOf: 0.68, text: 'ahead of 68% of the roads' },
    { id: 'alliance', label: 'Alliance', score: 44, aheadOf: 0.44, text: 'ahead of 44% of the roads' },
    { id: 'weighed', label: 'By your mandate', score: 57, aheadOf: 0.5, text: 'ahead of 50% of the roads' },
  ],
  sentence: 'With average luck, your decisions are ahead of 61% of all roads on cost.',
  frontierSentence: '12 roads are better by half a point or more on all three scores at once.',
  betters: [
    { ...road, road: 14, isYours: false, apart: 1, differences: ['Q4 2019: “Ask” instead of “Promise”'] },
  ],
};

/** What the analyst answers, by topic; on the others it is still at work. */
export const inquiries: { readonly [T in keyof Inquiries]?: Inquiries[T]['view'] } = {
  roads: {
    complete: true,
    title: '65,536 roads, and one of them is yours',
    lead: 'Every way through this ministry’s decisions, played to the end of 2026 with average luck.',
    caution: 'To be ahead of many of them does not make a road right.',
    all: 'All 65,536 roads are shown.',
    sampleNote: '',
    picture,
    decisions,
    standing,
    frontierSize: 3270,
    separating: {
      sentence: 'By your mandate, one choice parts the roads most: “Out by 2026” in Q2 2021.',
      rows: [
        {
          when: 'Q2 2021',
          option: 'Out by 2026, half of it paid',
          withIt: 51.3,
          withoutIt: 61.8,
          difference: '−10.5',
        },
      ],
    },
    table: () => ({
      costs: ['40–50', '50–60'],
      rows: [
        {
          security: '40–50',
          cells: [
            { count: 0, text: '–' },
            { count: 43, text: '43 (alliance 48)' },
          ],
        },
      ],
    }),
  },
  road: standing,
  frontier: { total: 3270, groups: 40, roads: [{ ...road, onFrontier: true, alike: 12 }] },
  history: {
    later: [{ when: 'Q3 2024', levers: ['No critical parts in the core by Q4 2026'] }],
    stances: [
      { id: 'undecided', label: 'No rule yet, or one not used' },
      { id: 'access', label: 'No limit on any maker' },
      { id: 'limits', label: 'Part closed, a cap, or a permit case by case' },
      { id: 'ban', label: 'Excluded from 5G' },
    ],
    years: [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year, i) => ({
      label: String(year),
      at: i / 8,
    })),
    neighbours: [
      {
        id: 'SE',
        name: 'Sweden',
        own: false,
        sentence: 'Sweden: no rule yet from Q1 2019; excluded from 5G from Q4 2020.',
        spans: [
          { stance: 'undecided', from: 0, to: 0.22 },
          { stance: 'ban', from: 0.22, to: 1 },
        ],
      },
    ],
    changes: [{ id: 'SE 7', when: 'Q4 2020', text: 'Sweden: excluded from 5G', own: false, facts: [] }],
  },
};
