import '../styles/report.css';
import { useState } from 'preact/hooks';
import type { DebriefView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { saveText } from '../pictures/save-file.ts';
import { useShell } from '../shell.ts';
import { words } from '../words.ts';
import { Inquired } from './inquired.tsx';
import { ReportPaper } from './report-paper.tsx';

/** What is printed, and what can be taken along: a report on one sheet, and the run as a table. */
export function DebriefReport({ debrief }: { readonly debrief: DebriefView }) {
  const { desk } = useShell();
  const [shown, setShown] = useState(false);
  const roads = useInquiry('roads', {});
  const votes = desk.projector.value?.votes;
  const sheet = useInquiry('sheet', votes ? { votes } : {});
  const screen = desk.screen.value;
  const country = 'frame' in screen ? screen.frame.country : '';
  const complete = roads.now.state === 'done';
  return (
    <div class="report-place">
      <div class="row no-print">
        <button type="button" class="button" onClick={() => print()}>
          {t('debrief.report.print')}
        </button>
        <button type="button" class="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'debrief.report.hide' : 'debrief.report.show')}
        </button>
        {sheet.latest && (
          <button
            type="button"
            class="button"
            onClick={() => sheet.latest && saveText(`${sheet.latest.name}.csv`, 'text/csv', sheet.latest.csv)}
          >
            {t('debrief.report.csv')}
          </button>
        )}
      </div>
      {!complete && (
        <div class="no-print small">
          <p class="mute">{t('debrief.report.working')}</p>
          <Inquired now={roads.now} again={roads.again} show={() => <span />} />
        </div>
      )}
      <div class={shown ? 'report shown' : 'report'} lang={words.locale.slice(0, 2)}>
        <ReportPaper debrief={debrief} country={country} roads={roads.latest} />
      </div>
    </div>
  );
}
