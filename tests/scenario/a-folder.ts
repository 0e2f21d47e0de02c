import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import type { ScenarioFile } from '../../src/scenario/schema.ts';
import { aCountry, aFact, aScenario, aTerm } from '../support/a-scenario.ts';

/** A folder that lasts as long as the test, with these files in it. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** A folder of shipped scenarios with the sample in it. */
export function aScenariosFolder(change: Partial<ScenarioFile> = {}): string {
  return aFolder({
    'facts/all.yaml': stringify([aFact()]),
    'glossary/en.yaml': stringify([aTerm()]),
    'countries/xx.yaml': stringify(aCountry()),
    'sample-2019/scenario.yaml': stringify(aScenario(change)),
  });
}
