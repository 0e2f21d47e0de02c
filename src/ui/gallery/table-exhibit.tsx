import { CabinetTable } from '../parts/cabinet-table.tsx';
import { t } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const HEADS = ['a', 'c', 'd'] as const;
const MOODS = [
  ['neutral', 'neutral', 'neutral'],
  ['pleased', 'worried', 'angry'],
  ['angry', 'speaking', 'pleased'],
] as const;

/** The cabinet table, as its faces follow what is considered. */
function Table() {
  return (
    <div class="tables-sheet">
      {MOODS.map((moods) => (
        <CabinetTable
          key={moods.join()}
          moods={moods}
          remarks={HEADS.map((head, index) => ({
            person: { name: `${head}, ${moods[index]}`, role: '', head, mood: 'neutral' },
            says: t('gallery.table.says'),
          }))}
        />
      ))}
    </div>
  );
}

export const tableExhibit: Exhibit = { id: 'table', title: 'gallery.table', Show: Table };
