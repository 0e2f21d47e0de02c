import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import stories from '../../assets/art/built/stories.json';
import { artSheet, fetchArt } from '../../src/ui/art/art-shelf.ts';
import { drawShapes } from '../../src/ui/art/draw-shapes.tsx';

const parts = JSON.parse(readFileSync('assets/art/built/parts.json', 'utf8'));
const sheet = { parts, drawings: stories };

describe('pictures of stories', () => {
  it('are fetched when the first is wanted, and not before', async () => {
    expect(artSheet('stories')).toBeUndefined();
    expect(drawShapes(artSheet('stories'), 'ferry')).toEqual([]);
    fetchArt('stories');
    await vi.waitFor(() => expect(drawShapes(artSheet('stories'), 'ferry')).not.toEqual([]));
  });

  it('leave the ground empty where the name is unknown', () => {
    expect(drawShapes(sheet, 'no-such-picture')).toEqual([]);
    expect(drawShapes(sheet, 'ferry')).toHaveLength(stories.ferry.length);
  });

  it('use only parts that there are, and fill their frame first', () => {
    for (const [name, shapes] of Object.entries(stories)) {
      expect(shapes[0], name).toMatch(/^f-[a-z-]+ M0 0h480v/);
      for (const shape of shapes.filter((text) => text.startsWith('@'))) {
        expect(Object.keys(parts), name).toContain(shape.slice(1).split(' ')[0]);
      }
    }
  });

  it('keep to ink, greys and few colours', () => {
    for (const [name, shapes] of Object.entries(stories)) {
      const colours = new Set(
        shapes.flatMap((text) => text.match(/\b(warm|cool|ok|wood|skin|hair)\b/g) ?? []),
      );
      expect(
        [...colours].filter((colour) => colour !== 'warm' && colour !== 'cool'),
        name,
      ).toEqual([]);
    }
  });
});
