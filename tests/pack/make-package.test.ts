import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makePackage, PACKAGE_KINDS, type PackagePlan, packedNames } from '../../src/pack/index.ts';
import { encodeAssignment } from '../../src/run/index.ts';
import { anAssignment } from '../support/an-assignment.ts';

const ASSIGNMENT = encodeAssignment(anAssignment({ beliefs: { intent: 1 } }));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;self&#39;; connect-src &#39;self&#39;; worker-src &#39;self&#39;">
    <title>Trusted Vendor</title>
    <link rel="manifest" href="./manifest.webmanifest">
    <link rel="apple-touch-icon" href="./icons/touch-180.png">
  </head>
  <body></body>
</html>`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const aBuild = (page = PAGE) =>
  new Map([
    ['index.html', bytesOf(page)],
    ['assets/a b-12345678.js', bytesOf('export {}')],
    ['assets/font-12345678.woff2', new Uint8Array([1, 2, 3])],
    ['manifest.webmanifest', bytesOf('{}')],
    ['offline-worker.js', bytesOf('')],
    ['files.json', bytesOf('{}')],
    ['icons/icon.svg', bytesOf('<svg/>')],
  ]);

function aPlan(change: Partial<PackagePlan> = {}): PackagePlan {
  return {
    kind: 'scorm12',
    scoring: 'completion',
    assignment: ASSIGNMENT,
    title: 'Vendors & <friends>',
    description: 'A "text"',
    language: 'en',
    ...change,
  };
}

function unpack(plan: PackagePlan): Readonly<Record<string, string>> {
  const made = makePackage(plan, aBuild());
  if (!made.ok) throw new Error(made.error);
  return Object.fromEntries(
    Object.entries(unzipSync(made.value.bytes)).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]),
  );
}

describe('a package', () => {
  test.each(PACKAGE_KINDS)('has its manifest at the top and every file once (%s)', (kind) => {
    const names = Object.keys(unpack(aPlan({ kind })));
    expect(names[0]).toBe(kind === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml');
    expect(names.slice(1)).toEqual(['assets/a b-12345678.js', 'assets/font-12345678.woff2', 'index.html']);
  });

  test.each(['scorm12', 'scorm2004'] as const)('lists its files and where it begins (%s)', (kind) => {
    const manifest = unpack(aPlan({ kind }))['imsmanifest.xml'] ?? '';
    expect(manifest).toContain('<file href="assets/a%20b-12345678.js"/>');
    expect(manifest).toContain('<title>Vendors &amp; &lt;friends&gt;</title>');
    expect(manifest).toMatch(/adlcp:scorm[tT]ype="sco" href="index\.html"/);
    expect(manifest).toContain(
      `<schemaversion>${kind === 'scorm12' ? '1.2' : '2004 4th Edition'}</schemaversion>`,
    );
    // What an item points to must be there.
    const wanted = /identifierref="([^"]+)"/.exec(manifest)?.[1];
    expect(manifest).toContain(`<resource identifier="${wanted}"`);
    const org = /organizations default="([^"]+)"/.exec(manifest)?.[1];
    expect(manifest).toContain(`<organization identifier="${org}"`);
  });

  test('of cmi5 is one unit that is done when it is completed', () => {
    const course = unpack(aPlan({ kind: 'cmi5' }))['cmi5.xml'] ?? '';
    expect(course).toContain('xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"');
    expect(course).toContain('moveOn="Completed"');
    expect(course).not.toContain('masteryScore');
    expect(course).toMatch(
      /<course id="urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}">/,
    );
    // The order that the schema of the profile asks for.
    expect(course).toMatch(/<au [^>]*>\s*<title>[\s\S]*<description>[\s\S]*<url>index\.html<\/url>\s*<\/au>/);
  });

  test.each(PACKAGE_KINDS)('says in its page what it is for, behind the policy (%s)', (kind) => {
    const page = unpack(aPlan({ kind, scoring: 'mandate' }))['index.html'] ?? '';
    expect(page).toContain(`<meta name="trusted-vendor:kind" content="${kind}">`);
    expect(page).toContain('<meta name="trusted-vendor:scoring" content="mandate">');
    expect(page).toContain(`content="${ASSIGNMENT.replaceAll('&', '&amp;')}"`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('trusted-vendor:kind'));
    expect(page).not.toContain('rel="manifest"');
  });

  test('may talk to other addresses only where a record store lives at one', () => {
    const policies = PACKAGE_KINDS.map(
      (kind) => /connect-src.*?(?=; worker)/.exec(unpack(aPlan({ kind }))['index.html'] ?? '')?.[0],
    );
    expect(policies).toEqual([
      'connect-src &#39;self&#39;',
      'connect-src &#39;self&#39;',
      'connect-src &#39;self&#39; https:',
    ]);
  });

  test('is the same for the same assignment, and another for another', () => {
    const bytes = (plan: PackagePlan) => {
      const made = makePackage(plan, aBuild());
      return made.ok ? Buffer.from(made.value.bytes).toString('base64') : '';
    };
    expect(bytes(aPlan())).toBe(bytes(aPlan()));
    const other = aPlan({ assignment: ASSIGNMENT.replace('417', '418') });
    expect(unpack(other)['imsmanifest.xml']).not.toBe(unpack(aPlan())['imsmanifest.xml']);
  });

  test('is not made of a page that is none of ours', () => {
    const made = makePackage(aPlan(), new Map([['index.html', bytesOf('<html><head></head></html>')]]));
    expect(made).toEqual({ ok: false, error: 'not-ours' });
  });

  test('leaves out what a platform has no use for', () => {
    expect(
      packedNames(['index.html', 'files.json', 'icons/a.png', 'offline-worker.js', 'assets/x.js']),
    ).toEqual(['assets/x.js', 'index.html']);
  });
});
