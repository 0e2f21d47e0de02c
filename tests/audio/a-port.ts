import { vi } from 'vitest';
import { type Caption, createHowlerCues, type SoundFile, type SoundLibrary } from '../../src/audio/index.ts';
import { createFakeLibrary, createFakePage } from './fake-sounds.ts';

/** Lets promises come true; works with fake timers too. */
export const settle = async (): Promise<void> => {
  for (let n = 0; n < 5; n += 1) await Promise.resolve();
};

/** A port on fake files and a fake page. */
export function aPort(load?: () => Promise<SoundLibrary>, touched = true) {
  const fake = createFakeLibrary();
  const page = createFakePage(touched);
  const captions: Caption[] = [];
  const onFail = vi.fn();
  const loads = vi.fn(load ?? (() => Promise.resolve(fake.library)));
  const port = createHowlerCues((caption) => captions.push(caption), { onFail, load: loads, page });
  const calls = (file: SoundFile): string[] => fake.opened.get(file)?.calls ?? [];
  /** What was asked of a file since the last cut. */
  const cut = (file: SoundFile): string[] => calls(file).splice(0);
  return { ...fake, port, page, captions, onFail, loads, calls, cut };
}

export async function aPortThatSounds() {
  const made = aPort();
  made.port.setMuted(false);
  await settle();
  return made;
}
