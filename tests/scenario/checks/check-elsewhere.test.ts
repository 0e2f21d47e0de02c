import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/scenario/checks/check-dates.ts';
import { checkElsewhere } from '../../../src/scenario/checks/check-elsewhere.ts';
import { checkReferences } from '../../../src/scenario/checks/check-references.ts';
import type { ScenarioFile } from '../../../src/scenario/index.ts';
import { aLibrary, aScenario } from '../../support/a-scenario.ts';
import { codes } from './codes.ts';

type Note = NonNullable<ScenarioFile['beats'][number]['elsewhere']>;

function withNote(change: Partial<Note> = {}): ScenarioFile {
  const note: Note = {
    region: 'africa',
    countries: ['ET'],
    text: 'Somebody builds a house there.',
    facts: ['old-fact'],
    ...change,
  };
  const base = aScenario();
  return aScenario({ beats: base.beats.map((beat, i) => (i === 0 ? { ...beat, elsewhere: note } : beat)) });
}

describe('a look beyond Europe', () => {
  it('is one breath long', () => {
    expect(checkElsewhere(withNote())).toEqual([]);
    expect(codes(checkElsewhere(withNote({ text: 'word '.repeat(26) })))).toEqual([
      'beats.0.elsewhere.text note-too-long',
    ]);
  });

  it('names countries of its region', () => {
    expect(codes(checkElsewhere(withNote({ countries: ['ET', 'BR'] })))).toEqual([
      'beats.0.elsewhere.countries.1 not-in-region',
    ]);
  });

  it('rests on facts that exist and that somebody could know', () => {
    const library = aLibrary();
    expect(codes(checkReferences(withNote({ facts: ['no-such-fact'] }), library))).toContain(
      'beats.0.elsewhere.facts.0 unknown-fact',
    );
    const late = [...library.facts.values()].map((fact) => ({ ...fact, date: '2030' }));
    const future = { ...library, facts: new Map(late.map((fact) => [fact.id, fact])) };
    const paths = checkDates(withNote(), future).map(({ path }) => path.join('.'));
    expect(paths).toContain('beats.0.elsewhere.facts.0');
  });
});
