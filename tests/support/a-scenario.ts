import { FACTORS } from '../../src/core/index.ts';
import type { CountryFile, Fact, Library, ScenarioFile, Term } from '../../src/scenario/index.ts';

/** The smallest scenario in which no check finds anything; tests break one thing in it. */

type Beat = ScenarioFile['beats'][number];
type Item = Beat['inbox'][number];
type Option = Beat['decision']['options'][number];

export function anItem(change: Partial<Item> = {}): Item {
  return {
    id: 'item',
    voice: 'agency',
    medium: 'letter',
    subject: 'A subject',
    text: 'A short letter.',
    gains: 'A bigger house.',
    evidence: 'Own tests.',
    claim: 'It is so.',
    quality: 'sound',
    verdict: 'It was so.',
    side: 'neither',
    factor: 'subtler-approach',
    facts: ['old-fact'],
    ...change,
  };
}

function anOption(change: Partial<Option> = {}): Option {
  return {
    id: 'wait',
    title: 'Wait',
    text: 'Nothing is done yet.',
    levers: {},
    law: false,
    history: false,
    for: { voice: 'finance', says: 'Cheap.' },
    against: { voice: 'interior', says: 'Not safe.' },
    outcome: { headline: 'It waits', text: 'Nothing happened.' },
    ...change,
  };
}

function aBeat(change: Partial<Beat> = {}): Beat {
  const id = change.id ?? 'first';
  return {
    id,
    quarter: '2019Q1',
    short: true,
    factor: 'subtler-approach',
    place: 'Berlin, March 2019',
    date: '2019-03',
    headline: 'A letter',
    brief: 'A letter came.',
    facts: ['old-fact'],
    terms: ['core'],
    inbox: [
      anItem({ id: `${id}-open`, side: 'access' }),
      anItem({ id: `${id}-shut`, side: 'ban' }),
      anItem({ id: `${id}-calm` }),
    ],
    decision: {
      question: 'What now?',
      text: 'You must say something.',
      table: [
        { voice: 'finance', says: 'Wait.' },
        { voice: 'foreign', says: 'Hurry.' },
      ],
      options: [
        anOption({ id: 'wait', history: true }),
        anOption({ id: 'test', title: 'Test it', levers: { scrutiny: 2 } }),
        anOption({ id: 'cap', title: 'Cap it', levers: { ranCap: { atMost: 35, by: '2023Q1' } } }),
      ],
    },
    history: { text: 'It waited.', facts: ['old-fact'] },
    ...change,
  };
}

const QUARTERS = ['2019Q1', '2019Q2', '2019Q3', '2019Q4', '2020Q1'] as const;
const DATES = ['2019-03', '2019-05', '2019-08', '2019-11', '2020-02'] as const;
const IDS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Five beats, one for each factor. */
function someBeats(): Beat[] {
  return FACTORS.map((factor, index) => {
    const id = IDS[index] ?? 'first';
    const beat = aBeat({ id, quarter: QUARTERS[index] ?? '2019Q1', date: DATES[index] ?? '2019-03', factor });
    return { ...beat, inbox: beat.inbox.map((item) => ({ ...item, factor })) };
  });
}

