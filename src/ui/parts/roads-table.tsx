import { useMemo } from 'preact/hooks';
import type { RoadsView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { WideTable } from './wide-table.tsx';

/** The picture for those who do not see it, and for those who want numbers. */
export function RoadsTable({ view }: { readonly view: RoadsView }) {
  const table = useMemo(() => view.table(), [view]);
  return (
    <details class="card">
      <summary>
        <b>{t('debrief.table.title')}</b>
      </summary>
      <WideTable label={t('debrief.table.title')}>
        <table class="small">
          <caption>{t('debrief.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.table.corner')}</th>
              {table.costs.map((range) => (
                <th key={range} scope="col">
                  {range}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ security, cells }) => (
              <tr key={security}>
                <th scope="row">{security}</th>
                {cells.map(({ text }, column) => (
                  <td key={table.costs[column]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  );
}
