import { atLoudness } from './loudness.ts';
import { addToRing, inHall } from './ring.ts';
import { createNoise, filter, RATE, render, type Signal, strike, swell } from './signal.ts';

/** Seconds after which a place repeats. */
export const PLACE_SECONDS = 9;

type Turns = (count: number, time: number) => number;

/** A sine that turns a whole number of times in the loop. */
const turns: Turns = (count, time) => Math.sin((2 * Math.PI * count * time) / PLACE_SECONDS);
/** Between 0 and 1, as often as it is told, from a moment on. */
const comes: Turns = (count, time) => 0.5 + 0.5 * turns(count, time);
/** The nearest pitch that fits the loop. */
const fitting = (hertz: number): number => Math.round(hertz * PLACE_SECONDS);

/** Noise that runs round: two rounds let the filter settle, and the last sample leads to the first. */
function band(seed: number, kind: 'low' | 'band' | 'high', hertz: number, q: number): Signal {
  const noise = createNoise(seed);
  return filter(
    render(PLACE_SECONDS, () => noise()),
    kind,
    hertz,
    q,
    2,
  );
}

/** The ministry at night: air in the ducts, a mains hum, the town far off. */
function office(): Signal {
  const air = filter(band(101, 'low', 420, 0.5), 'high', 80, 0.6, 2);
  const duct = band(103, 'band', 1150, 0.35);
  const town = band(107, 'band', 150, 0.8);
  const hum = fitting(100);
  return render(PLACE_SECONDS, (time, i) => {
    const breath = 1 + 0.18 * turns(2, time) + 0.1 * turns(3, time + 1);
    const traffic = comes(1, time + 4) ** 3 + 0.5 * comes(2, time + 2) ** 5;
    return (
      0.55 * breath * (air[i] ?? 0) +
      0.04 * breath * (duct[i] ?? 0) +
      0.35 * traffic * (town[i] ?? 0) +
      0.006 * turns(hum, time) +
      0.003 * turns(2 * hum, time)
    );
  });
}

/** A laboratory: fans of a rack, each with the pitch of its blades, and now and then a relay. */
function laboratory(): Signal {
  const flow = band(111, 'band', 520, 0.5);
  const high = band(113, 'band', 2300, 0.8);
  const fans = [
    { hertz: fitting(177), beat: 3, gain: 1 },
    { hertz: fitting(178.4), beat: 5, gain: 0.8 },
    { hertz: fitting(236), beat: 2, gain: 0.6 },
    { hertz: fitting(354), beat: 4, gain: 0.3 },
  ];
  const ring = render(PLACE_SECONDS, (time, i) => {
    const tone = fans.reduce(
      (sum, fan) =>
        sum + fan.gain * (1 + 0.3 * turns(fan.beat, time)) * turns(fan.hertz, time + 0.1 * fan.beat),
      0,
    );
    return 0.5 * (flow[i] ?? 0) + 0.09 * (high[i] ?? 0) * (1 + 0.3 * turns(2, time)) + 0.016 * tone;
  });
  const noise = createNoise(117);
  const click = filter(
    render(0.05, (time) => noise() * strike(time, 0.001, 0.02)),
    'band',
    1500,
    1.2,
  );
  for (const [at, gain] of [
    [1.7, 0.16],
    [1.79, 0.1],
    [6.1, 0.14],
    [8.9, 0.09],
    [8.97, 0.13],
  ] as const) {
    addToRing(ring, at, gain, click);
  }
  return inHall(ring, 0.25, 0.6, 0.4);
}

