import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../../scripts/serve/create-site.mjs';
import { listen } from '../../scripts/serve/listen.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: Server;
let port: number;

type Answer = { status: number | undefined; headers: Record<string, unknown> };

/** A request that sends the path as it is; `fetch` would tidy it up first. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, headers: answer.headers });
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  const script = 'console.log(1);';
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>');
  writeFileSync(join(folder, 'assets/main-AbCd1234.js'), script);
  writeFileSync(join(folder, 'assets/main-AbCd1234.js.br'), brotliCompressSync(script));
  writeFileSync(join(folder, 'assets/cue.mp3'), 'x');
  writeFileSync(join(folder, 'assets/text-AbCd1234.woff2'), 'x');
  server = createSite(folder);
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the site', () => {
  test('sends the page, to be asked for again each time', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('sends hashed files to be kept, in the compressed form', async () => {
    const { headers } = await ask('/assets/main-AbCd1234.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/javascript');
    expect(headers.vary).toBe('Accept-Encoding');
  });

  test.each([
    ['/assets/cue.mp3', 'audio/mpeg'],
    ['/assets/text-AbCd1234.woff2', 'font/woff2'],
  ])('names the type of %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each(['/', '/nothing-here', '/assets/main-AbCd1234.js'])('guards %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%00',
    '/%E0%A4%A',
    '/assets',
  ])('has nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('only gives', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
  });
});
