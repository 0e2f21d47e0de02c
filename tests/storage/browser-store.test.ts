import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserStore } from '../../src/storage/index.ts';
import { aStore } from './fake-store.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, 'localStorage');
});

describe('the store of the browser', () => {
  test('is found', () => {
    const store = aStore();
    vi.stubGlobal('localStorage', store);
    expect(browserStore()).toBe(store);
  });

  test.each([undefined, null])('is missing when it is %s', (none) => {
    vi.stubGlobal('localStorage', none);
    expect(browserStore()).toBeUndefined();
  });

  test('is blocked when merely asking throws', () => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(browserStore()).toBe('blocked');
  });
});
