import type { Plugin } from 'vite';
import { openingOf, type Problem } from '../../src/scenario/index.ts';
import { loadBacktest } from '../backtest/load-backtest.ts';
import { SCENARIOS_FOLDER } from '../library/load-library.ts';
import { describeProblem, loadShipped, type ShippedScenarios } from '../library/load-scenarios.ts';

/** Vite's mark for a module that is no file; other plugins leave it alone. */
const RESOLVED = '\0';

/**
 * Makes checked JSON of scenarios/*.yaml at build time, so that no page needs a YAML reader to play:
 *
 * - `virtual:scenarios`: the cards of all scenarios and how to load the rest of each
 * - `virtual:opening/<id>`: one compiled scenario with the texts that the first decision needs, and no others
 * - `virtual:scenario/<id>`: the same with all its texts
 * - `virtual:facts/<id>`: the facts that it rests on
 * - `virtual:europe`: the stances of the states of Europe, for the map
 * - `virtual:backtest`: real policies replayed and held against the record, with the facts that are named there
 *
 * A build stops on any error of the checks; while developing they are told in the terminal, and what is free of
 * errors is served.
 */
export function scenarios(folder: string = SCENARIOS_FOLDER): Plugin {
  let shipped: ShippedScenarios | undefined;
  let building = false;
  const load = (): ShippedScenarios => {
    shipped ??= loadShipped(folder);
    return shipped;
  };

  return {
    name: 'scenarios',
    configResolved(config) {
      building = config.command === 'build';
    },
    buildStart() {
      shipped = undefined;
      const { problems, files } = load();
      for (const file of files) this.addWatchFile(file);
      const message = describeErrors(problems);
      if (message && building) this.error(message);
      if (message) this.warn(message);
    },
    configureServer(server) {
      server.watcher.add(folder);
      const forget = (file: string): void => {
        if (!file.startsWith(folder)) return;
        shipped = undefined;
        const message = describeErrors(load().problems);
        if (message) server.config.logger.warn(message, { timestamp: true });
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`${RESOLVED}virtual:`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('change', forget);
      server.watcher.on('add', forget);
      server.watcher.on('unlink', forget);
    },
    resolveId(id) {
      return /^virtual:(scenarios|europe|backtest|(opening|scenario|facts)\/[a-z0-9-]+)$/.test(id)
        ? `${RESOLVED}${id}`
        : undefined;
    },
    load(id) {
      if (!id.startsWith(`${RESOLVED}virtual:`)) return undefined;
      const [kind, name = ''] = id.slice(`${RESOLVED}virtual:`.length).split('/');
      if (kind === 'scenarios') return indexModule(load());
      if (kind === 'europe') return jsonModule('europe', load().europe);
      if (kind === 'backtest') return backtestModule(folder);
      const found = load().scenarios.find(({ card }) => card.id === name);
      if (!found) this.error(`there is no scenario "${name}" without errors`);
      if (kind === 'opening') return jsonModule('opening', openingOf(found.scenario));
      if (kind === 'scenario') return jsonModule('scenario', found.scenario);
      if (kind === 'facts') return jsonModule('facts', found.facts);
      return undefined;
    },
  };
}

/** Undefined when there is none. */
function describeErrors(problems: readonly Problem[]): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error').map(describeProblem);
  return errors.length === 0 ? undefined : `scenarios have ${errors.length} error(s):\n${errors.join('\n')}`;
}

/** What the page about it shows: rows with the facts that they name; policies are told elsewhere. */
function backtestModule(folder: string): string {
  const { backtest, facts } = loadBacktest([], { folder });
  if (!backtest) throw new Error('the backtest cannot be played: scenarios have errors');
  const named = new Set(backtest.rows.flatMap((row) => row.facts));
  const countries = backtest.countries.map((country) => ({ ...country, policy: [], years: [] }));
  return (
    jsonModule('backtest', { ...backtest, countries, sources: {} }) +
    jsonModule('facts', Object.fromEntries([...named].map((id) => [id, facts[id]])))
  );
}

/** A long literal is read faster as a string of JSON than as code. */
function jsonModule(name: string, data: unknown): string {
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data))});\n`;
}

function indexModule({ scenarios: list }: ShippedScenarios): string {
  const loaders = (kind: 'opening' | 'scenario' | 'facts'): string =>
    list
      .map(({ card }) => {
        const id = JSON.stringify(card.id);
        return `  [${id}, () => import(${JSON.stringify(`virtual:${kind}/${card.id}`)}).then((module) => module.${kind})],`;
      })
      .join('\n');
  return [
    `export const cards = ${JSON.stringify(list.map(({ card }) => card))};`,
    `const openingLoaders = new Map([\n${loaders('opening')}\n]);`,
    `const scenarioLoaders = new Map([\n${loaders('scenario')}\n]);`,
    `const factLoaders = new Map([\n${loaders('facts')}\n]);`,
    'const missing = (id) => Promise.reject(new Error("there is no scenario " + id));',
    'export const loadOpening = (id) => openingLoaders.get(id)?.() ?? missing(id);',
    'export const loadScenario = (id) => scenarioLoaders.get(id)?.() ?? missing(id);',
    'export const loadFacts = (id) => factLoaders.get(id)?.() ?? missing(id);',
    '',
  ].join('\n');
}
