import { parseQuarter } from '../../core/index.ts';
import type { ChosenOption, CompiledBounds, CompiledCondition } from '../compiled.ts';
import type { Condition } from '../schema.ts';
import { INDICATORS, NUMERIC_LEVERS } from '../vocabulary.ts';
import { present } from './present.ts';

type Bounds = NonNullable<NonNullable<Condition['levers']>['core']>;

/** A condition with quarters as counts and options taken apart. */
export function compileCondition(condition: Condition): CompiledCondition {
  const { from, until, indicators, levers, stances, happened, chose, any, not } = condition;
  return present({
    from: from === undefined ? undefined : parseQuarter(from),
    until: until === undefined ? undefined : parseQuarter(until),
    indicators: indicators && compileBounds(INDICATORS, indicators),
    levers: levers && compileBounds(NUMERIC_LEVERS, levers),
    stances: stances && present(stances),
    happened,
    chose: chose?.map(chosenOption),
    any: any?.map(compileCondition),
    not: not && compileCondition(not),
  });
}

function compileBounds<N extends string>(
  names: readonly N[],
  bounds: { readonly [K in N]?: Bounds | undefined },
): { readonly [K in N]?: CompiledBounds } {
  const result: { [K in N]?: CompiledBounds } = {};
  for (const name of names) {
    const bound = bounds[name];
    if (bound) result[name] = present(bound);
  }
  return result;
}

/** "beat/option", as the schema holds it to. */
function chosenOption(id: string): ChosenOption {
  const [beat = '', option = ''] = id.split('/');
  return { beat, option };
}
