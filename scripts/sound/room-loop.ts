import { createNoise, filter, RATE, render, type Signal } from './signal.ts';

/** Seconds after which the room repeats. Every part below is a whole number of turns in this time. */
export const LOOP_SECONDS = 24;
/** Seconds of the same endless room before and after the loop, so that what a codec adds at its ends never plays. */
export const LOOP_MARGIN = 0.5;

const turns = (count: number, time: number): number => Math.sin((2 * Math.PI * count * time) / LOOP_SECONDS);

/** One ear of the room at night: air in the ducts, the town far off, a mains hum, and a tone that comes and goes. */
function ear(seed: number, side: number): Signal {
  const noise = createNoise(seed);
  const white = render(LOOP_SECONDS, () => noise());
  // Two rounds: the filters have settled, and the last sample leads to the first.
  const air = filter(filter(white, 'low', 420, 0.5, 2), 'high', 70, 0.6, 2);
  const duct = filter(white, 'band', 1150, 0.35, 2);
  const town = filter(white, 'band', 150, 0.8, 2);
  return render(LOOP_SECONDS, (time, i) => {
    const breath = 1 + 0.18 * turns(3, time) + 0.1 * turns(7, time + side);
    const traffic =
      (0.5 + 0.5 * turns(1, time + 9 + side)) ** 3 + 0.5 * (0.5 + 0.5 * turns(2, time + 3)) ** 5;
    const hum = 0.55 * turns(2400, time) + 0.25 * turns(4800, time) + 0.08 * turns(7200, time);
    // D and A with neighbours one turn apart, so that they beat once in a loop, differently in each ear.
    const rise = 0.5 + 0.5 * turns(1, time - 6);
    const fall = 0.5 + 0.5 * turns(2, time + 2 * side);
    const tone =
      rise * (turns(3524, time) + 0.6 * turns(3525 + side, time)) +
      fall * (0.7 * turns(5280, time) + 0.5 * turns(5282 - side, time));
    return (
      0.55 * breath * (air[i] ?? 0) +
      0.03 * breath * (duct[i] ?? 0) +
      0.42 * traffic * (town[i] ?? 0) +
      0.012 * hum +
      0.03 * tone
    );
  });
}

/** Both ears of the room at the given mean level, with the margin on either side. Left first. */
export function makeRoomLoop(level: number): readonly [Signal, Signal] {
  const ears = [ear(101, 0), ear(211, 1)] as const;
  const power =
    ears.reduce((sum, one) => sum + one.reduce((part, sample) => part + sample * sample, 0) / one.length, 0) /
    2;
  const gain = level / Math.sqrt(power);
  const margin = LOOP_MARGIN * RATE;
  const endless = (one: Signal): Signal =>
    render(
      LOOP_SECONDS + 2 * LOOP_MARGIN,
      (_, i) => gain * (one[(i - margin + one.length) % one.length] ?? 0),
    );
  return [endless(ears[0]), endless(ears[1])];
}
