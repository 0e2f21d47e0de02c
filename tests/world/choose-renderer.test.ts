import { expect, test } from 'vitest';
import { hasLittleMemory, isSoftwareDevice } from '../../src/world/choose-renderer.ts';

test.each([
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', true],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)', true],
  ['ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11)', false],
  ['Apple M2', false],
  ['Mali-G52', false],
])('%s', (name, software) => {
  expect(isSoftwareDevice(name)).toBe(software);
});

test('a device with little memory is spared the graphics card; one that says nothing is not', () => {
  expect([{ deviceMemory: 1 }, { deviceMemory: 2 }, { deviceMemory: 4 }, {}].map(hasLittleMemory)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
