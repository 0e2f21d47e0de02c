import { describe, expect, test } from 'vitest';
import { compileCondition } from '../../src/scenario/compile/compile-condition.ts';
import { compileCountry } from '../../src/scenario/compile/compile-country.ts';
import { compileEurope } from '../../src/scenario/compile/compile-europe.ts';
import { compileFacts } from '../../src/scenario/compile/compile-facts.ts';
import { compileLevers } from '../../src/scenario/compile/compile-levers.ts';
import { compileScenario } from '../../src/scenario/compile/compile-scenario.ts';
import { scenarioCard } from '../../src/scenario/compile/scenario-card.ts';
import { aCountry, aFact, aLibrary, aScenario, withOption } from '../support/a-scenario.ts';

describe('levers', () => {
  test('all of them, in the model’s units', () => {
    const levers = compileLevers({
      core: { excluded: true, by: '2023Q1' },
      ranCap: { atMost: 35, by: '2025Q3' },
      legacy: 0.5,
      scrutiny: 3,
      resilience: 1,
      support: 0.25,
      diversify: 660,
      criteria: 'named',
      washington: -2,
      beijing: 1,
      europe: 2,
      openness: 0,
      settle: 'settled',
    });
    expect(levers).toEqual({
      core: 1,
      coreBy: 16,
      ranCap: 0.35,
      capBy: 26,
      legacy: 0.5,
      scrutiny: 3,
      resilience: 1,
      support: 0.25,
      diversify: 660,
      named: 1,
      washington: -2,
      beijing: 1,
      europe: 2,
      openness: 0,
      settle: 2,
    });
  });

  test('what is not pulled is absent', () => {
    expect(compileLevers({})).toEqual({});
    expect(compileLevers({ ranCap: { by: '2030Q4' } })).toEqual({ capBy: 47 });
    expect(compileLevers({ criteria: 'neutral', settle: 'open' })).toEqual({ named: 0, settle: 0 });
  });
});

test('conditions', () => {
  const condition = compileCondition({
    from: '2019Q2',
    until: '2020Q4',
    indicators: { trust: { below: 40 } },
    levers: { ranCap: { atLeast: 0.1, below: 0.3 } },
    stances: { beijing: ['warning'] },
    happened: ['incident'],
    chose: ['first/wait'],
    any: [{ from: '2020Q1' }],
    not: { until: '2019Q4' },
  });
  expect(condition).toEqual({
    from: 1,
    until: 7,
    indicators: { trust: { below: 40 } },
    levers: { ranCap: { atLeast: 0.1, below: 0.3 } },
    stances: { beijing: ['warning'] },
    happened: ['incident'],
    chose: [{ beat: 'first', option: 'wait' }],
    any: [{ from: 4 }],
    not: { until: 3 },
  });
  expect(compileCondition({})).toEqual({});
});

describe('a whole scenario', () => {
  const compiled = compileScenario(aScenario(), aLibrary());

  test('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled);
  });

  test('is frozen all the way down, and leaves its source alone', () => {
    const file = aScenario();
    const frozen = compileScenario(file, aLibrary());
    expect(Object.isFrozen(frozen.beats[0]?.inbox[0]?.facts)).toBe(true);
    expect(Object.isFrozen(frozen.country.sources)).toBe(true);
    expect(Object.isFrozen(file.minutes)).toBe(false);
    expect(file).toEqual(aScenario());
  });

  test('counts quarters and beats', () => {
    expect(compiled.beats.map(({ index, quarter }) => [index, quarter])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(compiled.events[0]?.when).toEqual({ from: 1, indicators: { alignment: { atLeast: 60 } } });
    expect(compiled.history.later).toEqual([{ quarter: 22, levers: { core: 1, coreBy: 31 } }]);
    expect(compiled.beats[0]?.decision.options[2]?.levers).toEqual({ ranCap: 0.35, capBy: 16 });
    expect(compiled.epilogue[0]?.variants.map((variant) => 'when' in variant)).toEqual([true, false]);
  });

  test('has its voices, terms and country inside, and its facts by id only', () => {
    expect(compiled.voices.finance).toMatchObject({ id: 'finance', expects: 'cost' });
    expect('expects' in (compiled.voices.agency ?? {})).toBe(false);
    expect(compiled.terms.map(({ id }) => id)).toEqual(['core']);
    expect(compiled.country.name).toBe('Samplia');
    expect(JSON.stringify(compiled)).not.toContain('example.org');
  });

  test('keeps the outcome of a lost law', () => {
    const lost = { headline: 'No', text: 'No.' };
    const file = withOption(1, { law: true, outcome: { headline: 'So', text: 'So.', lost } });
    const option = compileScenario(file, aLibrary()).beats[0]?.decision.options[1];
    expect(option).toMatchObject({ law: true, outcome: { lost } });
  });

  test('needs its country and terms', () => {
    expect(() => compileScenario(aScenario({ country: 'yy' }), aLibrary())).toThrow('the country "yy"');
    expect(() => compileScenario(aScenario({ glossary: ['edge'] }), aLibrary())).toThrow('the term "edge"');
  });
});

test('a country', () => {
  const country = compileCountry(aCountry());
  expect(country.values.trust0).toBe(56);
  expect(country.operators[0]).toMatchObject({ id: 'one', sitesThousand: 30, hrv4g: 0.6 });
  expect(country.sources.populationMillion).toEqual({ fact: ['old-fact'], assumption: '' });
  expect(country.sources['operators.one.hrv4g']).toEqual({ fact: [], assumption: 'made for tests' });
  expect(country.record).toEqual([{ quarter: 0, levers: { settle: 0 }, fact: ['old-fact'] }]);
});

test('facts of scenario, country and others, by id', () => {
  const facts = new Map(
    ['old-fact', 'other', 'unused', 'of-country'].map((id) => [id, aFact({ id, note: null })]),
  );
  const country = aCountry({ trust0: { value: 50, fact: ['of-country'] } });
  const library = aLibrary({ facts, countries: new Map([['xx', country]]) });
  const compiled = compileFacts(aScenario(), library, ['other', 'gone']);
  expect(Object.keys(compiled)).toEqual(['of-country', 'old-fact', 'other']);
  expect(compiled['old-fact']).toMatchObject({ date: '2018', quarter: -1 });
  expect('note' in (compiled['old-fact'] ?? {})).toBe(false);
});

test('the card of a scenario', () => {
  expect(scenarioCard(aScenario(), aCountry())).toMatchObject({
    id: 'sample-2019',
    share: 0.6,
    shareIsEstimate: true,
  });
});

test('Europe', () => {
  const stances = [{ from: '2020Q3', stance: 'ban' as const, fact: ['old-fact'] }];
  expect(compileEurope([{ iso: 'XX', name: 'Samplia', stances }])).toEqual([
    { iso: 'XX', name: 'Samplia', stances: [{ from: 6, stance: 'ban', fact: ['old-fact'] }] },
  ]);
});
