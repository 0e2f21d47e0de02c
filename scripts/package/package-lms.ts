/**
 * `npm run package:lms -- --assignment TEXT --kind scorm12|scorm2004|cmi5 [--score mandate]`: one assignment for a
 * learning platform, as the page for setting it makes it too. TEXT is what stands behind "#" in the link, or the link.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createWords, packTexts } from '../../src/i18n/index.ts';
import { makePackage, PACKAGE_KINDS, type PackageKind } from '../../src/pack/index.ts';
import { parseAssignment } from '../../src/run/index.ts';
import { SCENARIOS_FOLDER } from '../library/load-library.ts';
import { loadShipped } from '../library/load-scenarios.ts';
import { PACKAGES_FOLDER } from './packages-folder.ts';
import { readBuilt } from './read-built.ts';
import { tellFile } from './tell-file.ts';

const USAGE = `npm run package:lms -- --assignment 'set=1&…' --kind ${PACKAGE_KINDS.join('|')} [--score mandate]`;

const { values } = parseArgs({
  options: {
    assignment: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    score: { type: 'string', default: 'completion' },
  },
});

function stop(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(1);
}

const kind = PACKAGE_KINDS.find((one): one is PackageKind => one === values.kind);
if (!kind) stop(`There is no kind "${values.kind}".`);
if (values.score !== 'mandate' && values.score !== 'completion') stop(`There is no score "${values.score}".`);
const assignment = values.assignment.replace(/^[^#]*#/, '').trim();
const read = parseAssignment(assignment);
if (!read.ok) stop(`This is no assignment that can be set here: ${JSON.stringify(read.error)}.`);
const { scenario, version } = read.value;
const card = loadShipped(SCENARIOS_FOLDER).scenarios.find((one) => one.card.id === scenario)?.card;
if (card?.version !== version) stop(`There is no version ${version} of a scenario "${scenario}" here.`);

const words = createWords();
words.learn(packTexts);
const made = makePackage(
  {
    kind,
    scoring: values.score,
    assignment,
    title: words.t('pack.document.title', { scenario: card.title }),
    description: words.t('pack.document.text'),
    language: words.locale,
  },
  await readBuilt(),
);
if (!made.ok) stop('The built page is not one of ours.');
await mkdir(PACKAGES_FOLDER, { recursive: true });
const file = join(PACKAGES_FOLDER, made.value.name);
await writeFile(file, made.value.bytes);
tellFile(file, made.value.bytes.length);
