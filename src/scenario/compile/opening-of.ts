import type { CompiledBeat, CompiledScenario, CompiledTerm } from '../compiled.ts';

/**
 * The same scenario with the texts that the player can read before the first decision and empty ones elsewhere:
 * everything that decides what happens is untouched, so a run begun on it goes on unchanged on the whole one.
 */
export function openingOf(scenario: CompiledScenario): CompiledScenario {
  const firstTerms = new Set(scenario.beats[0]?.terms);
  return {
    ...scenario,
    beats: scenario.beats.map((beat, index) => withoutLater(index === 0 ? beat : withoutTexts(beat))),
    events: scenario.events.map(({ elsewhere: _, picture: __, ...event }) => ({
      ...event,
      headline: '',
      text: '',
    })),
    epilogue: scenario.epilogue.map((report) => ({
      ...report,
      variants: report.variants.map((variant) => ({ ...variant, headline: '', text: '' })),
    })),
    history: { ...scenario.history, text: '', timeline: [] },
    terms: scenario.terms.filter((term: CompiledTerm) => firstTerms.has(term.id)),
    country: { ...scenario.country, sources: {}, record: [] },
  };
}

/** What is only read after the decision, or in the debrief. */
function withoutLater(beat: CompiledBeat): CompiledBeat {
  return {
    ...beat,
    history: { text: '', facts: [] },
    inbox: beat.inbox.map(({ since: _, ...item }) => ({ ...item, verdict: '' })),
    decision: {
      ...beat.decision,
      options: beat.decision.options.map((option) => ({
        ...option,
        outcome: {
          headline: '',
          text: '',
          ...(option.outcome.lost && { lost: { headline: '', text: '' } }),
        },
      })),
    },
  };
}

function withoutTexts({ elsewhere: _, ...beat }: CompiledBeat): CompiledBeat {
  return {
    ...beat,
    place: '',
    headline: '',
    brief: '',
    plain: '',
    facts: [],
    terms: [],
    inbox: beat.inbox.map(({ elsewhere: _note, ...item }) => ({
      ...item,
      subject: '',
      text: '',
      plain: '',
      gains: '',
      evidence: '',
      claim: '',
      facts: [],
    })),
    decision: {
      ...beat.decision,
      question: '',
      text: '',
      plain: '',
      table: [],
      options: beat.decision.options.map((option) => ({
        ...option,
        title: '',
        text: '',
        for: { voice: option.for.voice, says: '' },
        against: { voice: option.against.voice, says: '' },
      })),
    },
  };
}
