import type {
  AssignedView,
  BriefView,
  DebriefView,
  DecisionView,
  EpilogueView,
  FactView,
  FrameView,
  HomeView,
  InboxItemView,
  InboxView,
  ModelView,
  Mood,
  OathView,
  OutcomeView,
  PersonView,
  TermView,
  WhyView,
} from '../../src/present/index.ts';

/** Stand-in content of the size and tone of the real one. The numbers mean nothing. */
const person = (name: string, role: string, head: string, mood: Mood = 'neutral'): PersonView => ({
  name,
  role,
  head,
  mood,
});

const agency = person('The security agency’s president', 'Bonn · own laboratory', 'a');
const operator = person('An operator’s chief', 'speaks for the largest network', 'b', 'worried');
const envoy = person('Washington’s envoy', 'the embassy in Berlin', 'c', 'speaking');
const carMakers = person('The car makers’ association', 'one car in three goes to China', 'd', 'worried');
const beijing = person('Beijing’s envoy', 'the embassy in Berlin', 'e', 'neutral');
const finance = person('The finance adviser', 'counts on her fingers', 'f', 'worried');
const foreign = person('The foreign ministry’s man', 'looks at the letter, not at you', 'g', 'angry');
const interior = person('The interior adviser', 'has read the law twice', 'h');

export const facts: readonly FactView[] = [
  {
    id: 'ambassador-letter',
    claim:
      'The American ambassador writes to the economics minister that sharing of intelligence may be scaled back if untrusted vendors take part in the 5G network.',
    date: '2019-03-08',
    source: 'The Wall Street Journal, 11 March 2019',
    title: 'Drop Huawei or See Intelligence Sharing Pared Back, U.S. Tells Germany',
    url: 'https://example.org/letter',
    caution: '',
  },
  {
    id: 'radio-share',
    claim: 'Huawei supplies a little over half of the 4G radio sites of the three German networks.',
    date: '2019',
    source: 'Strand Consult, December 2020',
    title: 'Understanding the market for 4G RAN in Europe',
    url: 'https://example.org/share',
    caution: 'One estimate; contested by the operators, who publish no figures of their own.',
  },
  {
    id: 'security-catalogue',
    claim: 'The regulator publishes key points of new security requirements that apply to every maker.',
    date: '2019-03-07',
    source: 'Bundesnetzagentur, 7 March 2019',
    title: 'Eckpunkte für zusätzliche Sicherheitsanforderungen für Telekommunikationsnetze und -dienste',
    url: 'https://example.org/catalogue',
    caution: '',
  },
];
const [letter, share, catalogue] = facts as [FactView, FactView, FactView];

export const terms: readonly TermView[] = [
  {
    id: 'core',
    term: 'Core network',
    text: 'The computers in the middle of a mobile network that know who you are and where your calls and data go. Few in number, and watched closely.',
  },
  {
    id: 'radio',
    term: 'Radio access network',
    text: 'The masts and antennas that reach your phone. There are tens of thousands of them, and they are most of the bill.',
  },
  { id: 'smoking-gun', term: 'Smoking gun', text: 'A proof that nobody can explain away.' },
];

