import { useRef, useState } from 'preact/hooks';
import type { CoachView, DebriefView } from '../../present/index.ts';
import { useSettled } from '../behaviour/use-settled.ts';
import type { Closing } from '../desk.ts';
import { Coach } from '../parts/coach.tsx';
import { CodeBox } from '../parts/code-box.tsx';
import { DEBRIEF_PARTS, type DebriefPart, LOAD_PART } from '../parts/debrief-parts.ts';
import { Heading } from '../parts/heading.tsx';
import { LazyPart } from '../parts/lazy-part.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';
import { TabList, TabPanel } from '../parts/tabs.tsx';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

/** Parts with pictures to take along. */
const PICTURED: ReadonlySet<DebriefPart> = new Set([
  'roads',
  'branch',
  'luck',
  'beliefs',
  'claims',
  'history',
]);
const loadSaving = () => import('../parts/save-pictures.tsx').then((file) => file.SavePictures);
const loadHandIn = () => import('../parts/hand-in.tsx').then((file) => file.HandIn);
const loadReport = () => import('../parts/debrief-report.tsx').then((file) => file.DebriefReport);

interface DebriefProps {
  readonly debrief: DebriefView;
  readonly coach?: CoachView | undefined;
  /** What the run is handed in with. */
  readonly closing?: Closing | undefined;
}

/** The look back: one part on the screen at a time. A part that was opened once keeps its place and its work. */
export function DebriefScreen({ debrief, coach, closing }: DebriefProps) {
  const { desk } = useShell();
  const [now, setNow] = useState<DebriefPart>('story');
  const [opened, setOpened] = useState<ReadonlySet<DebriefPart>>(new Set(['story']));
  const settled = useSettled();
  const handIn = useRef<HTMLElement>(null);
  const parts = DEBRIEF_PARTS.filter((id) => id !== 'reflect' || (closing?.reflection ?? true));
  const pick = (part: DebriefPart) => {
    setNow(part);
    setOpened(new Set([...opened, part]));
  };
  return (
    <>
      <Heading>{debrief.title}</Heading>
      {closing?.assignment && (
        <p class="no-print">
          <button type="button" class="button" onClick={() => handIn.current?.focus()}>
            {t('page.debrief.handIn')}
          </button>
        </p>
      )}
      {coach && <Coach coach={coach} />}
      <TabList
        label={t('page.debrief.parts')}
        tabs={parts.map((id) => ({ id, label: t(`page.debrief.${id}`) }))}
        now={now}
        onPick={pick}
      />
      {parts.map((id) => (
        <TabPanel key={id} id={id} shown={id === now}>
          <h2 class="part-title">{t(`page.debrief.${id}`)}</h2>
          {id === 'story' && <Paragraphs of={debrief.summary} class="lead" />}
          {opened.has(id) && <LazyPart load={LOAD_PART[id]} props={{ debrief }} />}
          {opened.has(id) && PICTURED.has(id) && <LazyPart load={loadSaving} props={{}} />}
        </TabPanel>
      ))}
      {closing && (
        <section class="card hand-in" ref={handIn} tabIndex={-1} aria-label={t('page.debrief.handIn')}>
          {settled ? (
            <LazyPart load={loadHandIn} props={{ debrief, closing }} />
          ) : (
            <p role="status">{t('page.loading')}</p>
          )}
        </section>
      )}
      <section class="card keep">
        <h2>{t('page.code.yours')}</h2>
        <CodeBox code={debrief.code} />
        <p class="small mute">{t('page.code.keep')}</p>
        {settled && <LazyPart load={loadReport} props={{ debrief }} />}
        <div class="row no-print">
          <button type="button" class="button" onClick={() => desk.act({ type: 'go.home' })}>
            {t('page.debrief.home')}
          </button>
        </div>
      </section>
    </>
  );
}
