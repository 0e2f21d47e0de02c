import { readFileSync } from 'node:fs';
import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { buildHeads } from '../../scripts/art/build-heads.ts';
import type { Mood } from '../../src/present/index.ts';
import { HEADS } from '../../src/scenario/index.ts';
import { drawHead } from '../../src/ui/heads/draw-head.tsx';
import type { HeadSheet } from '../../src/ui/heads/head-sheet.ts';

const built = readFileSync('assets/art/built/heads.json', 'utf8');
const sheet = JSON.parse(built) as HeadSheet;

/** A drawing as text. Heads have no state, so their tree can be read without a page. */
function textOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (node === null || typeof node !== 'object') return '';
  const { type, props } = node as VNode<Record<string, unknown>>;
  const { children, ...attributes } = props;
  return `<${String(type)} ${JSON.stringify(attributes)}>${textOf(children as ComponentChildren)}`;
}

const drawn = (head: string, mood: Mood): string => textOf(drawHead(sheet, head, mood));
const heads = Object.keys(sheet.heads);
const MOODS = Object.keys(sheet.moods) as Mood[];

describe('heads', () => {
  it('ship as their sources have them: `npm run art`', () => {
    expect(built).toBe(buildHeads('assets/heads'));
  });

  it('are those that a scenario may name', () => {
    expect(heads).toEqual([...HEADS]);
  });

  it.each(heads)('%s draws every mood, each differently and with sound paths', (head) => {
    const moods = MOODS.map((mood) => drawn(head, mood));
    expect(new Set(moods).size).toBe(MOODS.length);
    for (const text of moods) {
      const paths = [...text.matchAll(/"d":"([^"]*)"/g)].map((match) => match[1]);
      expect(paths.length).toBeGreaterThan(25);
      for (const path of paths) expect(path).toMatch(/^M[\d .MCSQTLHVAZmcsqtlhvaz-]+$/);
      expect(text).not.toMatch(/undefined|NaN/);
    }
  });

  it('are no two the same, in any mood, even without their colours', () => {
    for (const mood of MOODS) {
      const shapes = heads.map((head) => drawn(head, mood).replaceAll(/#[\dA-F]{3,6}/gi, ''));
      expect(new Set(shapes).size).toBe(heads.length);
    }
  });

  it('have one to show for an id that is not drawn', () => {
    expect(drawn('z', 'neutral')).toBe(drawn('a', 'neutral'));
  });
});