export const frame: FrameView = {
  country: 'Germany',
  when: 'Q2 2019',
  progress: 'quarter 2 of 8',
  meters: [
    { id: 'cost', label: 'Cost', value: 71, change: -6, sentence: 'Cost 71 of 100, down 6' },
    { id: 'security', label: 'Security', value: 46, change: 3, sentence: 'Security 46 of 100, up 3' },
    { id: 'alliance', label: 'Alliance', value: 52, change: -9, sentence: 'Alliance 52 of 100, down 9' },
  ],
  metersNote: 'Under three points counts as about the same.',
  pressures: [
    {
      actor: 'washington',
      label: 'Washington',
      stance: 'Warning · argument: espionage',
      weight: 0.7,
      sentence: 'Washington warns. Its argument is espionage.',
    },
    { actor: 'beijing', label: 'Beijing', stance: 'Lobbying', weight: 0.38, sentence: 'Beijing lobbies.' },
  ],
  timeline: ['Q1 2019', 'Q2', 'Q4', 'Q1 2020', 'Q2', 'Q3', 'Q2 2021', 'Q4'].map((label, index) => ({
    label,
    state: index < 1 ? 'past' : index === 1 ? 'now' : 'ahead',
  })),
  mapSentence:
    'Half of Germany’s radio sites are Huawei or ZTE. Poland has turned away; Portugal and Austria have not.',
  network: [
    { id: 'hrv', label: 'Huawei / ZTE radio · 50%' },
    { id: 'other', label: 'Other vendors · 28%' },
    { id: 'swapping', label: 'Being swapped · 8%' },
    { id: 'unbuilt', label: '5G not built yet' },
  ],
  crews: [
    { id: 'building', label: 'building new cells · 1,940' },
    { id: 'swapping', label: 'swapping old ones · 610' },
  ],
  canUndo: false,
};

export const home: HomeView = {
  scenarios: [
    {
      id: 'germany-2019',
      kind: 'ministry',
      mark: '',
      title: 'Germany',
      tagline: 'Cars sold to China, soldiers guarded by America, and half the masts already Huawei’s.',
      minutes: '25 or 12 min',
      shareText: '57% of 4G radio from Huawei or ZTE (one estimate)',
      share: 0.57,
    },
  ],
  saves: [
    {
      id: 's1',
      title: 'Germany 2019',
      where: 'you stopped in quarter 4, before the decision',
      when: 'yesterday',
      finished: false,
    },
    { id: 's2', title: 'Germany 2019', where: 'finished', when: '12 November', finished: true },
    { id: 's3', title: 'Germany 2019', where: 'quarter 2, the inbox', when: '9 November', finished: false },
  ],
};

export const assigned: AssignedView = {
  title: 'Germany 2019: the letter',
  tagline: 'Washington says: out. Beijing says: careful.',
  lead: 'Your teacher has set this. It takes about 16 minutes.',
  rows: [
    { id: 'length', label: 'Length', text: 'The short version' },
    { id: 'rules', label: 'What is decided', text: 'stays decided, as in office' },
  ],
  seats: 30,
};

export const oath: OathView = {
  asks: { prediction: true, terms: true },
  title: 'You are sworn in on a Monday',
  seat: 'Telecom minister · Berlin, February 2019',
  paragraphs: [
    'In March the country sells the right to build a new mobile network. The companies that will buy it want to build with what they know, and half of what they know was made by Huawei.',
    'Washington wants that stopped. Beijing wants it left alone. Your operators want to know who pays. Parliament wants to be asked, but not yet.',
    'You have eight decisions. Each of them will still be doing something in 2026.',
  ],
  credit:
    'After the questions asked in an analysis by GZERO Media, February 2019. Figures and sources are in the menu.',
  mandate: [
    { id: 'cost', label: 'Cost', text: 'A network that is built soon and does not cost too much.' },
    { id: 'security', label: 'Security', text: 'A network that is hard to spy on and hard to switch off.' },
    { id: 'alliance', label: 'Alliance', text: 'Friends who still share what they know.' },
  ],
  predictions: [
    {
      id: 'shifting-us-arguments',
      label: 'Washington’s changing arguments',
      text: 'First spying, then theft, then who gives the orders.',
    },
    {
      id: 'industry-counter-narrative',
      label: 'The operators’ bill',
      text: 'Later and dearer, say those who must build.',
    },
    {
      id: 'pressure-from-china',
      label: 'Pressure from Beijing',
      text: 'What it buys, and could stop buying.',
    },
    { id: 'subtler-approach', label: 'The subtle way', text: 'Let them in, and watch them closely.' },
    { id: 'transatlantic-rift', label: 'The rift across the Atlantic', text: 'What Europe does together.' },
  ],
  lengths: [
    { id: 'standard', label: 'Eight decisions, 25 minutes' },
    { id: 'short', label: 'Five decisions, 12 minutes' },
  ],
};

