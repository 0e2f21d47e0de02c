import type { LuckView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { BoxPlot, BoxScale } from './box-plot.tsx';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { DebriefRunnersUp } from './debrief-runners-up.tsx';
import { Inquired } from './inquired.tsx';

/** The same choices with other luck, and other choices with the same luck. */
export function DebriefLuck(_: DebriefPartProps) {
  const luck = useInquiry('luck', {});
  const decisions = useInquiry('decisions', {});
  return (
    <>
      <Inquired now={luck.now} again={luck.again} show={(view) => <SameDecisions view={view} />} />
      <Inquired
        now={decisions.now}
        again={decisions.again}
        label={t('analysis.decisions.working')}
        show={(view) => <DebriefRunnersUp view={view} />}
      />
    </>
  );
}

function SameDecisions({ view }: { readonly view: LuckView }) {
  return (
    <>
      <p class="lead">
        {view.lead} {view.but}
      </p>
      <div class="halves">
        <section class="card picture">
          <h3>{t('analysis.luck.title')}</h3>
          <p class="small mute">{view.how}</p>
          <ul class="box-rows">
            {view.rows.map(({ id, label, spread, yours, verdict, verdictText, text }) => (
              <li key={id} class={`box-row of-${id}`}>
                <p class="box-label">
                  <b>{label}</b> <span class={`verdict ${verdict}`}>{verdictText}</span>
                </p>
                <BoxPlot spread={spread} dot={yours} />
                <p class="small mute box-text">{text}</p>
              </li>
            ))}
          </ul>
          <BoxScale />
          <BoxLegend />
        </section>
        <section class="card picture">
          <h3>{t('analysis.luck.chances')}</h3>
          <ul class="chances">
            {view.chances.map(({ label, share, text }) => (
              <li key={label}>
                <b>{label}</b>
                <span class="hundred" aria-hidden="true">
                  <span style={{ width: `${share * 100}%` }} />
                </span>
                <span class="small">{text}</span>
              </li>
            ))}
          </ul>
          {view.because.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {view.votes.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p class="small mute">{view.record}</p>
        </section>
      </div>
      <p class="caution">{view.judge}</p>
    </>
  );
}

/** What the parts of a box plot mean. */
function BoxLegend() {
  return (
    <ul class="box-legend small">
      <li>
        <span class="key key-dot" aria-hidden="true" />
        {t('analysis.luck.key.you')}
      </li>
      <li>
        <span class="key key-median" aria-hidden="true" />
        {t('analysis.luck.key.middle')}
      </li>
      <li>
        <span class="key key-box" aria-hidden="true" />
        {t('analysis.luck.key.half')}
      </li>
      <li>
        <span class="key key-whisker" aria-hidden="true" />
        {t('analysis.luck.key.most')}
      </li>
    </ul>
  );
}
