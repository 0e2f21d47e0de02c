/**
 * What one dot of sites is doing. With 5G, or with 4G only, by the maker of its newest radio; being swapped (on a site
 * with 5G, or without); waiting for 5G that should be on air by now; without any radio.
 */
export const SITE_STATES = [
  'hrv5g',
  'other5g',
  'swapping5g',
  'hrv',
  'other',
  'swapping',
  'waiting',
  'unbuilt',
] as const;
export type SiteState = (typeof SITE_STATES)[number];

/** Whether a site in this state gives 5G to those around it. */
export function has5g(state: SiteState): boolean {
  return state === 'hrv5g' || state === 'other5g' || state === 'swapping5g';
}