export const brief: BriefView = {
  kicker: 'Brief · shifting US arguments',
  place: 'Berlin, March 2019',
  headline: 'The ambassador’s letter says intelligence sharing is at stake',
  paragraphs: [
    'A letter from the American embassy lies on the economics minister’s desk, and a copy is already in the newspapers. If Chinese companies help to build the new network, it says, Washington may share less of what its services know.',
    'The letter names no incident. Your regulator needs to know by Friday which rules to write.',
  ],
  facts: [letter, catalogue],
  terms: terms.slice(0, 2),
};

const item = (
  id: string,
  who: PersonView,
  medium: string,
  subject: string,
  open: boolean,
): InboxItemView => ({
  id,
  person: who,
  medium,
  scene: { place: 'laboratory', medium: 'report' },
  subject,
  open,
  paragraphs: [
    'We have taken their equipment apart. We found mistakes; we find mistakes in everyone’s equipment. We did not find a hidden door. That is not the same as saying there is none.',
  ],
  gains: 'a bigger laboratory, a careful rule',
  evidence: 'own tests, not published',
  claim: 'Laboratory tests found mistakes but no hidden door.',
  sources: [share],
  rating: 0,
});

export const inbox: InboxView = {
  kicker: 'Inbox · time for three of four',
  title: 'Before you decide: whom do you hear?',
  note: 'Two left. What you do not open this quarter, you did not know.',
  attentionLeft: 2,
  items: [
    { ...item('lab', agency, 'a report', 'What our laboratory found', true), rating: 4 },
    item('bill', operator, 'by phone', 'Swap, on time, unpaid: pick two', false),
    item('law', envoy, 'a visit', 'Ask who can be ordered to help whom', false),
    item('cars', carMakers, 'a letter', 'One car in three', false),
    item('fair', beijing, 'a letter', 'Treat our companies like any other', false),
  ],
};

const option = (id: string, title: string, text: string, law = ''): DecisionView['options'][number] => ({
  id,
  title,
  text,
  law,
  expectations: [
    { score: 'cost', label: 'Cost', adviser: 'The finance adviser', low: -6, high: -3, text: '−3 … −6' },
    {
      score: 'security',
      label: 'Security',
      adviser: 'The interior adviser',
      low: 5,
      high: 12,
      text: '+5 … +12',
    },
    {
      score: 'alliance',
      label: 'Alliance',
      adviser: 'The foreign ministry’s man',
      low: -1,
      high: 1,
      text: 'about the same',
    },
  ],
  inFavour: { person: interior, says: 'A rule that holds for everyone holds in court.' },
  against: { person: foreign, says: 'You answer a question that Washington did not ask.' },
  moods: ['pleased', 'speaking', 'worried'],
  levers: ['certified parts for every vendor', 'a test laboratory', 'no company is named'],
});

export const decision: DecisionView = {
  kicker: 'Decision · shifting US arguments',
  question: 'What do you tell the regulator to write?',
  paragraphs: [
    'Washington will share less if untrusted vendors stay. It offers no file you can show to parliament. The regulator’s draft rules are due this month.',
  ],
  table: [
    { person: foreign, says: 'The alliance is worth more than the bill.' },
    { person: finance, says: 'Two years late, and who pays?' },
  ],
  options: [
    option(
      'ask',
      'Ask for the evidence first',
      'No rule until partners show what they know. The regulator keeps drafting.',
    ),
    option(
      'test',
      'Same strict test for every vendor',
      'A laboratory, certified parts and signed declarations. No company is named.',
    ),
    option(
      'core',
      'Keep Huawei out of the core',
      'Core by 2021, radio stays open to all. Operators must map their networks.',
    ),
    option(
      'out',
      'Exclude it from all new 5G',
      'What is built stays; nothing new is bought. Parliament must agree.',
      'Needs a law. Parliament may vote it down.',
    ),
  ],
  reasons: [
    { id: 'proof', text: 'Nobody has shown proof' },
    { id: 'prudence', text: 'What can be ordered will be ordered one day' },
    { id: 'money', text: 'The network must be paid for' },
    { id: 'friends', text: 'Friends matter more than equipment' },
    { id: 'law', text: 'A rule must hold for everyone' },
    { id: 'trade', text: 'Too much is sold to China' },
  ],
  expectationNote: 'Each adviser guesses one score. They are honest, and they can be wrong.',
};

