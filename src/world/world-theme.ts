/** Colours of the map as CSS colours, all opaque, and the font of its few words. */
export interface WorldTheme {
  readonly sea: string;
  /** Contour lines that follow the coast out at sea. */
  readonly seaLine: string;
  readonly coast: string;
  readonly land: string;
  readonly border: string;
  readonly undecided: string;
  readonly you: string;
  readonly youLine: string;
  /** Ground that 5G reaches, and its edge; marks on ground that it should reach by now. */
  readonly lit: string;
  readonly litLine: string;
  readonly gapMark: string;
  readonly access: string;
  readonly accessMark: string;
  readonly limits: string;
  readonly limitsMark: string;
  readonly ban: string;
  readonly banMark: string;
  /** Sites by vendor; also the two parts of the core's symbol. */
  readonly hrv: string;
  readonly other: string;
  /** The inside of open symbols. */
  readonly open: string;
  readonly waiting: string;
  readonly unbuilt: string;
  readonly washington: string;
  readonly beijing: string;
  readonly washingtonText: string;
  readonly beijingText: string;
  readonly text: string;
  /** Behind words, so that they read over lines. */
  readonly halo: string;
  readonly font: string;
}

const font = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** The three themes of the page. */
export const WORLD_THEMES: Readonly<Record<'light' | 'dark' | 'contrast', WorldTheme>> = {
  light: {
    sea: '#DCE4E4',
    seaLine: '#CFDADA',
    coast: '#8B979C',
    land: '#EFEBDF',
    border: '#FFFDF7',
    undecided: '#E4DFD0',
    you: '#E9D9A8',
    youLine: '#1C2430',
    lit: '#FBF4DC',
    litLine: '#B98A1B',
    gapMark: '#A8946A',
    access: '#EFC9A6',
    accessMark: '#D9A473',
    limits: '#E2E3E1',
    limitsMark: '#B7C9DF',
    ban: '#B9CCE2',
    banMark: '#9DB7D6',
    hrv: '#C8502B',
    other: '#1F5FA8',
    open: '#FFFDF7',
    waiting: '#7A6A2E',
    unbuilt: '#A5A08E',
    washington: '#1F5FA8',
    beijing: '#C8502B',
    washingtonText: '#16457C',
    beijingText: '#9B3416',
    text: '#1C2430',
    halo: '#EEF0EA',
    font,
  },
  dark: {
    sea: '#141B23',
    seaLine: '#202B36',
    coast: '#56636F',
    land: '#262C32',
    border: '#12181F',
    undecided: '#333A40',
    you: '#4C442A',
    youLine: '#F0E6C4',
    lit: '#5D522B',
    litLine: '#D3A640',
    gapMark: '#877A4E',
    access: '#5E4230',
    accessMark: '#8C6243',
    limits: '#343C46',
    limitsMark: '#51708F',
    ban: '#2C4666',
    banMark: '#4C6F99',
    hrv: '#F08A5D',
    other: '#7DB4F0',
    open: '#1A2129',
    waiting: '#D9BE6A',
    unbuilt: '#8C8B80',
    washington: '#7DB4F0',
    beijing: '#F08A5D',
    washingtonText: '#A9CFF7',
    beijingText: '#F7B493',
    text: '#ECE8DC',
    halo: '#161D25',
    font,
  },
  contrast: {
    sea: '#FFFFFF',
    seaLine: '#FFFFFF',
    coast: '#000000',
    land: '#F2F2F2',
    border: '#6B6B6B',
    undecided: '#DDDDDD',
    you: '#FFE680',
    youLine: '#000000',
    lit: '#FFFFFF',
    litLine: '#000000',
    gapMark: '#000000',
    access: '#FFD3B0',
    accessMark: '#8A3300',
    limits: '#FFFFFF',
    limitsMark: '#3C6FB0',
    ban: '#BBD6FF',
    banMark: '#00357A',
    hrv: '#A02800',
    other: '#003C8F',
    open: '#FFFFFF',
    waiting: '#000000',
    unbuilt: '#5A5A5A',
    washington: '#003C8F',
    beijing: '#A02800',
    washingtonText: '#00265C',
    beijingText: '#701C00',
    text: '#000000',
    halo: '#FFFFFF',
    font,
  },
};
