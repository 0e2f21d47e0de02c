import type { Size } from './camera.ts';
import type { Point } from './map-data.ts';
import type { Capital, Picture } from './picture.ts';
import { drawPressureLine, type PressureLine } from './pressure-line.ts';

/** The line of one capital, as `composePicture` placed it or for a weight on the way. */
export function drawCapital(
  { side, weight, manner }: Capital,
  outline: Picture['outline'],
  middle: Point,
  size: Size,
): PressureLine {
  return drawPressureLine(side, outline, middle, size, weight, manner);
}