export function aScenario(change: Partial<ScenarioFile> = {}): ScenarioFile {
  const voice = { role: 'Has an office', group: 'cabinet', head: 'a' } as const;
  return {
    format: 1,
    id: 'sample-2019',
    version: 1,
    language: 'en',
    country: 'xx',
    title: 'A sample',
    tagline: 'Nothing much.',
    seat: 'Minister',
    place: 'Berlin',
    paper: 'The Sample',
    credit: 'Made for tests.',
    minutes: { standard: 25, short: 12 },
    attention: 2,
    oath: 'You swear to serve.',
    voices: {
      finance: { ...voice, name: 'Finance', expects: 'cost' },
      interior: { ...voice, name: 'Interior', expects: 'security' },
      foreign: { ...voice, name: 'Foreign', expects: 'alliance' },
      agency: { ...voice, name: 'Agency', group: 'agency' },
    },
    reasons: [
      { id: 'price', text: 'Price' },
      { id: 'safety', text: 'Safety' },
      { id: 'friends', text: 'Friends' },
      { id: 'time', text: 'Time' },
    ],
    beats: someBeats(),
    events: [
      {
        id: 'warm',
        actor: 'europe',
        voice: 'agency',
        when: { from: '2019Q2', indicators: { alignment: { atLeast: 60 } } },
        headline: 'Warm words',
        text: 'Somebody was kind.',
        facts: ['old-fact'],
      },
    ],
    epilogue: [
      {
        id: 'cabinet',
        voice: 'finance',
        variants: [
          { when: { indicators: { exposure: { below: 20 } } }, headline: 'Safe', text: 'It is safe.' },
          { headline: 'So so', text: 'It is as it is.' },
        ],
      },
    ],
    history: {
      text: 'It went as it went.',
      facts: ['old-fact'],
      timeline: [{ date: '2019', text: 'A letter.', facts: ['old-fact'] }],
      later: [{ quarter: '2024Q3', levers: { core: { excluded: true, by: '2026Q4' } } }],
    },
    glossary: ['core'],
    kind: 'ministry',
    ...change,
  };
}

/** The same with one change to one beat. */
export function withBeat(index: number, change: (beat: Beat) => Partial<Beat>): ScenarioFile {
  const scenario = aScenario();
  return {
    ...scenario,
    beats: scenario.beats.map((beat, place) => (place === index ? { ...beat, ...change(beat) } : beat)),
  };
}

/** The same with one change to one option of the first beat. */
export function withOption(index: number, change: Partial<Option>): ScenarioFile {
  return withBeat(0, (beat) => ({
    decision: {
      ...beat.decision,
      options: beat.decision.options.map((option, place) =>
        place === index ? { ...option, ...change } : option,
      ),
    },
  }));
}

export function aFact(change: Partial<Fact> = {}): Fact {
  return {
    id: 'old-fact',
    date: '2018',
    claim: 'It was so.',
    source: {
      title: 'A page',
      publisher: 'A paper',
      url: 'https://example.org/',
      kind: 'news',
      published: '2018',
    },
    confidence: 'high',
    ...change,
  };
}

export function aTerm(change: Partial<Term> = {}): Term {
  return { id: 'core', term: 'Core', text: 'The middle of a network.', plain: 'The middle.', ...change };
}

export function aCountry(change: Partial<CountryFile> = {}): CountryFile {
  const stated = (value: number) => ({ value, assumption: 'made for tests' });
  return {
    id: 'xx',
    name: 'Samplia',
    iso: 'XX',
    isoNumeric: '999',
    fictional: false,
    memberships: ['EU'],
    populationMillion: { value: 80, fact: ['old-fact'] },
    exportsChinaMillionEur: stated(1000),
    exportsUsMillionEur: stated(1000),
    spend5gMillionEurPerQuarter: stated(100),
    planStartQuarter: stated(1),
    planMidQuarter: stated(12),
    waitSensitivity: stated(0.25),
    usDependence: stated(0.5),
    usDemand: stated(1),
    weightInEurope: stated(0.2),
    rivalVendorAtHome: stated(0),
    exportFear: stated(1),
    trust0: stated(56),
    relations0: stated(66),
    alignment0: stated(66),
    tougherBias: stated(0),
    softerBias: stated(4),
    lawThreshold: stated(20),
    coalitionDrag: stated(0),
    burdenWeight: stated(1.25),
    commonLineWeight: stated(1),
    scrutiny0: stated(0),
    operators: [
      {
        id: 'one',
        name: 'One',
        customerShare: stated(1),
        sitesThousand: stated(30),
        hrv4g: stated(0.6),
        hrvPurchases5g: stated(0.7),
        hrvCore: stated(0.2),
        kitAge: stated(0.4),
      },
    ],
    record: [{ quarter: '2019Q1', levers: { settle: 'open' }, fact: ['old-fact'] }],
    ...change,
  };
}

export function aLibrary(change: Partial<Library> = {}): Library {
  return {
    facts: new Map([['old-fact', aFact()]]),
    terms: new Map([['core', aTerm()]]),
    countries: new Map([['xx', aCountry()]]),
    ...change,
  };
}
