import type { OathView } from '../../present/index.ts';
import { sharePoints } from '../behaviour/share-points.ts';
import { t, words } from '../words.ts';
import { MandateRow } from './mandate-row.tsx';

interface MandateInputProps {
  readonly aims: OathView['mandate'];
  readonly points: readonly number[];
  readonly onChange: (points: readonly number[]) => void;
}

/** Ten points over three aims; giving to one takes from the others, so they are always ten. */
export function MandateInput({ aims, points, onChange }: MandateInputProps) {
  const parts = aims.map(({ label }, index) => t('page.oath.part', { label, points: points[index] ?? 0 }));
  return (
    <fieldset class="mandate">
      <legend class="h2">{t('page.oath.mandate')}</legend>
      <p class="mute">{t('page.oath.mandateHint')}</p>
      <div class="cells" aria-hidden="true">
        {aims.flatMap(({ id }, index) =>
          Array.from({ length: points[index] ?? 0 }, (_, cell) => <span key={`${id} ${cell}`} class={id} />),
        )}
      </div>
      {aims.map((aim, index) => (
        <MandateRow
          key={aim.id}
          aim={aim}
          points={points[index] ?? 0}
          onChange={(value) => onChange(sharePoints(points, index, value))}
        />
      ))}
      <p class="sr" role="status">
        {t('page.oath.sum', { parts: words.list(parts) })}
      </p>
    </fieldset>
  );
}
