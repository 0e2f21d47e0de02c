/** The colours of the present theme, as CSS colours. */
export interface Theme {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly mute: string;
  readonly line: string;
  /** High-risk vendors, Beijing. */
  readonly warm: string;
  /** Other vendors, Washington. */
  readonly cool: string;
  readonly gold: string;
  readonly ok: string;
  readonly sea: string;
  readonly land: string;
  readonly landAsked: string;
  readonly stanceYou: string;
  readonly stanceAccess: string;
  readonly stanceBan: string;
}

const PROPERTIES: { readonly [K in keyof Theme]: string } = {
  paper: '--paper',
  card: '--card',
  ink: '--ink',
  mute: '--mute',
  line: '--line',
  warm: '--warm',
  cool: '--cool',
  gold: '--gold',
  ok: '--ok',
  sea: '--sea',
  land: '--land',
  landAsked: '--land-asked',
  stanceYou: '--stance-you',
  stanceAccess: '--stance-access',
  stanceBan: '--stance-ban',
};

/**
 * Reads the colours of the theme that is shown now, so that the map can follow it. Values are what the style
 * sheet says, such as "#F6F2E8"; empty before the style sheet has arrived.
 */
export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const entries = Object.entries(PROPERTIES).map(([key, name]) => [key, style.getPropertyValue(name).trim()]);
  return Object.fromEntries(entries) as Theme;
}
