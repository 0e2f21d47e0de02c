import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CUES } from '../../src/audio/index.ts';
import { aPort, aPortThatSounds, settle } from './a-port.ts';
import { createFakeLibrary } from './fake-sounds.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('before anybody asks for sound', () => {
  it('fetches nothing, and captions cues and places all the same', async () => {
    const { port, page, loads, captions } = aPort();
    port.setVolume({ master: 1, effects: 1, music: 1 });
    port.place('office');
    port.score({ tension: 1, calm: false });
    for (const cue of CUES) port.play(cue);
    page.set({ hidden: true });
    page.set({ hidden: false });
    await settle();
    expect(loads).not.toHaveBeenCalled();
    expect(captions).toEqual(['place-office', ...CUES]);
  });

  it('waits for the first click or key when sound was on last time', async () => {
    const { port, page, loads } = aPort(undefined, false);
    port.setMuted(false);
    await settle();
    expect(loads).not.toHaveBeenCalled();
    page.set({ touched: true });
    await settle();
    expect(loads).toHaveBeenCalledOnce();
  });
});

describe('what is fetched', () => {
  it('is the cues, then the place, then the ground of the score, each when the one before has come', async () => {
    const { port, opened, slow } = aPort();
    slow.on = true;
    port.place('office');
    port.score({ tension: 1, calm: false });
    port.setMuted(false);
    await settle();
    expect([...opened.keys()]).toEqual(['cues']);
    opened.get('cues')?.arrive();
    expect([...opened.keys()]).toEqual(['cues', 'office']);
    opened.get('office')?.arrive();
    expect([...opened.keys()]).toEqual(['cues', 'office', 'ground']);
  });

  it('is nothing that is turned down to nothing', async () => {
    const { port, opened } = aPort();
    port.setVolume({ master: 1, effects: 0, music: 0 });
    port.place('office');
    port.score({ tension: 1, calm: false });
    port.setMuted(false);
    await settle();
    expect([...opened.keys()]).toEqual(['cues']);
  });
});

describe('cues', () => {
  it('plays what is asked, at the volumes set', async () => {
    const { port, calls, masters } = await aPortThatSounds();
    port.setVolume({ master: 0.5, effects: 0.4, music: 0 });
    port.play('vote-lost');
    expect(calls('cues')).toEqual(['volume 0.8', 'volume 0.4', 'play vote-lost']);
    expect(masters).toEqual([1, 0.5]);
  });

  it('keeps volumes within their range', async () => {
    const { port, masters, calls } = await aPortThatSounds();
    port.setVolume({ master: 7, effects: -1, music: Number.NaN });
    expect(masters.at(-1)).toBe(1);
    expect(calls('cues').at(-1)).toBe('volume 0');
  });

  it('stops softly when asked, with what waits for its turn', async () => {
    const { port, cut, calls, captions } = await aPortThatSounds();
    port.play('vote-passed', 'headline');
    cut('cues');
    port.stop();
    vi.runAllTimers();
    expect(calls('cues')).toEqual(['fade 0.8-0 in 60']);
    expect(captions).toEqual(['vote-passed']);
    port.play('vote-passed');
    expect(calls('cues')).toContain('play vote-passed');
  });

  it('plays several one after the other, each with its caption', async () => {
    const { port, cut, captions } = await aPortThatSounds();
    cut('cues');
    port.play('vote-passed', 'headline');
    expect(cut('cues')).toEqual(['play vote-passed']);
    expect(captions).toEqual(['vote-passed']);
    vi.advanceTimersByTime(2000);
    expect(cut('cues')).toEqual(['play headline']);
    expect(captions).toEqual(['vote-passed', 'headline']);
  });

  it('lets those that wait give way to what comes next', async () => {
    const { port, captions } = await aPortThatSounds();
    port.play('vote-passed', 'headline', 'bill');
    port.play('letter');
    vi.advanceTimersByTime(10_000);
    expect(captions).toEqual(['vote-passed', 'letter']);
  });

  it('does not double a cue that still sounds, but captions it', async () => {
    const { port, calls, captions } = await aPortThatSounds();
    port.play('letter');
    port.play('letter');
    port.play('bill');
    expect(calls('cues').slice(1)).toEqual(['play letter', 'play bill']);
    expect(captions).toEqual(['letter', 'letter', 'bill']);
  });

  it('drops a cue that comes before its file, instead of playing it late', async () => {
    const { port, opened, calls } = await aPortThatSounds();
    const cues = opened.get('cues');
    if (cues) cues.loaded = false;
    port.play('call');
    expect(calls('cues')).not.toContain('play call');
  });

  it('is silent when muted, and loads only once however often it is switched', async () => {
    const { port, calls, loads, running } = await aPortThatSounds();
    port.setMuted(true);
    port.play('call');
    port.setMuted(false);
    await settle();
    expect(calls('cues')).not.toContain('play call');
    expect(loads).toHaveBeenCalledOnce();
    expect(running).toEqual([true, false, true]);
  });

  it('stays silent when muted while loading', async () => {
    const { port, opened } = aPort();
    port.place('office');
    port.setMuted(false);
    port.setMuted(true);
    await settle();
    expect(opened.size).toBe(0);
  });
});

