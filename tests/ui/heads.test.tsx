import type { ComponentChildren, VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Mood } from '../../src/present/index.ts';
import { HEADS } from '../../src/scenario/index.ts';
import { Head } from '../../src/ui/heads/head.tsx';
import { HEAD_TABLE } from '../../src/ui/heads/head-table.ts';
import { MOOD_LINES } from '../../src/ui/heads/mood-lines.ts';

/** A drawing as text. Heads have no state, so their tree can be read without a page. */
function textOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (node === null || typeof node !== 'object') return '';
  const { type, props } = node as VNode<Record<string, unknown>>;
  const { children, ...attributes } = props;
  return `<${String(type)} ${JSON.stringify(attributes)}>${textOf(children as ComponentChildren)}`;
}

const drawn = (head: string, mood: Mood, label?: string): string =>
  textOf(Head({ head, mood, size: 56, label }));
const heads = Object.keys(HEAD_TABLE);
const MOODS = Object.keys(MOOD_LINES) as Mood[];

describe('heads', () => {
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

  it('are decoration unless they are named', () => {
    expect(drawn('a', 'neutral')).toContain('"aria-hidden":true');
    const named = drawn('a', 'neutral', 'Adviser, worried');
    expect(named).toContain('"role":"img","aria-label":"Adviser, worried"');
    expect(named).not.toContain('aria-hidden');
  });

  it('have one to show for an id that is not drawn', () => {
    expect(drawn('z', 'neutral')).toBe(drawn('a', 'neutral'));
  });

  it('take their ground from the theme', () => {
    expect(drawn('a', 'neutral')).toContain('var(--head-ground,#E4DFD0)');
  });
});
