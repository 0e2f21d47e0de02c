import { boxOf } from './box-of.ts';
import type { Size } from './camera.ts';
import type { Land } from './compose-land.ts';
import type { Point } from './map-data.ts';
import type { Dot, Word } from './picture.ts';
import {
  type Box,
  type Measure,
  placeCountryWords,
  placeHomeWord,
  placePressureWords,
} from './place-labels.ts';
import { placeNames } from './place-names.ts';
import type { PressureLine } from './pressure-line.ts';
import type { WorldTheme } from './world-theme.ts';
import type { Stance, WorldView } from './world-view.ts';

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
  covered: readonly Box[] = [],
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
    covered,
  );
  const homeWords = placeHomeWord(
    home ? (view.homeName ?? '') : '',
    boxOf(outline.flat()),
    size,
    [...covered, ...pressureWords.map((words) => words.box)],
    lines.flatMap((line) => line.spine),
    measure,
  );
  const taken = [...covered, ...[...pressureWords, ...homeWords].map((words) => words.box)];
  const avoid = [...lines.flatMap((line) => line.spine), ...homeGround];
  const said = (stance: Stance | undefined) =>
    stance && stance !== 'you' && stance !== 'undecided' ? view.words[stance] : '';
  const isClose = view.focus === 'country';
  const countryWords = isClose
    ? placeNames(
        seen.flatMap(({ iso, stance, rings }) => {
          const name = iso === null || stance === 'you' ? undefined : view.names?.[iso];
          const halo: keyof WorldTheme = stance ?? 'land';
          return name ? [{ name, stance: said(stance), halo, rings }] : [];
        }),
        size,
        taken,
        avoid,
        measure,
      )
    : placeCountryWords(
        seen.flatMap(({ stance, x, y, room }) => {
          const text = said(stance);
          return stance && text ? [{ text, halo: stance, x, y, room }] : [];
        }),
        size,
        taken,
        avoid,
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
