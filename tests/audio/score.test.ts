import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BAR_SECONDS, INTRODUCTION_SECONDS, SCORE_SECONDS } from '../../src/audio/index.ts';
import { aPortThatSounds } from './a-port.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A port whose audio clock goes with the timers. */
async function aBand() {
  const made = await aPortThatSounds();
  const pass = (seconds: number) => {
    const end = made.clock.now + seconds;
    while (made.clock.now < end - 1e-9) {
      const step = Math.min(0.05, end - made.clock.now);
      made.clock.now += step;
      vi.advanceTimersByTime(step * 1000);
    }
  };
  const heard = () => [...made.opened].filter(([, sound]) => sound.playing()).map(([file]) => file);
  return { ...made, pass, heard };
}

const at = (tension: number) => ({ tension, calm: false });

describe('the score', () => {
  it('begins with the ground alone, however tense, and fetches nothing more for a minute', async () => {
    const { port, cut, opened, pass, captions } = await aBand();
    port.score(at(1));
    expect(cut('ground')).toEqual(['volume 0', 'play ground', 'seek 0.5', 'fade 0-0.64 in 2500']);
    pass(60);
    expect([...opened.keys()]).toEqual(['cues', 'ground']);
    expect(captions).toEqual(['score-begins']);
  });

  it('lets layers join on a bar line, in step with the others, and tells of it once', async () => {
    const { port, cut, pass, captions, clock, heard } = await aBand();
    port.score(at(0.5));
    pass(INTRODUCTION_SECONDS - 0.5);
    expect(heard()).toEqual(['ground']);
    pass(BAR_SECONDS + 1);
    expect(heard()).toEqual(['ground', 'strings', 'pulse']);
    const seek = cut('strings').find((call) => call.startsWith('seek'));
    const phase = Number(seek?.slice(5)) - 0.5;
    expect((phase + 0.01) % BAR_SECONDS).toBeLessThan(0.1);
    expect(cut('pulse')).toContain(seek);
    expect(clock.now % SCORE_SECONDS).toBeGreaterThan(phase - 0.01);
    expect(captions).toEqual(['score-begins', 'pulse-joins']);
  });

  it('waits for the bar line also when a layer leaves, and stops it when it has faded', async () => {
    const { port, cut, pass, opened, captions } = await aBand();
    port.score(at(0.5));
    pass(INTRODUCTION_SECONDS + BAR_SECONDS + 0.3);
    cut('pulse');
    port.score(at(0.1));
    pass(0.2);
    expect(cut('pulse')).toEqual([]);
    pass(BAR_SECONDS);
    expect(cut('pulse')).toEqual([expect.stringMatching(/^fade 0\.\d+-0 in 2500$/)]);
    opened.get('pulse')?.endFade();
    expect(cut('pulse')).toEqual(['stop']);
    expect(captions.at(-1)).toBe('pulse-leaves');
  });

  it('does not follow a tension that dithers at a threshold', async () => {
    const { port, pass, captions } = await aBand();
    port.score(at(0.36));
    pass(INTRODUCTION_SECONDS + 2 * BAR_SECONDS);
    const told = captions.length;
    for (const tension of [0.34, 0.36, 0.33, 0.35]) {
      port.score(at(tension));
      pass(2 * BAR_SECONDS);
    }
    expect(captions.length).toBe(told);
  });

  it('plays on without a layer that has not come, and takes it in when it has', async () => {
    const { port, pass, opened, slow, heard } = await aBand();
    port.score(at(0.2));
    slow.on = true;
    pass(INTRODUCTION_SECONDS + 5);
    expect([...opened.keys()]).toContain('strings');
    expect(heard()).toEqual(['ground']);
    opened.get('strings')?.arrive();
    pass(BAR_SECONDS + 0.1);
    expect(heard()).toEqual(['ground', 'strings']);
  });

  it('goes on from where it was when the page comes back, and does not tell of it again', async () => {
    const { port, page, pass, cut, captions, clock } = await aBand();
    port.score(at(0));
    pass(10);
    page.set({ hidden: true });
    expect(cut('ground').at(-1)).toBe('stop');
    // The audio clock stands still meanwhile.
    vi.advanceTimersByTime(60_000);
    page.set({ hidden: false });
    expect(cut('ground')).toContain(`seek ${Math.round((clock.now + 0.5) * 1000) / 1000}`);
    expect(captions).toEqual(['score-begins']);
  });

  it('takes a new volume over at once, also from nothing', async () => {
    const { port, pass, cut, heard } = await aBand();
    port.score(at(0));
    pass(5);
    cut('ground');
    port.setVolume({ master: 1, effects: 1, music: 0.5 });
    expect(cut('ground')).toEqual(['volume 0.35']);
    port.setVolume({ master: 1, effects: 1, music: 0 });
    expect(heard()).toEqual([]);
    port.setVolume({ master: 1, effects: 1, music: 1 });
    expect(heard()).toEqual(['ground']);
  });

  it('ends when it is no longer wanted', async () => {
    const { port, pass, opened, captions, heard } = await aBand();
    port.score(at(0));
    pass(5);
    port.score(undefined);
    pass(BAR_SECONDS + 0.1);
    opened.get('ground')?.endFade();
    expect(heard()).toEqual([]);
    expect(captions.at(-1)).toBe('score-ends');
  });

  it('needs no timer while nothing changes', async () => {
    const { port, pass } = await aBand();
    port.score(at(0));
    pass(INTRODUCTION_SECONDS + BAR_SECONDS);
    expect(vi.getTimerCount()).toBe(0);
    port.setMuted(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
