import { geoConicConformal } from 'd3-geo';

/** Size of the frame that the map is drawn in, in map units (about 4.8 km each in central Europe). */
export const FRAME = { width: 1000, height: 800 } as const;

/** Land is kept this far outside the frame, so that a camera at the edge never sees the map end. */
export const MARGIN = 150;

/** Longitude and latitude in degrees to map units. Shapes keep their angles (conformal conic, 40° and 60° N). */
export const project: (lonLat: [number, number]) => [number, number] | null = geoConicConformal()
  .parallels([40, 60])
  .rotate([-12, 0])
  .center([0, 52])
  .scale(1340)
  .translate([469, 446]);
