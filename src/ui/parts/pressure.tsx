import type { PressureView } from '../../present/index.ts';
import { useShowing } from '../behaviour/use-showing.ts';
import { Bar } from './bar.tsx';
import { Sr } from './sr.tsx';

export function Pressure({ pressure }: { readonly pressure: PressureView }) {
  // As of the step that the map shows.
  const shown = useShowing((told) => told?.map.pressure[pressure.actor]);
  return (
    <li class="meter pressure">
      <Sr>{pressure.sentence}</Sr>
      <span aria-hidden="true">
        <span class="small">{pressure.label}</span>
        <b class="pressure-stance">{shown?.detail ?? pressure.stance}</b>
        <Bar share={shown?.weight ?? pressure.weight} tone={pressure.actor} />
      </span>
    </li>
  );
}
