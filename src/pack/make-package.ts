import { ok, type Result } from '../core/index.ts';
import { cmi5Course } from './cmi5-course.ts';
import { markPage } from './mark-page.ts';
import type { PackagePlan } from './package-plan.ts';
import { scorm12Manifest } from './scorm12-manifest.ts';
import { scorm2004Manifest } from './scorm2004-manifest.ts';
import { zipFiles } from './zip-files.ts';

export interface Package {
  /** "trusted-vendor-germany-2019-scorm12.zip" */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a page on a platform does not need: it is neither installed nor packed again. */
const LEFT_OUT = /^(?:offline-worker\.js|manifest\.webmanifest|files\.json|icons\/.*)$/;

/** The files of a build that go into a package, in a steady order; `names` is the build’s own list. */
export function packedNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => !LEFT_OUT.test(name)).sort();
}

/**
 * A package of exactly one assignment: `files` are those of the build that `packedNames` names. Fails when the page
 * among them is not a built page of this program.
 */
export function makePackage(
  plan: PackagePlan,
  files: ReadonlyMap<string, Uint8Array>,
): Result<Package, 'not-ours'> {
  const page = markPage(new TextDecoder().decode(files.get('index.html')), plan);
  if (!page.ok) return page;
  const names = packedNames([...files.keys()]);
  const [manifest, text] = manifestOf(plan, names);
  const packed = new Map<string, Uint8Array>([[manifest, bytesOf(text)]]);
  for (const name of names) packed.set(name, files.get(name) as Uint8Array);
  packed.set('index.html', bytesOf(page.value));
  const scenario = /scenario=([a-z0-9-]+)\./.exec(plan.assignment)?.[1] ?? 'assignment';
  return ok({ name: `trusted-vendor-${scenario}-${plan.kind}.zip`, bytes: zipFiles(packed) });
}

/** Name and text of what the platform reads first; it lies at the top of the archive. */
function manifestOf(plan: PackagePlan, files: readonly string[]): readonly [string, string] {
  if (plan.kind === 'cmi5') return ['cmi5.xml', cmi5Course(plan)];
  const manifest = plan.kind === 'scorm12' ? scorm12Manifest : scorm2004Manifest;
  return ['imsmanifest.xml', manifest(plan, files)];
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
