import type { ReflectionQuestion } from '../analysis/index.ts';
import type { Run } from '../run/index.ts';
import { nameDecision, ofHundred, optionOf } from './analysis-words.ts';
import { lowerFirst } from './lower-first.ts';
import { describePerson } from './person.ts';
import type { Teller } from './teller.ts';

/** A question of the debrief; the id stays the same for the same run, so that an answer finds it again. */
export interface QuestionView {
  readonly id: ReflectionQuestion['kind'];
  readonly text: string;
}

export function describeQuestions(
  questions: readonly ReflectionQuestion[],
  run: Run,
  teller: Teller,
): readonly QuestionView[] {
  return questions.map((question) => ({ id: question.kind, text: wordQuestion(question, run, teller) }));
}

function wordQuestion(question: ReflectionQuestion, run: Run, { words }: Teller): string {
  const name = (decision: number, option: string) => nameDecision(run, decision, option, words);
  switch (question.kind) {
    case 'turning':
      return words.t('analysis.ask.turning', name(question.decision, question.option));
    case 'overruled':
      return words.t('analysis.ask.overruled', {
        ...name(question.decision, question.option),
        who: describePerson(run.scenario, question.voice, 'worried').name,
        says: optionOf(run, question.decision, question.option)?.against.says ?? '',
        score: lowerFirst(words.t(`present.score.${question.score}`)),
        points: Math.round(-question.points),
      });
    case 'vote':
      return words.t('analysis.ask.vote', {
        ...name(question.decision, question.option),
        odds: ofHundred(question.odds),
      });
    case 'claim': {
      const items = run.tables.beats[question.decision]?.beat.inbox ?? [];
      return words.t(`analysis.ask.claim.${question.quality === 'shaky' ? 'believed' : 'doubted'}`, {
        rating: question.rating,
        claim: items.find(({ id }) => id === question.item)?.claim ?? '',
      });
    }
    case 'runnerUp':
      return words.t('analysis.ask.runnerUp', {
        ...name(question.decision, question.option),
        runnerUp: name(question.decision, question.runnerUp).option,
        points: Math.round(question.lead),
      });
    case 'belief':
      return words.t('analysis.ask.belief', {
        question: words.t(`present.beliefs.${question.belief}.question`),
      });
    case 'mandate':
      return words.t(`analysis.ask.mandate.${question.most === question.highest ? 'met' : 'missed'}`, {
        most: lowerFirst(words.t(`present.score.${question.most}`)),
        highest: lowerFirst(words.t(`present.score.${question.highest}`)),
      });
  }
}