describe('voices', () => {
  it('are never more than six: a cue takes the place of what leaves, then of the oldest cue', async () => {
    const { port, opened, cut, clock } = await aPortThatSounds();
    port.place('office');
    port.score({ tension: 1, calm: false });
    clock.now = 70;
    vi.advanceTimersByTime(70_000);
    clock.now = 75.6;
    vi.advanceTimersByTime(3000);
    expect(
      ['ground', 'strings', 'pulse', 'alarm'].every((layer) => opened.get(layer as 'ground')?.playing()),
    ).toBe(true);
    port.place('street');
    cut('office');
    cut('cues');
    port.play('letter');
    expect(cut('office')).toEqual(['stop']);
    port.play('bill');
    expect(cut('cues')).toEqual(['play letter', 'stop', 'play bill']);
    const heard = [...opened.values()].filter((sound) => sound.playing()).length;
    expect(heard).toBe(6);
  });
});

describe('failure', () => {
  it('tells once that there is no sound, goes on captioning, and tries again when switched on anew', async () => {
    const { port, loads, onFail, captions } = aPort(() => Promise.reject(new Error('offline')));
    port.setMuted(false);
    await settle();
    port.play('bill');
    port.place('office');
    expect(loads).toHaveBeenCalledOnce();
    port.setMuted(true);
    port.setMuted(false);
    await settle();
    expect(loads).toHaveBeenCalledTimes(2);
    expect(onFail).toHaveBeenCalledOnce();
    expect(captions).toEqual(['bill', 'place-office']);
  });

  it.each(['cues', 'office', 'ground'] as const)(
    'lets go of all files when %s cannot be decoded',
    async (file) => {
      const { port, opened, onFail, calls } = await aPortThatSounds();
      port.place('office');
      port.score({ tension: 0, calm: false });
      opened.get(file)?.fail();
      port.play('bill');
      port.setVolume({ master: 1, effects: 1, music: 1 });
      expect(onFail).toHaveBeenCalledExactlyOnceWith('no codec');
      for (const each of ['cues', 'office', 'ground'] as const) expect(calls(each).at(-1)).toBe('unload');
    },
  );

  it('recovers when a later try succeeds', async () => {
    const { library, opened } = createFakeLibrary();
    let tries = 0;
    const { port } = aPort(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(library);
    });
    port.setMuted(false);
    await settle();
    port.setMuted(true);
    port.setMuted(false);
    await settle();
    port.play('bill');
    expect(opened.get('cues')?.calls).toContain('play bill');
  });
});

it('does nothing after it was disposed', async () => {
  const { port, page, captions, cut, loads } = await aPortThatSounds();
  port.place('office');
  port.play('vote-passed', 'headline');
  port.dispose();
  expect(cut('office').at(-1)).toBe('unload');
  vi.advanceTimersByTime(5000);
  port.play('letter');
  port.place('street');
  port.setMuted(true);
  port.setMuted(false);
  page.set({ hidden: false });
  expect(captions).toEqual(['place-office', 'vote-passed']);
  expect(loads).toHaveBeenCalledOnce();
  expect(page.watchers.size).toBe(0);
});
