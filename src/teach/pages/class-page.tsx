import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { classTexts } from '../../i18n/index.ts';
import { encodeClassFile } from '../../storage/index.ts';
import { writeClassCsv } from '../class/class-csv.ts';
import { ClassDecisions, ClassPredictions, ClassQuestions } from '../class/class-decisions.tsx';
import { groupStudents, type Student, type StudentGroup } from '../class/class-groups.ts';
import { ClassCloud, ClassSpreads } from '../class/class-pictures.tsx';
import { type ClassRoom, classRoomOf } from '../class/class-room.ts';
import { ClassTable } from '../class/class-table.tsx';
import { nameStudent } from '../class/class-words.ts';
import { Collect, RefusedList } from '../class/collect.tsx';
import { Confirm } from '../class/confirm.tsx';
import { saveText } from '../class/save-text.ts';
import { useClassLooks } from '../class/use-class-looks.ts';
import type { TeachDesk } from '../desk.ts';
import type { TeachPage } from '../teach-page.ts';
import '../styles/class.css';

/** Shown together, one or two would be told apart. */
const FEWEST_ON_WALL = 3;

/** What was last looked at, so that the projector shows the same. */
let lastGroup = '';

/** The class: collected, looked at alone, and looked at together without anybody’s name. */
export function ClassPage({ desk, about }: TeachPage) {
  const { words } = desk;
  useMemo(() => words.learn(classTexts), [words]);
  const room = classRoomOf(desk);
  const entries = room.entries.value;
  const runs = room.runs.value;
  const groups = useMemo(() => groupStudents(entries, runs), [entries, runs]);
  const [chosen, setChosen] = useState(lastGroup);
  const group = groups.find(({ key }) => key === chosen) ?? groups[0];
  const choose = (key: string) => {
    lastGroup = key;
    setChosen(key);
  };
  const shown = { desk, room, groups, group, choose };
  return about === 'projector' ? <Projector {...shown} /> : <Desk {...shown} />;
}

interface Shown {
  readonly desk: TeachDesk;
  readonly room: ClassRoom;
  readonly groups: readonly StudentGroup[];
  readonly group: StudentGroup | undefined;
  readonly choose: (key: string) => void;
}

/** The teacher’s own view, with names. */
function Desk({ desk, room, groups, group, choose }: Shown) {
  const { words } = desk;
  const { t } = words;
  const [asked, setAsked] = useState<{ student: Student; name: string } | 'all' | undefined>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  const { damaged, newer } = room.lost.value;
  const unkept = room.unkept.value;
  const unplayable = room.unplayable.value;
  const entries = room.entries.value;
  const title = titleOf(group, room, words);
  const after = (words: string) => {
    setAsked(undefined);
    setSaid(words);
    // What was pressed is gone.
    setTimeout(() => (none.current ?? heading.current)?.focus());
  };
  return (
    <div class="class">
      <p class="lead no-print">{t('teach.class.lead')}</p>
      {unkept && (
        <p class="card class-warning no-print" role="alert">
          {t(unkept === 'full' ? 'teach.class.unkept.full' : 'teach.class.unkept.blocked')}
        </p>
      )}
      {damaged + newer > 0 && (
        <p class="card class-warning no-print">{t('teach.class.lost', { damaged, newer })}</p>
      )}
      <Collect words={words} room={room} />
      {unplayable.length > 0 && (
        <details class="card no-print">
          <summary>{t('teach.class.unplayable', { n: unplayable.length })}</summary>
          <RefusedList words={words} refused={unplayable} />
        </details>
      )}
      {entries.length === 0 && (
        <p ref={none} tabIndex={-1}>
          {t('teach.class.none')}
        </p>
      )}
      <p role="status" class="sr">
        {said}
      </p>
      <GroupChoice words={words} room={room} groups={groups} group={group} choose={choose} />
      <h2 ref={heading} tabIndex={-1} hidden={!group}>
        {title}
      </h2>
      {group && (
        <section class="class-students" aria-label={t('teach.class.students')}>
          <div class="class-scroll">
            <ClassTable
              words={words}
              group={group}
              scenario={room.scenarios.value.get(group.scenario)}
              onPick={room.pick}
              onDelete={(student) => setAsked({ student, name: nameStudent(student, words) })}
            />
          </div>
        </section>
      )}
      {entries.length > 0 && (
        <div class="class-row no-print">
          <a class="button primary" href="#teach/class/projector">
            {t('teach.class.projector')}
          </a>
          <button
            type="button"
            class="button"
            onClick={() =>
              saveText('class.csv', 'text/csv', writeClassCsv(groups, room.scenarios.peek(), words))
            }
          >
            {t('teach.class.csv')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => saveText('class.json', 'application/json', encodeClassFile(entries))}
          >
            {t('teach.class.export')}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {t('teach.class.print')}
          </button>
          <button type="button" class="button" onClick={() => setAsked('all')}>
            {t('teach.class.deleteAll')}
          </button>
        </div>
      )}
      {entries.length > 0 && <p class="small mute no-print">{t('teach.class.files.text')}</p>}
      {group && <Together words={words} room={room} group={group} single />}
      {asked && (
        <Confirm
          words={words}
          title={asked === 'all' ? t('teach.class.sureAll') : t('teach.class.sure', { who: asked.name })}
          text={t('teach.class.sureText', {
            n: asked === 'all' ? entries.length : asked.student.attempts.length,
          })}
          onNo={() => setAsked(undefined)}
          onYes={() => {
            if (asked === 'all') {
              room.clear();
              after(t('teach.class.deletedAll'));
            } else {
              room.remove(asked.student.attempts.map(({ entry }) => entry.id));
              after(t('teach.class.deleted', { who: asked.name }));
            }
          }}
        />
      )}
    </div>
  );
}

