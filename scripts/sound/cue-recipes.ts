import { withLoudest } from './loudness.ts';
import {
  createNoise,
  filter,
  inRoom,
  mix,
  render,
  type Signal,
  strike,
  swell,
  withSoftEnds,
} from './signal.ts';

/** A struck body: a few partials, each with its own pitch, strength and time to die away. */
function struck(
  seconds: number,
  partials: readonly (readonly [hertz: number, gain: number, decay: number])[],
): Signal {
  return render(seconds, (time) =>
    partials.reduce(
      (sum, [hertz, gain, decay]) =>
        sum + gain * strike(time, 0.002, decay) * Math.sin(2 * Math.PI * hertz * time),
      0,
    ),
  );
}

/** A soft thud, its pitch falling a little as it would on a wooden desk. */
function thud(hertz: number, decay: number): Signal {
  return render(
    decay,
    (time) =>
      strike(time, 0.004, decay) * Math.sin(2 * Math.PI * hertz * (time + 0.02 * Math.exp(-time / 0.03))),
  );
}

function hiss(seed: number, seconds: number, shape: (time: number) => number): Signal {
  const noise = createNoise(seed);
  return render(seconds, (time) => noise() * shape(time));
}

/** Paper in the hand: hiss whose strength keeps jumping, as sheets rub unevenly. */
function rustle(seed: number, seconds: number, peak: number): Signal {
  const jumps = createNoise(seed + 1);
  let grain = 0;
  let aim = 0;
  return hiss(seed, seconds, (time) => {
    const roll = jumps();
    if (roll > 0.985) aim = roll > 0.9935 ? 1 : 0.15;
    grain += 0.012 * (aim - grain);
    return (0.25 + 0.75 * grain) * swell(time, seconds, peak);
  });
}

function letter(): Signal {
  const slide = filter(filter(rustle(11, 0.42, 0.6), 'high', 1300, 0.7), 'low', 6500, 0.6);
  const turn = filter(filter(rustle(23, 0.3, 0.25), 'high', 900, 0.7), 'low', 4800, 0.6);
  return inRoom(
    mix(0.95, [
      [0, 1, slide],
      [0.36, 0.8, turn],
      [0.4, 0.22, thud(140, 0.16)],
    ]),
    0.95,
    0.5,
  );
}

function call(): Signal {
  // A desk telephone with its bell turned down: two short rings, each a bell hit many times a second.
  const ring = render(0.62, () => 0);
  const hit = struck(0.5, [
    [784, 0.9, 0.42],
    [1176, 0.5, 0.3],
    [1971, 0.16, 0.16],
    [2637, 0.06, 0.1],
  ]);
  const other = struck(0.5, [
    [988, 0.8, 0.42],
    [1482, 0.4, 0.28],
    [2490, 0.12, 0.14],
  ]);
  const hits = [0, 1, 2, 3, 4, 5].map((n) => [n * 0.052, 0.55 + 0.09 * n, n % 2 ? other : hit] as const);
  const once = mix(0.8, [[0, 1, ring], ...hits]);
  return inRoom(
    filter(
      mix(1.5, [
        [0, 1, once],
        [0.56, 0.85, once],
      ]),
      'low',
      3200,
      0.6,
    ),
    1.5,
    0.6,
  );
}

/** A piece of wood on wood. */
function knock(hertz: number): Signal {
  return mix(0.3, [
    [
      0,
      0.9,
      struck(0.3, [
        [hertz, 0.8, 0.14],
        [hertz * 2.11, 0.7, 0.09],
        [hertz * 4.06, 0.35, 0.05],
        [hertz * 7.03, 0.16, 0.03],
      ]),
    ],
    [
      0,
      0.35,
      filter(
        hiss(31, 0.05, (time) => strike(time, 0.001, 0.03)),
        'band',
        1800,
        0.8,
      ),
    ],
  ]);
}

/** The chair's knocks, and two notes after them: a law that passes goes up a fourth, one that is lost comes down one. */
function vote(notes: readonly [number, number], between: number): Signal {
  return inRoom(
    mix(1.9, [
      [0, 0.8, knock(212)],
      [between, 1, knock(212)],
      [between + 0.34, 0.34, note(notes[0])],
      [between + 0.6, 0.38, note(notes[1])],
    ]),
    1.9,
    0.8,
  );
}

