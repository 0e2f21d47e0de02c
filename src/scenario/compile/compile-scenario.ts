import { parseQuarter } from '../../core/index.ts';
import type {
  CompiledBeat,
  CompiledItem,
  CompiledOption,
  CompiledReport,
  CompiledScenario,
  CompiledTerm,
  CompiledVoice,
} from '../compiled.ts';
import type { Library } from '../library.ts';
import type { Beat, Item, Option, ScenarioFile } from '../schema.ts';
import { compileCondition } from './compile-condition.ts';
import { compileCountry } from './compile-country.ts';
import { compileElsewhere } from './compile-elsewhere.ts';
import { compileLevers } from './compile-levers.ts';
import { frozenCopy } from './frozen-copy.ts';
import { present } from './present.ts';
import { typesetEnglish } from './typeset-english.ts';

/**
 * A checked scenario as plain frozen data for play: quarters as counts, levers in the model's units, terms and
 * country inside, facts by id only, English texts with the quotation marks of print. Throws an Error when the country or a term is not in the library, which a
 * scenario without errors from its checks never brings about.
 */
export function compileScenario(file: ScenarioFile, library: Library): CompiledScenario {
  const country = library.countries.get(file.country);
  if (!country) throw new Error(`the country "${file.country}" is not in the library`);
  return frozenCopy(
    {
      format: 1,
      id: file.id,
      kind: file.kind,
      version: file.version,
      language: file.language,
      title: file.title,
      tagline: file.tagline,
      seat: file.seat,
      place: file.place,
      paper: file.paper,
      credit: file.credit,
      minutes: file.minutes,
      attention: file.attention,
      oath: file.oath,
      ...(file.coach && { coach: present(file.coach) }),
      voices: compileVoices(file),
      reasons: file.reasons,
      beats: file.beats.map(compileBeat),
      events: file.events.map(({ elsewhere, ...event }) => ({
        ...present(event),
        when: compileCondition(event.when),
        ...compileElsewhere(elsewhere),
      })),
      epilogue: file.epilogue.map(compileReport),
      history: {
        ...file.history,
        later: file.history.later.map(({ quarter, levers }) => ({
          quarter: parseQuarter(quarter) ?? 0,
          levers: compileLevers(levers),
        })),
      },
      terms: termIds(file).map((id) => compileTerm(id, library)),
      country: compileCountry(country),
    },
    file.language === 'en' ? typesetEnglish : undefined,
  );
}

function compileVoices(file: ScenarioFile): Readonly<Record<string, CompiledVoice>> {
  return Object.fromEntries(
    Object.entries(file.voices).map(([id, voice]) => [id, present({ id, ...voice })]),
  );
}

function compileBeat(beat: Beat, index: number): CompiledBeat {
  const { quarter, inbox, decision, coach, elsewhere, ...rest } = beat;
  return {
    ...present(rest),
    ...(coach && { coach: present(coach) }),
    ...compileElsewhere(elsewhere),
    index,
    quarter: parseQuarter(quarter) ?? 0,
    inbox: inbox.map(
      ({ elsewhere: note, ...item }: Item): CompiledItem => ({ ...present(item), ...compileElsewhere(note) }),
    ),
    decision: { ...present(decision), options: decision.options.map(compileOption) },
  };
}

function compileOption(option: Option): CompiledOption {
  const { levers, outcome, ...rest } = option;
  return {
    ...present(rest),
    levers: compileLevers(levers),
    outcome: present({ ...outcome, lost: outcome.lost && present(outcome.lost) }),
  };
}

function compileReport({ id, voice, variants }: ScenarioFile['epilogue'][number]): CompiledReport {
  return {
    id,
    voice,
    variants: variants.map(({ when, ...news }) => (when ? { when: compileCondition(when), ...news } : news)),
  };
}

/** The glossary's order first, then what only briefs name. */
function termIds(file: ScenarioFile): readonly string[] {
  return [...new Set([...file.glossary, ...file.beats.flatMap((beat) => beat.terms)])];
}

function compileTerm(id: string, library: Library): CompiledTerm {
  const term = library.terms.get(id);
  if (!term) throw new Error(`the term "${id}" is not in the library`);
  return { id: term.id, term: term.term, text: term.text, plain: term.plain };
}
