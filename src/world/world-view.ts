import type { RegionName } from './region-map.ts';

/** Where a country stands on high-risk vendors. A country that is not listed has not been asked. */
export type Stance = 'you' | 'undecided' | 'access' | 'limits' | 'ban';

/** How a capital leans on the player, from quiet to open force. */
export type Manner = 'calm' | 'courting' | 'pressing' | 'warning' | 'striking';

export interface Pressure {
  /** 0 to 1; drawn as the thickness of the line. */
  readonly weight: number;
  readonly manner: Manner;
  /** Name of the capital, in the reader's language. */
  readonly label: string;
  /** What it does now, in a few words; may be empty. */
  readonly detail: string;
}

export interface ElsewhereView {
  readonly region: RegionName;
  /** Name of the region, in the reader's language. */
  readonly title: string;
  /** ISO alpha-2 of what it is about. */
  readonly countries: readonly string[];
  /** What they are called, by ISO alpha-2. */
  readonly names: Readonly<Record<string, string>>;
  /** Who leans on the first of them. */
  readonly capitals: readonly ('washington' | 'beijing')[];
}

/** Everything the map shows at one moment. Plain data, with every word from outside. */
export interface WorldView {
  /** ISO 3166-1 alpha-2 of the player's country. */
  readonly home: string;
  /** Written beside home, where people would look for it on their own map in vain: "Skerra (invented)". */
  readonly homeName?: string;
  readonly focus: 'europe' | 'country';
  /** What countries are called, by ISO alpha-2; written where the camera is close enough. */
  readonly names?: Readonly<Record<string, string>>;
  /** The lower half of a tall host is covered by words: home stands in the upper one. */
  readonly lifted?: boolean;
  /** By ISO alpha-2. */
  readonly stances: Readonly<Record<string, Stance>>;
  readonly pressure: { readonly washington: Pressure; readonly beijing: Pressure };
  /** Shares of all sites of the country, 0 to 1, together 1. Those that wait should have 5G by now. */
  readonly sites: Readonly<Record<'hrv' | 'other' | 'swapping' | 'waiting' | 'unbuilt', number>>;
  /** Of these, the ones with 5G on air, as shares of all sites too; absent: none. */
  readonly fiveG?: Readonly<Record<'hrv' | 'other' | 'swapping', number>>;
  readonly core: { readonly hrvShare: number; readonly ruleExcludes: boolean };
  /** Thousand site-works this quarter; `vans` are the same as whole vans, out of a fixed pool. */
  readonly crews: {
    readonly building: number;
    readonly swapping: number;
    readonly vans?: { readonly building: number; readonly swapping: number };
  };
  /** Another part of the world that the story turns to: a small map in a free corner. */
  readonly elsewhere?: ElsewhereView;
  readonly words: Readonly<
    Record<
      | 'title'
      | 'hrv'
      | 'other'
      | 'swapping'
      | 'waiting'
      | 'unbuilt'
      | 'you'
      | 'undecided'
      | 'access'
      | 'limits'
      | 'ban',
      string
    >
  >;
}
