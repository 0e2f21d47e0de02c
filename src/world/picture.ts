import type { Camera, Size } from './camera.ts';
import type { Point } from './map-data.ts';
import type { Box, TextLine } from './place-labels.ts';
import type { SiteState } from './site-state.ts';
import type { StancePattern } from './stance-pattern.ts';
import type { WorldTheme } from './world-theme.ts';
import type { Manner } from './world-view.ts';

export type Ink = keyof WorldTheme;

/** One thing to draw: a path in pixels, filled (even-odd) or patterned, then stroked. Colours by name. */
export interface Shape {
  readonly d: string;
  readonly fill?: Ink;
  readonly pattern?: StancePattern;
  readonly stroke?: { readonly ink: Ink; readonly width: number; readonly dash?: readonly number[] };
  /**
   * Parts that overlap are one: all is stroked first and then filled, so that only the outer half of an outer edge
   * shows. This is how discs of coverage become one area without a union being computed.
   */
  readonly merged?: boolean;
  /** Shown only inside this path. */
  readonly clip?: string;
}

export interface Word extends TextLine {
  readonly ink: Ink;
  readonly halo: Ink;
}

export interface Capital {
  readonly side: 'west' | 'east';
  readonly ink: Ink;
  readonly weight: number;
  readonly manner: Manner;
}

/** One drawn site, in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly state: SiteState;
}

/** A crew's van, in pixels. */
export interface Van {
  readonly x: number;
  readonly y: number;
  readonly task: 'building' | 'swapping';
}

/** A view laid out for a host of one size: what both drawings draw, in order from the bottom. All in pixels. */
export interface Picture {
  readonly size: Size;
  readonly camera: Camera;
  /** The lower corner of the host that home leaves free, before anything is known to lie there. */
  readonly freeSide: 'west' | 'east';
  /** Whole pixels that the still part reaches over each edge of the host, for a camera on its way here. */
  readonly bleed: number;
  readonly home: string;
  /** The still part: sea, land, stances, coverage, the core. */
  readonly shapes: readonly Shape[];
  readonly words: readonly Word[];
  readonly capitals: readonly Capital[];
  readonly dots: readonly Dot[];
  readonly vans: readonly Van[];
  /** Half the length of a van. */
  readonly vanSize: number;
  /** Radius of a dot. */
  readonly radius: number;
  /** Radius of the ground that one dot with 5G covers. */
  readonly reach: number;
  /** Where the small map of a region lies, when there is one to show and room for it. */
  readonly inset: Box | undefined;
  /** Outline and middle of home, for lines that are redrawn on the way. */
  readonly outline: readonly (readonly Point[])[];
  readonly middle: Point;
}
