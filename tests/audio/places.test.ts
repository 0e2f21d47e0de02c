import { describe, expect, it } from 'vitest';
import { aPortThatSounds } from './a-port.ts';

const ENTERS = (place: string, volume = 0.8) => [
  'volume 0',
  `play ${place}`,
  'seek 0.5',
  `fade 0-${volume} in 1500`,
];

describe('places', () => {
  it('are not fetched before one is wanted', async () => {
    const { port, opened } = await aPortThatSounds();
    expect(opened.has('office')).toBe(false);
    port.place('office');
    expect(opened.has('office')).toBe(true);
  });

  it('fade into one another over a second and a half, and are captioned once', async () => {
    const { port, cut, opened, captions } = await aPortThatSounds();
    port.place('office');
    port.place('office');
    expect(cut('office')).toEqual(ENTERS('office'));
    port.place('street');
    expect(cut('street')).toEqual(ENTERS('street'));
    expect(cut('office')).toEqual(['fade 0.8-0 in 1500']);
    opened.get('office')?.endFade();
    expect(cut('office')).toEqual(['stop']);
    expect(captions).toEqual(['place-office', 'place-street']);
  });

  it('stay until the next is here', async () => {
    const { port, cut, opened, slow } = await aPortThatSounds();
    port.place('office');
    cut('office');
    slow.on = true;
    port.place('line');
    expect(cut('office')).toEqual([]);
    opened.get('line')?.arrive();
    expect(cut('office')).toEqual(['fade 0.8-0 in 1500']);
    expect(cut('line')).toEqual(ENTERS('line'));
  });

  it('come back from where they are when wanted again while they fade out', async () => {
    const { port, cut, opened } = await aPortThatSounds();
    port.place('office');
    port.place(undefined);
    cut('office');
    port.place('office');
    expect(cut('office')).toEqual(['fade 0-0.8 in 1500']);
    opened.get('office')?.endFade();
    expect(cut('office')).toEqual([]);
  });

  it('are never three', async () => {
    const { port, opened } = await aPortThatSounds();
    port.place('office');
    port.place('street');
    port.place('mast');
    expect([...opened].filter(([, sound]) => sound.playing()).map(([file]) => file)).toEqual([
      'street',
      'mast',
    ]);
  });

  it('take a new volume over without starting again', async () => {
    const { port, cut } = await aPortThatSounds();
    port.place('office');
    cut('office');
    port.setVolume({ master: 1, effects: 0.2, music: 1 });
    port.setVolume({ master: 1, effects: 0.2, music: 0.1 });
    expect(cut('office')).toEqual(['volume 0.2']);
  });

  it('stop with the page out of sight, clock and all, and return with it', async () => {
    const { port, page, cut, running, calls } = await aPortThatSounds();
    port.place('office');
    cut('office');
    page.set({ hidden: true });
    port.play('letter');
    expect(cut('office')).toEqual(['stop']);
    expect(calls('cues')).not.toContain('play letter');
    expect(running.at(-1)).toBe(false);
    page.set({ hidden: false });
    expect(cut('office')).toEqual(ENTERS('office'));
    expect(running.at(-1)).toBe(true);
  });

  it('do not return after it was muted out of sight', async () => {
    const { port, page, cut, running } = await aPortThatSounds();
    port.place('office');
    page.set({ hidden: true });
    port.setMuted(true);
    cut('office');
    page.set({ hidden: false });
    expect(cut('office')).not.toContain('play office');
    expect(running.at(-1)).toBe(false);
  });
});