/** For the wall: no run by itself, no name, large type. */
function Projector({ desk, room, groups, group, choose }: Shown) {
  const { words } = desk;
  const { t } = words;
  useEffect(() => {
    document.documentElement.classList.add('on-projector');
    return () => document.documentElement.classList.remove('on-projector');
  }, []);
  return (
    <div class="class class-projector">
      <p class="no-print">
        <a class="button" href="#teach/class">
          {t('teach.class.projectorOff')}
        </a>
      </p>
      <GroupChoice words={words} room={room} groups={groups} group={group} choose={choose} />
      {group && <h2>{titleOf(group, room, words)}</h2>}
      {!group ? (
        <p>{t('teach.class.none')}</p>
      ) : group.students.length < FEWEST_ON_WALL ? (
        <p>{t('teach.class.tooFew')}</p>
      ) : (
        <Together words={words} room={room} group={group} single={false} />
      )}
    </div>
  );
}

function GroupChoice({ words, room, groups, group, choose }: Omit<Shown, 'desk'> & WithWords) {
  if (groups.length < 2) return null;
  return (
    <fieldset class="class-groups no-print">
      <legend>{words.t('teach.class.groups')}</legend>
      {groups.map((one) => (
        <button
          key={one.key}
          type="button"
          class="button"
          aria-pressed={one === group}
          onClick={() => choose(one.key)}
        >
          {titleOf(one, room, words)}
        </button>
      ))}
    </fieldset>
  );
}

interface WithWords {
  readonly words: TeachDesk['words'];
}

interface TogetherProps extends WithWords {
  readonly room: ClassRoom;
  readonly group: StudentGroup;
  /** Single runs may be seen, as marks without names. */
  readonly single: boolean;
}

/** The class as one: pictures, splits and questions. */
function Together({ words, room, group, single }: TogetherProps) {
  const { t } = words;
  const codes = useMemo(() => group.students.map(({ counted }) => counted.run.code), [group]);
  const { look, roads, progress, again } = useClassLooks(room, codes);
  const scenario = room.scenarios.value.get(group.scenario);
  if (!look || !scenario || look.splits.length === 0) return <p role="status">{t('page.loading')}</p>;
  const seen = roads === 'failed' ? undefined : roads;
  const shown = { words, scenario, length: group.length, look, roads: seen };
  return (
    <>
      <section class="card class-ask">
        <h2>{t('teach.class.questions')}</h2>
        <p class="small mute">{t('teach.class.questions.text')}</p>
        <ClassQuestions {...shown} />
      </section>
      <div class="class-halves">
        {single && (
          <section class="card">
            <h2>{t('teach.class.pictures')}</h2>
            <p class="small mute">{t('teach.class.pictures.text')}</p>
            {seen ? (
              <ClassCloud words={words} roads={seen} students={group.students} />
            ) : roads === 'failed' ? (
              <p role="alert">
                {t('teach.class.pictures.failed')}{' '}
                <button type="button" class="button" onClick={again}>
                  {t('teach.class.pictures.again')}
                </button>
              </p>
            ) : (
              <p role="status">
                {t('teach.class.pictures.working', { done: words.percent(Math.floor(progress * 10) / 10) })}
              </p>
            )}
          </section>
        )}
        <section class="card">
          <h2>{t('teach.class.spread')}</h2>
          <p class="small mute">{t('teach.class.spread.text')}</p>
          <ClassSpreads words={words} look={look} students={group.students} single={single} />
          <ClassPredictions words={words} students={group.students} />
        </section>
      </div>
      <section class="card class-by-decision">
        <h2>{t('teach.class.decisions')}</h2>
        <p class="small mute">{t('teach.class.meanText')}</p>
        <ClassDecisions {...shown} />
      </section>
    </>
  );
}

function titleOf(group: StudentGroup | undefined, room: ClassRoom, { t }: TeachDesk['words']): string {
  if (!group) return '';
  const title = room.scenarios.peek().get(group.scenario)?.title ?? group.scenario;
  return t('teach.class.group', {
    title: `${title}, ${t(`teach.class.length.${group.length}`)}`,
    students: group.students.length,
  });
}
