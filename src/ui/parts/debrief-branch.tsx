import { useState } from 'preact/hooks';
import type { ForksView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { useShell } from '../shell.ts';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { Inquired } from './inquired.tsx';
import { RadioList } from './radio-list.tsx';
import { TwoFutures } from './two-futures.tsx';

/** Another option at one decision, and what would have come of it. */
export function DebriefBranch(_: DebriefPartProps) {
  const { now, again } = useInquiry('forks', {});
  return <Inquired now={now} again={again} show={(view) => <Forks view={view} />} />;
}

function Forks({ view }: { readonly view: ForksView }) {
  const { desk } = useShell();
  const [picked, setPicked] = useState(view.first);
  const fork = view.decisions.find(({ decision }) => decision === picked.decision);
  if (!fork) return null;
  const pickDecision = (decision: number) => {
    const options = view.decisions.find((one) => one.decision === decision)?.options ?? [];
    setPicked({ decision, option: options.find(({ kind }) => kind === 'next')?.id ?? '' });
  };
  return (
    <>
      <p class="lead">{t('analysis.branch.how')}</p>
      <div class="branch-pick">
        <label class="field">
          {t('analysis.branch.decision')}
          <select
            value={picked.decision}
            onChange={(event) => pickDecision(Number(event.currentTarget.value))}
          >
            {view.decisions.map(({ decision, when, chosen }) => (
              <option key={decision} value={decision}>
                {t('analysis.decision', { when, option: chosen })}
              </option>
            ))}
          </select>
        </label>
        <RadioList
          look="rows"
          legend={fork.question}
          options={fork.options
            .filter(({ kind }) => kind !== 'yours')
            .map(({ id, label }) => ({ id, label }))}
          value={picked.option}
          onPick={(option) => setPicked({ decision: picked.decision, option })}
        />
        <div class="no-print">
          <button
            type="button"
            class="button"
            onClick={() => desk.act({ type: 'run.branch', decision: picked.decision })}
          >
            {t('analysis.branch.play')}
          </button>
          <p class="small mute">{t('analysis.branch.playHint')}</p>
        </div>
      </div>
      <Branch decision={picked.decision} option={picked.option} />
    </>
  );
}

function Branch(wanted: { readonly decision: number; readonly option: string }) {
  const { now, again, latest } = useInquiry('branch', wanted);
  // The last futures stay until the next ones are there: the page does not jump.
  if (now.state !== 'done' && now.state !== 'failed' && latest) return <TwoFutures view={latest} />;
  return <Inquired now={now} again={again} show={(view) => <TwoFutures view={view} />} />;
}