function visit(): Signal {
  // Knuckles on a door, and its latch.
  const latch = mix(0.2, [
    [
      0,
      0.6,
      struck(0.12, [
        [1620, 0.5, 0.06],
        [2490, 0.35, 0.045],
        [3710, 0.15, 0.03],
      ]),
    ],
    [0.05, 0.5, thud(170, 0.12)],
  ]);
  return inRoom(
    mix(1.25, [
      [0, 0.7, knock(158)],
      [0.17, 0.9, knock(163)],
      [0.34, 0.75, knock(158)],
      [0.78, 0.4, latch],
    ]),
    1.25,
    0.55,
  );
}

function headline(): Signal {
  // A proofing press: the lever falls into place, the bed comes down, a sheet is pulled away.
  const click = mix(0.08, [
    [
      0,
      0.6,
      filter(
        hiss(41, 0.03, (time) => strike(time, 0.001, 0.02)),
        'band',
        2600,
        1.4,
      ),
    ],
    [
      0.004,
      0.3,
      struck(0.07, [
        [1310, 0.6, 0.05],
        [2170, 0.4, 0.035],
      ]),
    ],
  ]);
  const bed = mix(0.35, [
    [0, 1, thud(96, 0.3)],
    [0, 0.5, thud(190, 0.14)],
    [
      0,
      0.7,
      filter(
        hiss(43, 0.12, (time) => strike(time, 0.002, 0.09)),
        'low',
        900,
        0.7,
      ),
    ],
  ]);
  const pull = filter(filter(rustle(47, 0.3, 0.35), 'high', 1600, 0.7), 'low', 6000, 0.6);
  return inRoom(
    mix(0.95, [
      [0, 0.5, click],
      [0.11, 1, bed],
      [0.12, 0.45, click],
      [0.34, 0.45, pull],
    ]),
    0.95,
    0.5,
  );
}

/** Both capitals press with the same notes, as long and as loud; only what they are played on differs. */
const PRESSING = [
  [73.4, 0.5],
  [73.9, 0.4],
  [146.8, 0.75],
  [155.6, 0.42],
  [220.2, 0.5],
  [293.9, 0.22],
] as const;

/** Low, but with enough above 150 Hz that a classroom laptop can play it. */
function pressure(partials: readonly (readonly [multiple: number, gain: number])[], beating: number): Signal {
  const length = 2.9;
  const tone = render(length, (time) => {
    let sum = 0;
    for (const [hertz, gain] of PRESSING) {
      for (const [multiple, share] of partials) {
        const bend = 0.0025 * Math.sin(2 * Math.PI * beating * time + multiple);
        sum += gain * share * Math.sin(2 * Math.PI * hertz * multiple * (time + bend / beating / 6.3));
      }
    }
    return Math.tanh(0.8 * sum) * swell(time, length, 0.56) ** 1.4;
  });
  const wind = filter(
    hiss(53, length, (time) => swell(time, length, 0.62) ** 2),
    'band',
    420,
    0.7,
  );
  return inRoom(
    mix(length + 0.2, [
      [0, 1, filter(tone, 'low', 1300, 0.6)],
      [0, 0.5, wind],
    ]),
    length + 0.2,
    0.5,
  );
}

/** A reed: partials of odd numbers. */
const REED = [
  [1, 1],
  [3, 0.42],
  [5, 0.2],
  [7, 0.1],
] as const;
/** A bow: all partials. */
const BOW = [
  [1, 1],
  [2, 0.5],
  [3, 0.28],
  [4, 0.17],
  [6, 0.07],
] as const;

function note(hertz: number): Signal {
  // A felt hammer: the higher the partial, the sooner it is gone.
  return struck(1.9, [
    [hertz, 1, 1.7],
    [hertz * 2.001, 0.34, 1.1],
    [hertz * 3.004, 0.12, 0.6],
    [hertz * 4.01, 0.05, 0.35],
  ]);
}

const felt = (): Signal =>
  filter(
    hiss(61, 0.04, (time) => strike(time, 0.002, 0.03)),
    'low',
    1200,
    0.7,
  );

