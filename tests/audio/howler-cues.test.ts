import { describe, expect, it, vi } from 'vitest';
import { type Caption, CUES, createHowlerCues, type SoundLibrary } from '../../src/audio/index.ts';
import { createFakeLibrary, createFakePage } from './fake-sounds.ts';

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

function aPort(load?: () => Promise<SoundLibrary>, touched = true) {
  const fake = createFakeLibrary();
  const page = createFakePage(touched);
  const captions: Caption[] = [];
  const onFail = vi.fn();
  const loads = vi.fn(load ?? (() => Promise.resolve(fake.library)));
  const port = createHowlerCues((caption) => captions.push(caption), { onFail, load: loads, page });
  const calls = (file: 'cues' | 'room'): string[] => fake.opened.get(file)?.calls ?? [];
  const cut = (file: 'cues' | 'room'): string[] => calls(file).splice(0);
  return { ...fake, port, page, captions, onFail, loads, calls, cut };
}

async function aPortThatSounds() {
  const made = aPort();
  made.port.setMuted(false);
  await settle();
  return made;
}

describe('before anybody asks for sound', () => {
  it('fetches nothing, and captions all the same', async () => {
    const { port, page, loads, captions } = aPort();
    port.setVolume({ master: 1, effects: 1, music: 1 });
    port.ambient(true);
    for (const cue of CUES) port.play(cue);
    page.set({ hidden: true });
    page.set({ hidden: false });
    await settle();
    expect(loads).not.toHaveBeenCalled();
    expect(captions).toEqual(['ambient', ...CUES]);
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

describe('cues', () => {
  it('plays what is asked, at the volumes set', async () => {
    const { port, calls, masters } = await aPortThatSounds();
    port.setVolume({ master: 0.5, effects: 0.4, music: 0 });
    port.play('vote');
    expect(calls('cues')).toEqual(['volume 0.8', 'volume 0.4', 'play vote']);
    expect(masters).toEqual([1, 0.5]);
  });

  it('keeps volumes within their range', async () => {
    const { port, masters, calls } = await aPortThatSounds();
    port.setVolume({ master: 7, effects: -1, music: Number.NaN });
    expect(masters.at(-1)).toBe(1);
    expect(calls('cues').at(-1)).toBe('volume 0');
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
    port.ambient(true);
    port.setMuted(false);
    port.setMuted(true);
    await settle();
    expect(opened.size).toBe(0);
  });
});

describe('the room', () => {
  it('is not fetched before it is wanted', async () => {
    const { port, opened } = await aPortThatSounds();
    expect(opened.has('room')).toBe(false);
    port.ambient(true);
    expect(opened.has('room')).toBe(true);
  });

  it('fades in from nothing and out again, and is captioned once', async () => {
    const { port, cut, opened, captions } = await aPortThatSounds();
    port.ambient(true);
    port.ambient(true);
    expect(cut('room')).toEqual(['stop', 'volume 0', 'play ambient', 'fade 0-0.8']);
    port.ambient(false);
    expect(cut('room')).toEqual(['fade 0.8-0']);
    opened.get('room')?.endFade();
    expect(cut('room')).toEqual(['stop']);
    expect(captions).toEqual(['ambient']);
  });

  it('comes back when wanted again while it fades out', async () => {
    const { port, cut, opened } = await aPortThatSounds();
    port.ambient(true);
    port.ambient(false);
    cut('room');
    port.ambient(true);
    opened.get('room')?.endFade();
    expect(cut('room')).toEqual(['stop', 'volume 0', 'play ambient', 'fade 0-0.8']);
  });

  it('takes a new volume over without starting again', async () => {
    const { port, cut } = await aPortThatSounds();
    port.ambient(true);
    cut('room');
    port.setVolume({ master: 1, effects: 1, music: 0.2 });
    port.setVolume({ master: 1, effects: 0.1, music: 0.2 });
    expect(cut('room')).toEqual(['volume 0.2']);
  });

  it('stops with the page out of sight, and returns with it', async () => {
    const { port, page, cut, running, calls } = await aPortThatSounds();
    port.ambient(true);
    cut('room');
    page.set({ hidden: true });
    port.play('vote');
    expect(cut('room')).toEqual(['stop']);
    expect(calls('cues')).not.toContain('play vote');
    expect(running.at(-1)).toBe(false);
    page.set({ hidden: false });
    expect(cut('room')).toEqual(['stop', 'volume 0', 'play ambient', 'fade 0-0.8']);
    expect(running.at(-1)).toBe(true);
  });

  it('does not return after it was muted out of sight', async () => {
    const { port, page, cut } = await aPortThatSounds();
    port.ambient(true);
    page.set({ hidden: true });
    port.setMuted(true);
    cut('room');
    page.set({ hidden: false });
    expect(cut('room')).not.toContain('play ambient');
  });
});

describe('failure', () => {
  it('tells once that there is no sound, goes on captioning, and tries again when switched on anew', async () => {
    const { port, loads, onFail, captions } = aPort(() => Promise.reject(new Error('offline')));
    port.setMuted(false);
    await settle();
    port.play('bill');
    port.ambient(true);
    expect(loads).toHaveBeenCalledOnce();
    port.setMuted(true);
    port.setMuted(false);
    await settle();
    expect(loads).toHaveBeenCalledTimes(2);
    expect(onFail).toHaveBeenCalledOnce();
    expect(captions).toEqual(['bill', 'ambient']);
  });

  it('lets go of files that cannot be decoded', async () => {
    const { port, opened, onFail, calls } = await aPortThatSounds();
    opened.get('cues')?.fail();
    port.play('bill');
    port.setVolume({ master: 1, effects: 1, music: 1 });
    expect(onFail).toHaveBeenCalledExactlyOnceWith('no codec');
    expect(calls('cues').at(-1)).toBe('unload');
  });

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
  port.ambient(true);
  port.dispose();
  expect(cut('room').at(-1)).toBe('unload');
  port.play('vote');
  port.ambient(false);
  port.setMuted(true);
  port.setMuted(false);
  page.set({ hidden: false });
  expect(captions).toEqual(['ambient']);
  expect(loads).toHaveBeenCalledOnce();
  expect(page.watchers.size).toBe(0);
});