const why = (id: string, title: string, amount: string, sign: -1 | 0 | 1): WhyView => ({
  id,
  title,
  amount,
  sign,
  groups: [
    {
      label: 'Your decision',
      lines: [
        {
          label: 'No company is named',
          detail: 'criteria: the same for all',
          amount: '−2',
          sign: -1,
          assumptions: [],
          facts: [],
        },
        {
          label: 'Half the new radio may still be Huawei’s',
          detail: 'cap 100 %, Washington asks for less',
          amount: '−6',
          sign: -1,
          assumptions: [
            'How hard Washington takes a cap: as it says (medium). If its threats are mostly words, this would be −5.',
          ],
          facts: [letter, share],
        },
        {
          label: 'Laboratory and declarations',
          detail: 'scrutiny 0 → 2',
          amount: '+3',
          sign: 1,
          assumptions: [],
          facts: [catalogue],
        },
      ],
      sum: '−5',
    },
    {
      label: 'Others',
      lines: [
        {
          label: 'The argument moves from spying to theft',
          detail: 'Washington, not you',
          amount: '−3',
          sign: -1,
          assumptions: [],
          facts: [],
        },
        {
          label: 'Paris and Rome have not answered',
          detail: 'Europe',
          amount: '−1',
          sign: -1,
          assumptions: [],
          facts: [],
        },
      ],
      sum: '−4',
    },
  ],
  total: amount,
  note: 'Amounts are rounded so that they add up to the change shown.',
});

export const outcome: OutcomeView = {
  kicker: 'Outcome · quarter 2',
  paper: 'The Morning Gazette',
  dateline: 'Berlin, May 2019',
  headline: 'Same test for all: ministry names nobody, angers two capitals',
  picture: 'same-gate',
  paragraphs: [
    'The laboratory opens in autumn. Operators must hand in maps of their networks. Washington calls it a start; Beijing calls it fair, for now.',
  ],
  lawLost: false,
  news: [
    {
      person: operator,
      actor: 'operators',
      headline: 'Operators slow the roll-out until the rules are clear',
      picture: 'idle-site',
      paragraphs: [
        '“We will not climb a mast twice,” says the largest of them. The crews wait in three states.',
      ],
      facts: [share],
    },
  ],
  scores: [
    { id: 'cost', label: 'Cost', before: 77, after: 71, change: -6 },
    { id: 'security', label: 'Security', before: 43, after: 46, change: 3 },
    { id: 'alliance', label: 'Alliance', before: 61, after: 52, change: -9 },
  ],
  whys: [
    why('cost', 'Cost, down 6', '−6', -1),
    why('security', 'Security, up 3', '+3', 1),
    why('alliance', 'Alliance, down 9', '−9', -1),
    why('money', 'Money spent this quarter', '€120 million', -1),
    why('trust', 'Trust between Berlin and Washington', '−4', -1),
  ],
  changes: [
    '1,940 new cells were built, and 610 old ones were swapped.',
    'Poland signed a declaration with Washington.',
  ],
  next: 'Next: Q4 2019',
};

export const epilogue: EpilogueView = {
  kicker: 'Epilogue · end of 2026',
  title: 'The masts outlived your government',
  paragraphs: [
    'Your rules ran on after you left. The last deadline passed in 2026; most of the swapping was done at night.',
  ],
  reports: [
    {
      person: finance,
      headline: 'It cost less than they said and more than you hoped',
      paragraphs: ['Of the 2.4 billion euros the operators asked for, the state paid a third.'],
    },
    {
      person: envoy,
      headline: 'We still talk',
      paragraphs: ['Not about everything. Not as early as before.'],
    },
    {
      person: beijing,
      headline: 'Germany is a difficult friend',
      paragraphs: ['Our people buy fewer of your cars. They say it is because ours are better.'],
    },
  ],
  scores: outcome.scores,
  whys: outcome.whys.slice(0, 3),
  changes: ['94 of 100 radio sites carry 5G.'],
  comingDue: [
    'The cap of 35 percent falls due at the end of 2027.',
    'The court has not ruled on compensation.',
  ],
};