/** A room with a line abroad: what a telephone lets through, a hum, and a crackle here and there. */
function line(): Signal {
  const hiss = filter(band(121, 'low', 3100, 0.7), 'high', 420, 0.7, 2);
  const room = filter(band(123, 'low', 260, 0.6), 'high', 60, 0.7, 2);
  const lots = createNoise(127);
  const ring = render(PLACE_SECONDS, (time, i) => {
    const fading = 1 + 0.22 * turns(1, time) + 0.12 * turns(4, time + 2);
    return 0.2 * fading * (hiss[i] ?? 0) + 0.7 * (room[i] ?? 0) + 0.005 * turns(fitting(150), time);
  });
  for (let n = 0; n < 26; n += 1) {
    const at = (0.5 + 0.5 * lots()) * PLACE_SECONDS;
    const size = 0.5 + 0.5 * lots();
    const crackle = filter(
      render(0.02, (time) => lots() * strike(time, 0.0005, 0.008)),
      'band',
      900 + 1400 * size,
      1,
    );
    addToRing(ring, at, 0.16 * size, crackle);
  }
  // Two exchanges far away, one after the other, hardly there.
  const whistle = render(
    PLACE_SECONDS,
    (time) => 0.006 * comes(1, time + 3) ** 6 * turns(fitting(1020), time),
  );
  addToRing(ring, 0, 1, whistle);
  return ring;
}

/** What a mouth does to a voice: three resonances for each of five vowels, in Hertz. */
const VOWELS = [
  [700, 1150, 2500],
  [420, 1950, 2550],
  [480, 850, 2450],
  [330, 2200, 2900],
  [560, 1500, 2500],
] as const;

/** One person who says nothing: syllables of a voice without words. */
function mumble(seed: number, hertz: number, seconds: number): Signal {
  const lots = createNoise(seed);
  const count = Math.round(seconds * 4.3);
  const syllables = Array.from({ length: count }, (_, n) => ({
    at: (n + 0.28 * lots()) * (seconds / count),
    long: (0.75 + 0.3 * lots()) * (seconds / count),
    vowel: VOWELS[Math.floor((0.5 + 0.4999 * lots()) * VOWELS.length)] ?? VOWELS[0],
    // Sentences fall towards their end.
    pitch: hertz * (1.12 - (0.25 * n) / count + 0.09 * lots()),
    loud: 0.65 + 0.35 * lots(),
  }));
  const out = new Float64Array(Math.round(seconds * RATE));
  for (const { at, long, vowel, pitch, loud } of syllables) {
    let phase = 0;
    const source = render(long, (time) => {
      phase += (pitch * (1 + 0.02 * Math.sin(9 * time))) / RATE;
      const buzz = 2 * (phase % 1) - 1;
      return (buzz + 0.25 * lots()) * swell(time, long, 0.35);
    });
    const spoken = vowel.map((resonance, n) => filter(source, 'band', resonance, 6 - n));
    const start = Math.round(Math.max(0, at) * RATE);
    for (let i = 0; i < source.length && start + i < out.length; i += 1) {
      const sum = (spoken[0]?.[i] ?? 0) + 0.6 * (spoken[1]?.[i] ?? 0) + 0.2 * (spoken[2]?.[i] ?? 0);
      out[start + i] = (out[start + i] ?? 0) + loud * sum;
    }
  }
  return out;
}

/** The house in session, from the gallery: many voices, none of them words, in a large room. */
function chamber(): Signal {
  const ring = render(PLACE_SECONDS, () => 0);
  const lots = createNoise(131);
  for (let person = 0; person < 24; person += 1) {
    const hertz = person % 2 === 0 ? 105 + 25 * lots() : 195 + 35 * lots();
    const seconds = 2.6 + 1.2 * lots();
    const at = ((person * 3.7) % PLACE_SECONDS) + 0.4 * (1 + lots());
    addToRing(ring, at, 0.3 + 0.12 * lots(), mumble(1310 + person, hertz, seconds));
  }
  const room = band(137, 'band', 240, 0.5);
  addToRing(ring, 0, 0.03, room);
  // Far away, so that nobody listens for words.
  return inHall(filter(filter(ring, 'low', 1500, 0.6, 2), 'high', 150, 0.7, 2), 1.1, 1.9, 0.3);
}

