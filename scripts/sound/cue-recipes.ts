import { createNoise, filter, finish, inRoom, mix, render, type Signal, strike, swell } from './signal.ts';

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

function vote(): Signal {
  const knock = mix(0.3, [
    [
      0,
      0.9,
      struck(0.3, [
        [212, 0.8, 0.14],
        [447, 0.7, 0.09],
        [861, 0.35, 0.05],
        [1490, 0.16, 0.03],
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
  return inRoom(
    mix(0.95, [
      [0, 0.8, knock],
      [0.2, 1, knock],
    ]),
    0.95,
    0.8,
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

function pressure(): Signal {
  // Low, but with enough above 150 Hz that a classroom laptop can play it.
  const length = 2.9;
  const voices = [
    [73.4, 0.5],
    [73.9, 0.4],
    [146.8, 0.75],
    [155.6, 0.5],
    [220.2, 0.45],
    [293.9, 0.22],
  ] as const;
  const tone = render(length, (time) => {
    const sum = voices.reduce(
      (total, [hertz, gain]) => total + gain * Math.sin(2 * Math.PI * hertz * time),
      0,
    );
    return Math.tanh(0.9 * sum) * swell(time, length, 0.56) ** 1.4;
  });
  const wind = filter(
    hiss(53, length, (time) => swell(time, length, 0.62) ** 2),
    'band',
    420,
    0.7,
  );
  return inRoom(
    mix(length + 0.2, [
      [0, 1, filter(tone, 'low', 900, 0.6)],
      [0, 0.7, wind],
    ]),
    length + 0.2,
    0.5,
  );
}

function note(hertz: number): Signal {
  // A felt hammer: the higher the partial, the sooner it is gone.
  return struck(1.9, [
    [hertz, 1, 1.7],
    [hertz * 2.001, 0.34, 1.1],
    [hertz * 3.004, 0.12, 0.6],
    [hertz * 4.01, 0.05, 0.35],
  ]);
}

function outcome(): Signal {
  // An open chord, neither major nor minor: the game does not say whether the news is good.
  const felt = filter(
    hiss(61, 0.04, (time) => strike(time, 0.002, 0.03)),
    'low',
    1200,
    0.7,
  );
  return inRoom(
    mix(2.2, [
      [0, 0.9, note(146.83)],
      [0, 0.3, felt],
      [0.15, 0.8, note(220)],
      [0.3, 0.75, note(329.63)],
      [0.3, 0.2, felt],
    ]),
    2.2,
    0.7,
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

/**
 * The cues in the order in which they lie in the file, all about as loud as one another; what stands for bad news
 * or money is not louder than the rest.
 */
export const CUE_RECIPES: readonly (readonly [id: string, make: () => Signal])[] = [
  ['letter', () => finish(letter(), 0.075)],
  ['call', () => finish(call(), 0.1)],
  ['vote', () => finish(vote(), 0.085)],
  ['headline', () => finish(headline(), 0.085)],
  ['pressure', () => finish(pressure(), 0.05)],
  ['outcome', () => finish(outcome(), 0.08)],
  ['bill', () => finish(bill(), 0.06)],
];