const turn = (when: string, headline: string, turningPoint: boolean): DebriefView['turns'][number] => ({
  when,
  headline,
  decision: 'Same strict test for every vendor',
  reason: 'A rule must hold for everyone.',
  overruled: 'You overruled the foreign ministry’s man.',
  effects: [
    { id: 'cost', label: 'Cost', change: -6 },
    { id: 'security', label: 'Security', change: 3 },
    { id: 'alliance', label: 'Alliance', change: -9 },
  ],
  effectText: 'The alliance lost most, because half of the new radio could still be Huawei’s.',
  turningPoint,
  history: 'The regulator published key points that named no company. The catalogue followed in October.',
  same: turningPoint,
  facts: [catalogue],
});

export const debrief: DebriefView = {
  title: 'You kept the door open and paid for the lock',
  summary: [
    'In eight decisions you kept Huawei out of the core and let it into the radio, up to a cap. The network was late by five months; the alliance held, with less trust in it.',
  ],
  turns: [
    turn('Q1 2019', 'Which rules before the auction?', false),
    turn('Q2 2019', 'The ambassador’s letter says intelligence sharing is at stake', true),
    turn('Q4 2019', 'Parliament wants to be asked', false),
  ],
  mandate: {
    sentence: 'You asked most for security and got most of it; the alliance paid.',
    score: 58,
    rows: [
      { id: 'cost', label: 'Cost', points: 3, score: 58, text: 'About what you asked for.' },
      {
        id: 'security',
        label: 'Security',
        points: 5,
        score: 66,
        text: 'Your first aim, and your best score.',
      },
      {
        id: 'alliance',
        label: 'Alliance',
        points: 2,
        score: 44,
        text: 'Your last aim, and your lowest score.',
      },
    ],
  },
  prediction: {
    sentence: 'You guessed the operators’ bill. In your run, Washington’s changing arguments weighed more.',
    rows: [
      {
        label: 'Washington’s changing arguments',
        share: 0.34,
        text: 'Most of what moved the alliance.',
        predicted: false,
      },
      { label: 'The operators’ bill', share: 0.27, text: 'Delay and compensation.', predicted: true },
      { label: 'The subtle way', share: 0.19, text: 'Laboratory, cap and core.', predicted: false },
      {
        label: 'The rift across the Atlantic',
        share: 0.12,
        text: 'Paris and Rome waited.',
        predicted: false,
      },
      {
        label: 'Pressure from Beijing',
        share: 0.08,
        text: 'It warned and did not strike.',
        predicted: false,
      },
    ],
  },
  claimsSentence: 'You believed sound claims more than shaky ones: 3.8 against 2.1 on average.',
  claims: [
    {
      claim: 'Laboratory tests found mistakes but no hidden door.',
      person: agency,
      rating: 4,
      quality: 'sound',
      verdict: 'Published later and confirmed by a second laboratory.',
      facts: [letter],
    },
    {
      claim: 'A ban costs the operators 55 billion euros.',
      person: operator,
      rating: 2,
      quality: 'shaky',
      verdict: 'Counts equipment that would have been replaced anyway.',
      facts: [],
    },
    {
      claim: 'A law of 2017 obliges companies to help the services.',
      person: envoy,
      rating: 0,
      quality: 'mixed',
      verdict: 'The law says so; how far it reaches abroad is disputed.',
      facts: [],
    },
  ],
  history: {
    paragraphs: [
      'Germany wrote the same strict rules for every maker, passed a law in 2021 that allows a ban, and in 2024 agreed with the operators to clear the core by 2026.',
    ],
    timeline: [
      { date: 'March 2019', text: 'Key points of the security catalogue.', facts: [catalogue] },
      { date: 'April 2021', text: 'The IT Security Act 2.0 passes.', facts: [] },
      { date: 'July 2024', text: 'Contracts with three operators.', facts: [letter] },
    ],
    facts: [share, catalogue],
    sentence: 'You decided as Germany did in three of eight quarters.',
    rows: [
      { id: 'cost', label: 'Cost', yours: 58, theirs: 61 },
      { id: 'security', label: 'Security', yours: 66, theirs: 55 },
      { id: 'alliance', label: 'Alliance', yours: 44, theirs: 49 },
    ],
  },
  code: 'T7K2-9QXM-44HD-K2PF-88WA-3VQY',
  weaknesses: [
    'Nobody outside knows how likely espionage through equipment is. The simulation uses a range and shows it.',
    'Operators publish no figures for single sites; the map spreads them by where people live.',
  ],
};

