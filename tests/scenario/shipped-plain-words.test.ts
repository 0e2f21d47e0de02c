import { expect, test } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';

interface Told {
  readonly where: string;
  readonly text: string;
  readonly plain: string | undefined;
}

/** Everything in a scenario that readers who ask for plain words should find told more simply. */
function toldTexts({ beats }: CompiledScenario): readonly Told[] {
  return beats.flatMap(({ id, brief, plain, inbox, decision }) => [
    { where: `${id}, brief`, text: brief, plain },
    ...inbox.map((item) => ({ where: item.id, text: item.text, plain: item.plain })),
    { where: `${id}, decision`, text: decision.text, plain: decision.plain },
    ...decision.options.flatMap(({ id: option, outcome }) => [
      { where: `${id}, ${option}`, text: outcome.text, plain: outcome.plain },
      ...(outcome.lost
        ? [{ where: `${id}, ${option}, lost`, text: outcome.lost.text, plain: outcome.lost.plain }]
        : []),
    ]),
  ]);
}

for (const { scenario } of loadShipped().scenarios) {
  test(`every text of ${scenario.id} has plain words, and fewer of them`, () => {
    const told = toldTexts(scenario);
    expect(told.length).toBeGreaterThan(scenario.kind === 'tutorial' ? 12 : 30);
    expect(told.filter(({ plain }) => !plain).map(({ where }) => where)).toEqual([]);
    const words = (text = ''): number => text.split(/\s+/).length;
    expect(told.filter(({ text, plain }) => words(plain) >= words(text)).map(({ where }) => where)).toEqual(
      [],
    );
  });
}
