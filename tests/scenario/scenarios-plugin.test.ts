import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test, vi } from 'vitest';
import { scenarios } from '../../scripts/vite/scenarios.ts';
import { aFolder, aScenariosFolder } from './a-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAGE = `
  import { cards, loadFacts, loadScenario } from 'virtual:scenarios';
  import { europe } from 'virtual:europe';
  import { HEADS } from '${join(process.cwd(), 'src/scenario/index.ts')}';
  globalThis.page = { cards, loadFacts, loadScenario, europe, HEADS };
`;

async function buildPage(folder: string): Promise<Rollup.OutputChunk[]> {
  const root = aFolder({ 'page.js': PAGE });
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios(folder)],
    build: { write: false, minify: false, target: 'es2022', rollupOptions: { input: join(root, 'page.js') } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((file) => file.type === 'chunk');
}

test('a page that plays gets data, and neither the validator nor the YAML reader', async () => {
  const chunks = await buildPage(aScenariosFolder());
  const start = chunks.find((chunk) => chunk.isEntry);
  expect(chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => /node_modules/.test(id))).toEqual([]);
  expect(start?.code).toContain('sample-2019');
  expect(start?.code).not.toContain('You swear to serve');
  const lazy = chunks.filter((chunk) => chunk.isDynamicEntry);
  expect(lazy).toHaveLength(2);
  expect(lazy.filter((chunk) => chunk.code.includes('You swear to serve'))).toHaveLength(1);
  expect(lazy.filter((chunk) => chunk.code.includes('example.org'))).toHaveLength(1);
});

test('a build stops on errors and names them all', async () => {
  const folder = aScenariosFolder({ country: 'yy', glossary: ['edge'] });
  await expect(buildPage(folder)).rejects.toThrow(
    /2 error\(s\):\n.*scenario\.yaml:5:10 error unknown-country[\s\S]*error unknown-term/,
  );
});
