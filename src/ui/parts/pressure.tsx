import type { PressureView } from '../../present/index.ts';
import { Bar } from './bar.tsx';
import { Sr } from './sr.tsx';

export function Pressure({ pressure }: { readonly pressure: PressureView }) {
  return (
    <li class="meter pressure">
      <Sr>{pressure.sentence}</Sr>
      <span aria-hidden="true">
        <span class="small">{pressure.label}</span>
        <b class="pressure-stance">{pressure.stance}</b>
        <Bar share={pressure.weight} tone={pressure.actor} />
      </span>
    </li>
  );
}
