/** What one dot of sites is doing. The order is the order of the legend. */
export const SITE_STATES = ['hrv', 'other', 'swapping', 'waiting', 'unbuilt'] as const;
export type SiteState = (typeof SITE_STATES)[number];
