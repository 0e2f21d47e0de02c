import { useId } from 'preact/hooks';
import type { SequenceStepView, SequenceView } from '../../present/index.ts';
import { useShowing } from '../behaviour/use-showing.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Change } from './change.tsx';
import { Sr } from './sr.tsx';

interface StepProps {
  readonly step: SequenceStepView;
  readonly n: number;
  readonly all: number;
}

/** One thing that happened; where there is a map and more than this, its name shows the map as of then. */
function HappenedStep({ step, n, all }: StepProps) {
  const { desk } = useShell();
  const isShown = useShowing((told) => told?.step === n - 1);
  const there = useShowing((told) => told?.there ?? false);
  const title = (
    <>
      <span class="happened-title">{step.title}</span>
      <Sr> · {t('page.sequence.step', { n, all })}</Sr>
    </>
  );
  return (
    <li class={isShown ? 'happened-step shown' : 'happened-step'} aria-current={isShown ? 'step' : undefined}>
      <h3>
        {there && desk.settings.value.map && all > 1 ? (
          <button
            type="button"
            class="happened-show"
            onClick={() => desk.act({ type: 'sequence.show', step: n - 1 })}
          >
            {title}
            <span class="small happened-hint" aria-hidden={isShown ? undefined : true}>
              {isShown ? t('page.sequence.now') : t('page.sequence.show')}
            </span>
          </button>
        ) : (
          title
        )}
      </h3>
      <p>{step.sentences.join(' ')}</p>
      {step.because && <p class="small mute because">{step.because.text}</p>}
      {step.scores.length > 0 && (
        <ul class="happened-scores small">
          {step.scores.map(({ id, label, change }) => (
            <li key={id} class={id}>
              {label} <Change points={change} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What happened, in order and because of what: whole from the first moment, whether or not the map plays it. */
export function WhatHappened({
  title,
  sequence,
}: {
  readonly title: string;
  readonly sequence: SequenceView;
}) {
  const { steps, unchanged } = sequence;
  const id = useId();
  return (
    <section class="happened" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {steps.map((step, index) => (
          <HappenedStep key={step.id} step={step} n={index + 1} all={steps.length} />
        ))}
      </ol>
      {unchanged.length > 0 && <p class="small mute">{unchanged.join(' ')}</p>}
    </section>
  );
}
