import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import built from '../../assets/art/built/stories.json';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { type CompiledBeat, STORY_PICTURES, type StoryPicture } from '../../src/scenario/index.ts';

const { scenarios } = loadShipped();
/** On one road a picture may come back once; a third time would look like a mistake. */
const MOST_ON_A_ROAD = 2;
/** Shown by the page itself. */
const OF_THE_PAGE: readonly StoryPicture[] = ['later-years'];

const picturesOf = (beat: CompiledBeat) =>
  beat.decision.options.flatMap(({ outcome }) => [
    outcome.picture,
    ...(outcome.lost ? [outcome.lost.picture] : []),
  ]);

describe('pictures of front pages', () => {
  it('are drawn, each once, and none is known that is not', () => {
    const drawn = readdirSync('assets/art/stories').map((file) => file.replace('.svg', ''));
    expect([...STORY_PICTURES]).toEqual(drawn.sort());
    expect(Object.keys(built).sort()).toEqual(drawn);
  });

  it('are all of use', () => {
    const used = scenarios.flatMap(({ scenario }) => [
      ...scenario.beats.flatMap(picturesOf),
      ...scenario.events.map(({ picture }) => picture),
    ]);
    expect(STORY_PICTURES.filter((id) => !used.includes(id) && !OF_THE_PAGE.includes(id))).toEqual([]);
  });

  describe.each(scenarios)('in $scenario.id', ({ scenario }) => {
    it('stand beside every outcome, every lost vote and every piece of news', () => {
      const missing = [
        ...scenario.beats.filter((beat) => picturesOf(beat).includes(undefined)).map(({ id }) => id),
        ...scenario.events.filter(({ picture }) => !picture).map(({ id }) => id),
      ];
      expect(missing).toEqual([]);
    });

    it('differ between the answers to one question', () => {
      for (const { id, decision } of scenario.beats) {
        const pictures = decision.options.map(({ outcome }) => outcome.picture);
        expect(new Set(pictures).size, id).toBe(pictures.length);
      }
    });

    it(`come back at most ${MOST_ON_A_ROAD - 1} time on any road, news included`, () => {
      const times = new Map<string, number>();
      const count = (pictures: readonly (string | undefined)[]) => {
        for (const id of new Set(pictures)) times.set(`${id}`, (times.get(`${id}`) ?? 0) + 1);
      };
      for (const beat of scenario.beats) count(picturesOf(beat));
      for (const { picture } of scenario.events) count([picture]);
      expect([...times].filter(([, n]) => n > MOST_ON_A_ROAD)).toEqual([]);
    });
  });
});
