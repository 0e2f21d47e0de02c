import { useState } from 'preact/hooks';
import type { QuestionView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { useShell } from '../shell.ts';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { Inquired } from './inquired.tsx';

/** Questions that this run raises, and room for answers. They stay on this device. */
export function DebriefReflect(_: DebriefPartProps) {
  const { now, again } = useInquiry('questions', {});
  return (
    <>
      <p class="lead">{t('analysis.reflect.lead')}</p>
      <p class="small mute no-print">{t('analysis.reflect.kept')}</p>
      <Inquired
        now={now}
        again={again}
        show={(questions) => (
          <ol class="questions">
            {questions.map((question) => (
              <Question key={question.id} question={question} />
            ))}
          </ol>
        )}
      />
    </>
  );
}

function Question({ question }: { readonly question: QuestionView }) {
  const { desk } = useShell();
  const answer = desk.notes.read(question.id);
  const [isKept, setKept] = useState(true);
  return (
    <li class="card question">
      <label for={`answer-${question.id}`}>{question.text}</label>
      <textarea
        id={`answer-${question.id}`}
        rows={4}
        maxLength={desk.notes.longest}
        value={answer}
        onInput={(event) => setKept(desk.notes.write(question.id, event.currentTarget.value))}
      />
      <p class="small" role="status">
        {isKept ? '' : t('analysis.reflect.lost')}
      </p>
    </li>
  );
}
