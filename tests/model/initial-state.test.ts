import { describe, expect, it } from 'vitest';
import { initialState } from '../../src/model/index.ts';
import { walkRoad } from '../support/a-road.ts';
import { aSetting } from '../support/a-setting.ts';

describe('the first state', () => {
  it('holds nothing of a run played before on the same setting', () => {
    const setting = aSetting();
    const fresh = initialState(setting);
    walkRoad(setting, [[0, { ranCap: 0, capBy: 33 }]]);
    expect(initialState(setting)).toEqual(fresh);
  });
});
