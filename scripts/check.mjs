/**
 * `npm run check`: every quick gate, all of them even when one fails, with the time each took. With `-- --no-tests` those
 * that `npm test` does not run.
 */
import { ensureNode } from './set-up/ensure-node.mjs';
import { ensurePackages } from './set-up/ensure-packages.mjs';
import { runTool } from './set-up/run.mjs';

/** @type {[name: string, packageName: string, command: string, args: string[]][]} */
const GATES = [
  ['format and lint', '@biomejs/biome', 'biome', ['ci', '--error-on-warnings']],
  ['types', 'typescript', 'tsc', []],
  ['types of the pure rooms', 'typescript', 'tsc', ['-p', 'tsconfig.pure.json']],
  ['nothing unused', 'knip', 'knip', []],
  ['schema for editors', 'tsx', 'tsx', ['scripts/scenario-schema.ts', '--check']],
  // Properties, fuzzing, whole scenarios and a fresh process for every file are left to `npm test`.
  [
    'walls and unit tests',
    'vitest',
    'vitest',
    [
      'run',
      '--no-isolate',
      ...['fuzz', 'properties', 'scenarios'].flatMap((it) => ['--exclude', `tests/${it}/**`]),
    ],
  ],
];

ensureNode();
await ensurePackages();

const gates = process.argv.includes('--no-tests') ? GATES.filter(([, , tool]) => tool !== 'vitest') : GATES;
const lines = [];
for (const [name, packageName, command, args] of gates) {
  const start = performance.now();
  const code = await runTool(packageName, command, args);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);