const aLane = {
  model: { low: 0.5, central: 0.6, high: 0.7 },
  modelText: '€1.3 billion',
  recordText: '€575 million to €2.3 billion',
  mark: 'missed',
};

export const model: ModelView = {
  title: 'How good is this model?',
  lead: [
    'The simulation was made to replay what 10 real governments decided. Then its figures were held against what is on record.',
    'Of 56 figures on record it meets 44. It misses 10.',
  ],
  counts: {
    title: 'The count',
    head: ['Figures on record', 'Met', 'Within range', 'Missed', 'Given to it'],
    rows: [
      { id: 'bills', label: 'Bills', cells: ['5', '1', '1', '0'], sum: false },
      { id: 'all', label: 'All', cells: ['44', '2', '10', '7'], sum: true },
    ],
    note: 'Met: the middle figure lies inside the record.',
  },
  fitted: {
    title: 'Fitted, and tested',
    paragraphs: ['The shared numbers were adjusted until they suited four countries.'],
  },
  sections: [
    {
      id: 'bills',
      title: 'What it cost',
      paragraphs: ['Companies publish the bill for a whole programme.'],
      pictures: [
        {
          id: 'bills',
          title: 'What it cost',
          about: 'Bills in euros.',
          ticks: [
            { at: 0, label: '€10m' },
            { at: 0.5, label: '€100m' },
            { at: 1, label: '€1bn' },
          ],
          lanes: [
            {
              ...aLane,
              id: 'a',
              label: 'United Kingdom',
              record: { low: 0.4, high: 0.8 },
              verdict: 'inside',
            },
            { ...aLane, id: 'b', label: 'Portugal', record: { low: 0.9, high: 0.9 }, verdict: 'misses' },
            { ...aLane, id: 'c', label: 'Poland', record: undefined, verdict: 'none' },
          ],
        },
      ],
      rows: [
        {
          id: 'bills0',
          what: 'Portugal',
          set: 'tested',
          model: '€133 million (€85 million to €230 million)',
          record: '€339 million to €1.1 billion',
          off: '−€206 million',
          verdict: 'missed',
          missed: true,
          notes: ['One study.'],
          facts: facts.slice(0, 1),
        },
      ],
    },
  ],
  lists: [
    { id: 'wrong', title: 'What it gets wrong', lines: ['Portugal’s bill.', 'The British share.'] },
    {
      id: 'thin',
      title: 'How thin the record is',
      lines: ['Every bill comes from somebody with a stake in it.'],
    },
  ],
  words: {
    jump: 'On this page',
    figures: 'The figures, with their sources',
    legend: {
      model: 'The simulation',
      band: 'its range, over the beliefs',
      record: 'On record: one figure',
      spread: 'or a range of sources',
    },
    head: {
      what: 'What',
      set: 'Country was',
      model: 'Simulation',
      record: 'On record',
      off: 'Off by',
      verdict: 'Result',
      source: 'Who says so',
    },
  },
};
