import type { Settings } from '../ui/index.ts';

export const DEFAULT_SETTINGS: Settings = {
  textSize: 'normal',
  theme: 'system',
  motion: 'system',
  sound: false,
  volume: { master: 0.8, effects: 0.8, music: 0.5 },
  captions: true,
  readingEase: 'normal',
  map: true,
  shortcuts: true,
};

const CHOICES = {
  textSize: ['normal', 'large', 'larger'],
  theme: ['system', 'light', 'dark', 'contrast'],
  motion: ['system', 'full', 'reduced'],
  readingEase: ['normal', 'plain'],
} as const;

const FLAGS = ['sound', 'captions', 'map', 'shortcuts'] as const;

/** Settings out of anything: what is sound is kept, the rest is as usual. Undefined when it is no record at all. */
export function parseSettings(stored: unknown): Settings | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const found = stored as Record<string, unknown>;
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, allowed] of Object.entries(CHOICES)) {
    if ((allowed as readonly unknown[]).includes(found[key])) settings[key] = found[key];
  }
  for (const key of FLAGS) if (typeof found[key] === 'boolean') settings[key] = found[key];
  settings.volume = parseVolume(found.volume);
  return settings as unknown as Settings;
}

function parseVolume(stored: unknown): Settings['volume'] {
  const found = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const level = (key: keyof Settings['volume']): number => {
    const value = found[key];
    return typeof value === 'number' && value >= 0 && value <= 1 ? value : DEFAULT_SETTINGS.volume[key];
  };
  return { master: level('master'), effects: level('effects'), music: level('music') };
}
