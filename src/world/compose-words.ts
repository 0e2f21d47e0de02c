import { boxOf } from './box-of.ts';
import type { Size } from './camera.ts';
import type { Land } from './compose-land.ts';
import type { Point } from './map-data.ts';
import type { Dot, Word } from './picture.ts';
import { type Measure, placeCountryWords, placeHomeWord, placePressureWords } from './place-labels.ts';
import type { PressureLine } from './pressure-line.ts';
import type { WorldView } from './world-view.ts';

interface Ground {
  readonly seen: readonly Land[];
  readonly home: Land | undefined;
  readonly dots: readonly Dot[];
  /** The lines of Washington and Beijing, or none. */
  readonly lines: readonly PressureLine[];
}

/** The few words on the map, in the order of their weight: capitals, home, the stances of others. */
export function composeWords(
  view: WorldView,
  { seen, home, dots, lines }: Ground,
  size: Size,
  measure: Measure,
): readonly Word[] {
  const outline = home?.rings ?? [];
  const homeGround = [...outline.flat(), ...dots.map((dot): Point => [dot.x, dot.y])];
  const { washington, beijing } = view.pressure;
  const pressureWords = placePressureWords(
    lines.map(({ spine, thickness }, i) => ({
      side: i === 0 ? 'west' : 'east',
      ...(i === 0 ? washington : beijing),
      spine,
      thickness,
    })),
    size,
    homeGround,
    measure,
  );
  const homeWords = placeHomeWord(
    home ? (view.homeName ?? '') : '',
    boxOf(outline.flat()),
    size,
    pressureWords.map((words) => words.box),
    lines.flatMap((line) => line.spine),
    measure,
  );
  const countryWords = placeCountryWords(
    seen.flatMap(({ stance, x, y, room }) =>
      stance && stance !== 'you' && stance !== 'undecided'
        ? [{ text: view.words[stance], halo: stance, x, y, room }]
        : [],
    ),
    size,
    [...pressureWords, ...homeWords].map((words) => words.box),
    [...lines.flatMap((line) => line.spine), ...homeGround],
    measure,
  );
  return [
    ...pressureWords.flatMap(({ side, lines: rows }) =>
      rows.map(
        (row): Word => ({
          ...row,
          ink: row.bold ? (side === 'west' ? 'washingtonText' : 'beijingText') : 'text',
          halo: 'halo',
        }),
      ),
    ),
    ...homeWords.map(({ box: _, ...row }): Word => ({ ...row, ink: 'text', halo: 'halo' })),
    ...countryWords.map((row): Word => ({ ...row, ink: 'text' })),
  ];
}
