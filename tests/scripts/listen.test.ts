import { createServer } from 'node:http';
import { expect, test, vi } from 'vitest';
import { listen } from '../../scripts/serve/listen.mjs';

test('a taken port is told, and the next free one is taken', async () => {
  const say = vi.spyOn(console, 'log').mockImplementation(() => {});
  const first = createServer();
  const second = createServer();
  const taken = await listen(first, 0);
  const next = await listen(second, taken);
  expect(next).toBeGreaterThan(taken);
  expect(say).toHaveBeenCalledWith(`Port ${taken} is taken by another program; trying ${taken + 1}.`);
  first.close();
  second.close();
});
