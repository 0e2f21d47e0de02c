import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Locked = { version?: string; integrity?: string; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};

// A tool with a build for each system lists them as optional. A lockfile written where the registry does
// not have them all leaves them out without a word, and `npm ci` then refuses it everywhere.
test('the lockfile knows the builds for every system', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile pins the content of every package', () => {
  const loose = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(loose.map(([path]) => path)).toEqual([]);
});
