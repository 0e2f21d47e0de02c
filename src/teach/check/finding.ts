export const CHECKS = [
  'storage',
  'printing',
  'sound',
  'offline',
  'window',
  'speed',
  'map',
  'language',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** What one look at the device found. `limited`: the lesson works all the same. */
export interface DeviceFinding {
  readonly state: 'fine' | 'limited' | 'no' | 'open';
  readonly found: string;
  /** Empty when nothing needs doing. */
  readonly todo: string;
}
