import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { Attempt, Student, StudentGroup } from './class-groups.ts';
import { beatsOf, nameStudent, optionTitle, reasonText, tellWhere } from './class-words.ts';

const COLUMNS = ['who', 'where', 'cost', 'security', 'alliance', 'weighed'] as const;
type Column = (typeof COLUMNS)[number];

interface ClassTableProps {
  readonly words: Words;
  readonly group: StudentGroup;
  readonly scenario: CompiledScenario | undefined;
  readonly onPick: (id: number, among: readonly number[]) => void;
  readonly onDelete: (student: Student) => void;
}

/** Students on a page of the table: more would make it slow. */
const PAGE = 100;

/** Everybody with their run, sorted by any column. */
export function ClassTable({ words, group, scenario, onPick, onDelete }: ClassTableProps) {
  const { t } = words;
  const [by, setBy] = useState<Column>('who');
  const [down, setDown] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const named = group.students.map((student) => ({ student, name: nameStudent(student, words) }));
  const sorted = sort(named, by, down);
  const labels: Record<Column, string> = {
    who: t('teach.class.who'),
    where: t('teach.class.where'),
    cost: t('present.score.cost'),
    security: t('present.score.security'),
    alliance: t('present.score.alliance'),
    weighed: t('teach.class.mandate'),
  };
  return (
    <>
      <table class="class-table">
        <caption class="small mute">{t('teach.class.caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                class={`class-${column}`}
                aria-sort={column === by ? (down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  class="class-sort"
                  onClick={() => {
                    setDown(column === by ? !down : column !== 'who');
                    setBy(column);
                  }}
                >
                  {labels[column]}
                  <span aria-hidden="true" class="class-arrow">
                    {column === by ? (down ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col" class="no-print">
              {t('teach.class.action')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ student, name }) => {
            const { run } = student.counted;
            return (
              <tr key={student.key}>
                <th scope="row">
                  <span class="class-name">{name}</span>
                  {student.hasTwin && <span class="small mute class-note">{t('teach.class.twin')}</span>}
                  {student.attempts.length > 1 && (
                    <Attempts words={words} student={student} name={name} onPick={onPick} />
                  )}
                  <Choices words={words} scenario={scenario} attempt={student.counted} />
                  <Written words={words} attempt={student.counted} />
                </th>
                <td data-label={labels.where}>{tellWhere(run, words)}</td>
                {(['cost', 'security', 'alliance'] as const).map((score) => (
                  <td key={score} data-label={labels[score]} class="class-score">
                    <Bar value={run.end[score]} score={score} />
                    <span>{words.number(Math.round(run.end[score]))}</span>
                  </td>
                ))}
                <td data-label={labels.weighed} class="class-score">
                  <span>{run.mandate ? words.number(Math.round(run.end.weighed)) : '–'}</span>
                </td>
                <td class="no-print">
                  <button
                    type="button"
                    class="button"
                    aria-label={t('teach.class.deleteOne', { who: name })}
                    onClick={() => onDelete(student)}
                  >
                    {t('teach.class.delete')}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length > shown && (
        <button type="button" class="button no-print" onClick={() => setShown(shown + PAGE * 5)}>
          {t('teach.class.refusedMore', { n: words.number(sorted.length - shown) })}
        </button>
      )}
    </>
  );
}

function Bar({ value, score }: { readonly value: number; readonly score: string }) {
  return (
    <span class="class-bar" aria-hidden="true">
      <span class={`of-${score}`} style={{ width: `${Math.max(0, Math.min(100, value))}%` }} />
    </span>
  );
}

interface AttemptsProps {
  readonly words: Words;
  readonly student: Student;
  readonly name: string;
  readonly onPick: ClassTableProps['onPick'];
}

/** Several runs of one student: which of them counts is for the teacher to say. */
function Attempts({ words, student, name, onPick }: AttemptsProps) {
  const { t } = words;
  const label = (attempt: Attempt, n: number) =>
    t('teach.class.attempt', {
      n: n + 1,
      where: tellWhere(attempt.run, words),
      score: attempt.run.mandate ? words.number(Math.round(attempt.run.end.weighed)) : '–',
    });
  return (
    <label class="class-attempts small">
      <span aria-hidden="true">{t('teach.class.attempts')}</span>
      <select
        aria-label={t('teach.class.counts', { who: name })}
        value={student.counted.entry.id}
        onChange={(event) =>
          onPick(
            Number(event.currentTarget.value),
            student.attempts.map(({ entry }) => entry.id),
          )
        }
      >
        {student.attempts.map((attempt, n) => (
          <option key={attempt.entry.id} value={attempt.entry.id}>
            {label(attempt, n)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoicesProps {
  readonly words: Words;
  readonly scenario: CompiledScenario | undefined;
  readonly attempt: Attempt;
}

/** Decision by decision, with the reason that was given. */
function Choices({ words, scenario, attempt: { run } }: ChoicesProps) {
  const { t } = words;
  if (!scenario) return null;
  const beats = beatsOf(scenario, run.length);
  const pairs = run.choices.map(({ option, reason }, n): Pair => {
    const beat = beats[n];
    return [
      words.quarter(beat?.quarter ?? 0),
      t('teach.class.choice', { option: optionTitle(beat, option), reason: reasonText(scenario, reason) }),
    ];
  });
  return <Folded title={t('teach.class.choices')} pairs={pairs} />;
}

function Written({ words: { t }, attempt }: { readonly words: Words; readonly attempt: Attempt }) {
  const pairs = attempt.entry.reflections.map(({ question, answer }): Pair => [question, answer]);
  return <Folded title={t('teach.class.reflections')} pairs={pairs} />;
}

type Pair = readonly [string, string];

function Folded({ title, pairs }: { readonly title: string; readonly pairs: readonly Pair[] }) {
  if (pairs.length === 0) return null;
  return (
    <details class="small class-written">
      <summary>{title}</summary>
      <dl>
        {pairs.map(([term, text], i) => (
          <div key={i}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface Named {
  readonly student: Student;
  readonly name: string;
}

function sort(students: readonly Named[], by: Column, down: boolean): readonly Named[] {
  const value = ({ student: { counted } }: Named): number => {
    if (by === 'who') return 0;
    if (by === 'where') return counted.run.finished ? 1000 : counted.run.decided;
    return by === 'weighed' && !counted.run.mandate ? -1 : counted.run.end[by];
  };
  const collator = new Intl.Collator(undefined, { numeric: true });
  const sorted = [...students].sort((a, b) =>
    by === 'who' ? collator.compare(a.name, b.name) : value(a) - value(b),
  );
  return down ? sorted.reverse() : sorted;
}
