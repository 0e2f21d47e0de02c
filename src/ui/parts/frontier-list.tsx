import { useState } from 'preact/hooks';
import type { RoadView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { Inquired } from './inquired.tsx';
import { RoadList } from './road-list.tsx';

const ORDERS = ['weighed', 'cost', 'security', 'alliance'] as const;
const PAGE = 10;

interface FrontierListProps {
  readonly size: number;
  readonly onLook: (road: RoadView) => void;
}

/** The roads that nothing beats, with their decisions. */
export function FrontierList({ size, onLook }: FrontierListProps) {
  const [by, setBy] = useState<(typeof ORDERS)[number]>('weighed');
  const [count, setCount] = useState(PAGE);
  const { now, again, latest } = useInquiry('frontier', { by, from: 0, count });
  const shown = now.state === 'failed' || !latest ? now : { state: 'done' as const, view: latest };
  return (
    <section class="card" aria-busy={now.state === 'idle' || now.state === 'working'}>
      <h4>{t('debrief.frontier.title')}</h4>
      <p>{t('debrief.frontier.note', { n: size, count: words.number(size) })}</p>
      <label class="field sort small">
        <span>{t('debrief.frontier.sort')}</span>
        <select
          value={by}
          onChange={(event) => {
            setBy(ORDERS.find((order) => order === event.currentTarget.value) ?? 'weighed');
            setCount(PAGE);
          }}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`debrief.score.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <Inquired
        now={shown}
        again={again}
        show={(view) => (
          <>
            <RoadList label={t('debrief.frontier.title')} roads={view.roads} onLook={onLook} />
            {view.roads.length < view.groups && (
              <button type="button" class="button" onClick={() => setCount(count + PAGE)}>
                {t('debrief.frontier.more', { count: Math.min(PAGE, view.groups - view.roads.length) })}
              </button>
            )}
          </>
        )}
      />
    </section>
  );
}
