import { describe, expect, it } from 'vitest';
import { focusOf } from '../../src/present/focus.ts';

describe('what the map looks at', () => {
  it('stays abroad while news comes in, and at home where the player decides and crews work', () => {
    const quarter = (['brief', 'inbox', 'decision', 'outcome'] as const).map((phase) =>
      focusOf(phase, 'transatlantic-rift'),
    );
    expect(quarter).toEqual(['europe', 'europe', 'country', 'country']);
  });

  it('is at home all through a quarter about the network', () => {
    const about = 'industry-counter-narrative';
    expect([focusOf('brief', about), focusOf('inbox', about)]).toEqual(['country', 'country']);
  });

  it('goes back for what comes before and after the decisions', () => {
    for (const phase of ['oath', 'epilogue', 'debrief'] as const)
      expect(focusOf(phase, 'industry-counter-narrative')).toBe('europe');
  });
});
