import type { MapWish } from './gallery-desk.ts';

export const FIRST_WISH: MapWish = {
  home: 'DE',
  focus: 'europe',
  quarter: 2,
  washington: { manner: 'courting', weight: 0.3 },
  beijing: { manner: 'calm', weight: 0.2 },
  network: 'start',
  lifted: false,
};

/** What one button plays: from the first state into the second, and back when it is pressed again. */
export interface Motion {
  readonly id: 'flight' | 'build' | 'swap' | 'lines' | 'stances' | 'all';
  readonly from: Partial<MapWish>;
  readonly to: Partial<MapWish>;
}

export const MOTIONS: readonly Motion[] = [
  { id: 'flight', from: { focus: 'europe' }, to: { focus: 'country' } },
  { id: 'build', from: { network: 'start' }, to: { network: 'built' } },
  { id: 'swap', from: { network: 'start' }, to: { network: 'swap' } },
  {
    id: 'lines',
    from: { washington: { manner: 'courting', weight: 0.2 }, beijing: { manner: 'calm', weight: 0.15 } },
    to: { washington: { manner: 'striking', weight: 1 }, beijing: { manner: 'warning', weight: 0.8 } },
  },
  { id: 'stances', from: { quarter: 0 }, to: { quarter: 8 } },
  {
    id: 'all',
    from: {
      focus: 'europe',
      network: 'start',
      quarter: 0,
      washington: { manner: 'courting', weight: 0.2 },
      beijing: { manner: 'pressing', weight: 0.3 },
    },
    to: {
      focus: 'country',
      network: 'clean',
      quarter: 8,
      washington: { manner: 'warning', weight: 1 },
      beijing: { manner: 'striking', weight: 0.9 },
    },
  },
];
