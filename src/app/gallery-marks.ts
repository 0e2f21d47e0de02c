import { SITE_STATES, SITE_SYMBOLS, STANCE_PATTERNS, WORLD_THEMES } from '../world/index.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
const CELL = 130;
const HEIGHT = 96;

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, ...children: readonly (Element | string)[]): Element {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const label = (text: string, x: number) =>
  element('text', { x, y: HEIGHT - 6, 'text-anchor': 'middle', 'font-size': 14, fill: 'currentColor' }, text);

function themeNow(): keyof typeof WORLD_THEMES {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Draws the map's own marks as a row of samples, with their names; returns what takes them out. */
export function drawMarks(sheet: 'sites' | 'stances', host: HTMLElement): () => void {
  const theme = WORLD_THEMES[themeNow()];
  const cells = sheet === 'sites' ? sites() : stances();
  const width = cells.length * CELL;
  const svg = element(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT}`, width, role: 'img', 'aria-label': sheet },
    ...cells,
  );
  host.append(svg);
  return () => svg.remove();

  function sites(): Element[] {
    return SITE_STATES.map((state, index) => {
      const { path, fill, stroke, line } = SITE_SYMBOLS[state];
      const middle = CELL * (index + 0.5);
      return element(
        'g',
        {},
        element('rect', { x: CELL * index + 4, y: 4, width: CELL - 8, height: 68, fill: theme.you }),
        element('path', {
          d: path,
          transform: `translate(${middle} 38) scale(18)`,
          fill: theme[fill],
          ...(stroke ? { stroke: theme[stroke], 'stroke-width': line } : {}),
        }),
        label(state, middle),
      );
    });
  }

  function stances(): Element[] {
    return Object.entries(STANCE_PATTERNS).map(([stance, { fill, mark, tile }], index) => {
      const id = `gallery-${stance}`;
      const patterned = tile && mark;
      const pattern =
        patterned &&
        element(
          'pattern',
          { id, width: tile.size, height: tile.size, patternUnits: 'userSpaceOnUse' },
          element('rect', { width: tile.size, height: tile.size, fill: theme[fill] }),
          element('path', {
            d: tile.path,
            stroke: theme[mark],
            'stroke-width': tile.line,
            'stroke-linecap': 'round',
          }),
        );
      return element(
        'g',
        {},
        ...(pattern ? [pattern] : []),
        element('rect', {
          x: CELL * index + 4,
          y: 4,
          width: CELL - 8,
          height: 68,
          fill: pattern ? `url(#${id})` : theme[fill],
          stroke: theme.coast,
        }),
        label(stance, CELL * (index + 0.5)),
      );
    });
  }
}
