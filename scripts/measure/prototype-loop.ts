import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Fields = Readonly<Record<string, number>>;

/** What is used of the prototype: one quarter in place on a flat array, its constants written into the code. */
interface Engine {
  readonly FIELDS: readonly string[];
  readonly QN: number;
  readonly K0: Fields;
  beliefs(): Fields;
  opt(option: unknown): Float64Array;
  world(country: unknown, beliefs: Fields): unknown;
  init(country: unknown, beliefs: Fields, k: Fields, world: unknown): Fields;
  build(country: unknown, beliefs: Fields, k: Fields, world: unknown, form: { flat: true }): () => Machine;
}

interface Machine {
  chance(mode: number, seed: number): void;
  apply(state: Float64Array, at: number, option: Float64Array): void;
  step(state: Float64Array, at: number): void;
}

/** A decision of the prototype: its quarter, its name, its options. */
type Decision = readonly [number, string, readonly unknown[]];

/** Different policies that the loop goes through. */
const POLICIES = 512;

/**
 * The same straight loop through the prototype of the model, a yardstick that is kept outside this repository: all levers
 * of a road are pulled at the start, then its quarters pass, at expected chance. It knows one operator for each country.
 * `folder` holds its files; `country` is two letters, and Germany stands in for one that it does not know.
 */
export async function prototypeLoop(folder: string, country: string): Promise<(quarters: number) => void> {
  const load = async (file: string): Promise<unknown> =>
    import(pathToFileURL(join(resolve(folder), file)).href);
  const engine = (await load('engine.mjs')) as Engine;
  const { C: countries } = (await load('countries.mjs')) as { C: Readonly<Record<string, unknown>> };
  const { DEC: all } = (await load('decisions.mjs')) as {
    DEC: Readonly<Record<string, readonly Decision[]>>;
  };
  const code = country.toUpperCase();
  const id = all[code] ? code : 'DE';
  const beliefs = engine.beliefs();
  const world = engine.world(countries[id], beliefs);
  const machine = engine.build(countries[id], beliefs, engine.K0, world, { flat: true })();
  machine.chance(0, 0);
  const first = engine.init(countries[id], beliefs, engine.K0, world);
  const blank = Float64Array.from(engine.FIELDS, (field) => first[field] ?? 0);
  const decisions = (all[id] ?? []).map(([, , options]) => options.map((option) => engine.opt(option)));
  const count = decisions.reduce((roads, options) => roads * options.length, 1);
  const starts = Array.from({ length: POLICIES }, (_, policy) => {
    const state = blank.slice();
    let road = Math.floor((policy * count) / POLICIES);
    for (const options of decisions.toReversed()) {
      machine.apply(state, 0, options[road % options.length] as Float64Array);
      road = Math.floor(road / options.length);
    }
    return state;
  });
  const state = blank.slice();
  return (quarters) => {
    let left = quarters;
    for (let i = 0; left > 0; i++) {
      state.set(starts[i % starts.length] as Float64Array);
      for (let t = 0; t < engine.QN && left > 0; t++, left--) machine.step(state, 0);
    }
  };
}