/** Open chords, neither major nor minor: the sound does not say whether the news is good. */
function chord(
  notes: readonly (readonly [at: number, gain: number, hertz: number])[],
  seconds: number,
): Signal {
  return inRoom(
    mix(
      seconds,
      notes.flatMap(([at, gain, hertz]) => [
        [at, gain, note(hertz)] as const,
        [at, 0.22 * gain, felt()] as const,
      ]),
    ),
    seconds,
    0.7,
  );
}

const outcome = (): Signal =>
  chord(
    [
      [0, 0.9, 146.83],
      [0.15, 0.8, 220],
      [0.3, 0.75, 329.63],
    ],
    2.2,
  );

/** A hand is raised, and words are said that cannot be taken back: the octave, and the fifth in it. */
const oath = (): Signal =>
  chord(
    [
      [0, 0.9, 73.42],
      [0, 0.7, 146.83],
      [0.42, 0.75, 220],
      [0.84, 0.7, 293.66],
    ],
    2.6,
  );

/** The outcome's chord the other way round, and lower: a book is closed. */
const close = (): Signal =>
  mix(2.5, [
    [
      0,
      1,
      chord(
        [
          [0, 0.7, 329.63],
          [0.3, 0.75, 220],
          [0.6, 0.9, 146.83],
        ],
        2.5,
      ),
    ],
    [1.15, 0.5, inRoom(thud(120, 0.2), 0.6, 0.6)],
  ]);

function swap(): Signal {
  // A wrench with a ratchet, three teeth, and a part that sits.
  const tooth = mix(0.06, [
    [
      0,
      0.7,
      struck(0.06, [
        [1840, 0.5, 0.03],
        [2760, 0.4, 0.024],
        [4130, 0.2, 0.016],
      ]),
    ],
    [
      0,
      0.4,
      filter(
        hiss(81, 0.02, (time) => strike(time, 0.001, 0.012)),
        'band',
        2400,
        1.2,
      ),
    ],
  ]);
  return inRoom(
    mix(0.8, [
      [0, 0.7, tooth],
      [0.085, 0.8, tooth],
      [0.165, 0.9, tooth],
      [0.36, 0.7, thud(210, 0.14)],
      [0.36, 0.5, tooth],
    ]),
    0.8,
    0.5,
  );
}

function bill(): Signal {
  const coin = (pitch: number): Signal =>
    struck(0.5, [
      [2310 * pitch, 0.5, 0.4],
      [3870 * pitch, 0.4, 0.26],
      [5240 * pitch, 0.22, 0.16],
      [7010 * pitch, 0.08, 0.08],
    ]);
  const table = filter(
    hiss(71, 0.05, (time) => strike(time, 0.001, 0.035)),
    'band',
    900,
    0.7,
  );
  return inRoom(
    mix(0.95, [
      [0, 0.55, coin(1)],
      [0, 0.6, table],
      [0.13, 0.5, coin(1.09)],
      [0.13, 0.5, table],
      [0.21, 0.28, coin(1.03)],
      [0.26, 0.16, coin(1.03)],
    ]),
    0.95,
    0.5,
  );
}

/** LUFS of the loudest moment; all cues alike, so that none is better news by being louder. */
const LOUDEST = -20;

const finish = (signal: Signal): Signal =>
  withLoudest(withSoftEnds(filter(signal, 'high', 40, 0.7)), LOUDEST);

/** The cues in the order in which they lie in the file. */
export const CUE_RECIPES: readonly (readonly [id: string, make: () => Signal])[] = [
  ['oath', () => finish(oath())],
  ['letter', () => finish(letter())],
  ['call', () => finish(call())],
  ['visit', () => finish(visit())],
  ['vote-passed', () => finish(vote([220, 293.66], 0.2))],
  ['vote-lost', () => finish(vote([293.66, 220], 0.26))],
  ['headline', () => finish(headline())],
  ['pressure-west', () => finish(pressure(REED, 3.1))],
  ['pressure-east', () => finish(pressure(BOW, 4.3))],
  ['bill', () => finish(bill())],
  ['swap', () => finish(swap())],
  ['outcome', () => finish(outcome())],
  ['close', () => finish(close())],
];
