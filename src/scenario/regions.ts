/** Parts of the world that the story can turn to. */
export const REGION_NAMES = ['latin-america', 'africa', 'asia'] as const;
export type Region = (typeof REGION_NAMES)[number];

/** The countries (ISO 3166-1 alpha-2) that the map of each can name. */
export const REGIONS = {
  'latin-america': 'AR BO BR BS BZ CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PY SR SV TT UY VE',
  africa:
    'AO BF BI BJ BW CD CF CG CI CM DJ DZ EG ER ET GA GH GM GN GQ GW KE LR LS LY MA MG ML MR MW MZ NA NE NG RW SD SL ' +
    'SN SO SS SZ TD TG TN TZ UG ZA ZM ZW',
  asia: 'AF BD BN BT CN ID IN JP KH KP KR LA LK MM MN MY NP PH PK TH TL TW VN',
} as const satisfies Readonly<Record<Region, string>>;
