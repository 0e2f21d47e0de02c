import type { MinorityReason } from '../../analysis/index.ts';
import { FACTORS } from '../../core/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Length } from '../../machine/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { Student } from './class-groups.ts';
import { beatsOf, optionTitle, reasonText, tellQuestion } from './class-words.ts';
import type { ClassLook, RoadsLook } from './clerk.ts';

/** Reasons of minorities told at once: the loneliest come first. */
const FEW = 3;

interface DecisionsProps {
  readonly words: Words;
  readonly scenario: CompiledScenario;
  readonly length: Length;
  readonly look: ClassLook;
  readonly roads: RoadsLook | undefined;
}

/** How the class parted at each decision, and why. Nobody’s name stands here. */
export function ClassDecisions({ words, scenario, length, look, roads }: DecisionsProps) {
  const { t, number } = words;
  const beats = beatsOf(scenario, length);
  const whole = (value: number) => number(Math.round(value));
  return (
    <ol class="class-splits">
      {look.splits.map((split) => {
        const beat = beats[split.decision];
        const few = look.minorities.filter(({ decision }) => decision === split.decision);
        const tell = ({ option, reason, runs, against }: MinorityReason) => (
          <li key={`${option} ${reason}`}>
            {t(`teach.class.minority.${against}`, {
              option: optionTitle(beat, option),
              reason: bare(reasonText(scenario, reason)),
              n: runs.length,
            })}
          </li>
        );
        return (
          <li key={split.beat} class="class-split">
            <h3>
              <span class="mute">{words.quarter(split.quarter)}</span> {beat?.decision.question}
            </h3>
            <p class="small mute">{t('teach.class.decided', { n: split.decided })}</p>
            <ul class="class-options">
              {split.options.map(({ option, runs, reasons }, place) => {
                const mean = roads?.means[split.decision]?.[place];
                return (
                  <li key={option}>
                    <p class="class-option">
                      <b>{optionTitle(beat, option)}</b>
                      <span class="class-count">
                        {runs.length > 0
                          ? t('teach.class.count', { n: runs.length, of: split.decided })
                          : t('teach.class.nobody')}
                      </span>
                    </p>
                    <span class="class-votes" aria-hidden="true">
                      <span style={{ width: `${(100 * runs.length) / Math.max(1, split.decided)}%` }} />
                    </span>
                    {reasons.length > 0 && (
                      <p class="small class-why">
                        {t('teach.class.reasons', {
                          list: reasons
                            .map(({ reason, runs: who }) =>
                              t('teach.class.reason', {
                                reason: bare(reasonText(scenario, reason)),
                                n: who.length,
                              }),
                            )
                            .join('; '),
                        })}
                      </p>
                    )}
                    {mean && (
                      <p class="small mute class-mean">
                        {t('teach.class.mean', {
                          cost: whole(mean.cost),
                          security: whole(mean.security),
                          alliance: whole(mean.alliance),
                        })}
                      </p>
                    )}
                  </li>
                );
              })}
            </ul>
            {few.length > 0 && (
              <div class="small class-few">
                <b>{t('teach.class.minority')}</b>
                <ul>{few.slice(0, FEW).map(tell)}</ul>
                {few.length > FEW && (
                  <details class="no-print">
                    <summary>{t('teach.class.minority.more', { n: few.length - FEW })}</summary>
                    <ul>{few.slice(FEW).map(tell)}</ul>
                  </details>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What the class expected at the oath to weigh most. */
export function ClassPredictions({
  words: { t },
  students,
}: {
  readonly words: Words;
  readonly students: readonly Student[];
}) {
  const counts = FACTORS.map((factor) => ({
    factor,
    n: students.filter(({ counted }) => counted.run.prediction === factor).length,
  }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  if (counts.length === 0) return null;
  return (
    <div class="class-predictions">
      <h3>{t('teach.class.predictions')}</h3>
      <ul>
        {counts.map(({ factor, n }) => (
          <li key={factor}>{t('teach.class.prediction', { factor: t(`present.factor.${factor}`), n })}</li>
        ))}
      </ul>
    </div>
  );
}

/** Questions drawn from what the class did. */
export function ClassQuestions({ words, scenario, length, look, roads }: DecisionsProps) {
  const questions = roads?.questions ?? look.questions;
  if (questions.length === 0) return <p>{words.t('teach.class.question.none')}</p>;
  return (
    <ol class="class-questions">
      {questions.map((question) => (
        <li key={question.kind}>{tellQuestion(question, scenario, length, words)}</li>
      ))}
    </ol>
  );
}

/** For the middle of a sentence. */
function bare(text: string): string {
  return text.replace(/\.$/, '');
}