/** The street before a press hall: cars that pass, and through a wall the beat of the machines. */
function street(): Signal {
  const far = band(141, 'band', 180, 0.5);
  const near = band(143, 'band', 640, 0.6);
  const wet = band(147, 'band', 2100, 0.6);
  const pass = (at: number, time: number, width: number) => {
    // The way round, so that a car may pass over the seam.
    const off = Math.abs(((time - at + 1.5 * PLACE_SECONDS) % PLACE_SECONDS) - PLACE_SECONDS / 2);
    return off > width ? 0 : (0.5 + 0.5 * Math.cos((Math.PI * off) / width)) ** 2;
  };
  const ring = render(PLACE_SECONDS, (time, i) => {
    const cars = pass(2.4, time, 2.2) + 0.7 * pass(7.6, time, 2.6);
    const tyres = pass(2.5, time, 1.5) + 0.7 * pass(7.8, time, 1.8);
    return (
      (0.35 + 0.5 * cars) * (far[i] ?? 0) +
      0.16 * cars * (near[i] ?? 0) +
      (0.012 + 0.05 * tyres) * (wet[i] ?? 0)
    );
  });
  const noise = createNoise(149);
  const beat = filter(
    render(0.22, (time) => noise() * strike(time, 0.02, 0.16)),
    'band',
    210,
    1,
  );
  const clack = filter(
    render(0.08, (time) => noise() * strike(time, 0.004, 0.05)),
    'band',
    820,
    1.2,
  );
  // Two turns of the machine a second.
  for (let turn = 0; turn < 2 * PLACE_SECONDS; turn += 1) {
    addToRing(ring, turn * 0.5, 0.16, beat);
    addToRing(ring, turn * 0.5 + 0.24, 0.035, clack);
  }
  return inHall(ring, 0.3, 0.9, 0.3);
}

/** Wind at a mast: gusts, a rope that hums in them, and the hum of what stands below. */
function mast(): Signal {
  const low = band(151, 'band', 190, 0.6);
  const middle = band(153, 'band', 420, 0.8);
  const high = band(157, 'band', 900, 1);
  const rope = band(159, 'band', 588, 24);
  const ring = render(PLACE_SECONDS, (time, i) => {
    const gust = 0.35 + 0.4 * comes(1, time) + 0.25 * comes(3, time + 1.3) * comes(2, time);
    return (
      0.7 * (0.5 + 0.5 * gust) * (low[i] ?? 0) +
      0.45 * gust ** 2 * (middle[i] ?? 0) +
      0.2 * gust ** 3 * (high[i] ?? 0) +
      0.5 * gust ** 4 * (rope[i] ?? 0) +
      0.007 * turns(fitting(100), time) +
      0.004 * turns(fitting(200), time)
    );
  });
  const halyard = render(
    0.5,
    (time) =>
      strike(time, 0.002, 0.4) *
      (Math.sin(2 * Math.PI * 1244 * time) +
        0.5 * Math.sin(2 * Math.PI * 3010 * time) * strike(time, 0.001, 0.15)),
  );
  for (const [at, gain] of [
    [3.1, 0.012],
    [3.42, 0.008],
    [8.05, 0.01],
  ] as const) {
    addToRing(ring, at, gain, halyard);
  }
  return inHall(ring, 0.2, 1.2, 0.3);
}

/** The places by name, each a loop of PLACE_SECONDS, some 14 LUFS below the cues before any volume is set. */
export const PLACE_RECIPES: readonly (readonly [id: string, make: () => Signal])[] = [
  ['office', () => atLoudness(office(), -35)],
  ['laboratory', () => atLoudness(laboratory(), -36)],
  ['line', () => atLoudness(line(), -36)],
  ['chamber', () => atLoudness(chamber(), -35)],
  ['street', () => atLoudness(street(), -35)],
  ['mast', () => atLoudness(mast(), -35)],
];
