import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { chartCommand } from '../../scripts/play/chart-command.ts';
import { playCommand } from '../../scripts/play/play-command.ts';
import { replayCommand } from '../../scripts/play/replay-command.ts';
import type { RunReport } from '../../src/run/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GERMANY = ['--scenario', 'germany-2019'];

function play(...args: string[]): RunReport {
  return JSON.parse(playCommand([...GERMANY, ...args, '--json'])) as RunReport;
}

describe('play and replay', () => {
  it('give the same bytes', () => {
    const args = [...GERMANY, '--seed', '42', '--random', '--beliefs', 'intent=high,edgeBlur=low'];
    const played = playCommand([...args, '--json']);
    const { code, beliefs } = JSON.parse(played) as RunReport;
    expect(beliefs).toMatchObject({ intent: 'high', edgeBlur: 'low', delayValue: 'central' });
    expect(replayCommand([code, '--json'])).toBe(played);
    expect(playCommand(args)).toBe(replayCommand(code.toLowerCase().split('-')));
  });

  it('take what really was decided unless told otherwise', () => {
    expect(play().choices[0]?.option).toBe('same-rules');
  });

  it('take choices by letter and by id, for the short version too', () => {
    const { choices } = play('--length', 'short', '--choices', 'a,core-out,b,d,a');
    expect(choices.map(({ beat, option }) => `${beat}/${option}`)).toContain('catalogue/core-out');
    expect(choices).toHaveLength(5);
  });

  it('by lot take another road with another seed', () => {
    const roads = ['1', '2', '3'].map((seed) =>
      play('--random', '--seed', seed).choices.map(({ option }) => option),
    );
    expect(new Set(roads.map(String)).size).toBe(3);
  });
});

describe('scenario:chart', () => {
  it('writes a chart that has all beats, or those of the short version', () => {
    const states = (args: string[]) => Object.keys(JSON.parse(chartCommand(args)).states.quarter.states);
    expect(states(['germany-2019'])).toHaveLength(11);
    expect(states(['germany-2019', '--short'])).toHaveLength(8);
  });
});

describe('what cannot be done', () => {
  it.each<[(args: readonly string[]) => string, string[], string]>([
    [playCommand, [], '--scenario'],
    [playCommand, ['--scenario', 'atlantis-2019'], 'germany-2019'],
    [playCommand, [...GERMANY, '--choices', 'a'], '8 decisions'],
    [playCommand, [...GERMANY, '--choices', 'a,a,a,a,z,a,a,a'], 'hold-course'],
    [playCommand, [...GERMANY, '--choices', 'a', '--random'], 'either'],
    [playCommand, [...GERMANY, '--seed', '1e9'], 'whole number'],
    [playCommand, [...GERMANY, '--seed', '99999999'], 'whole number'],
    [playCommand, [...GERMANY, '--length', 'long'], 'standard'],
    [playCommand, [...GERMANY, '--beliefs', 'luck=high'], 'intent'],
    [playCommand, [...GERMANY, '--beliefs', 'intent=huge'], '=central'],
    [playCommand, [...GERMANY, '--loud'], '--loud'],
    [replayCommand, [], 'no code'],
    [replayCommand, ['7777!'], 'character 5'],
    [replayCommand, ['77777-77777-77777'], 'more than one'],
    [chartCommand, [], 'one scenario'],
    [chartCommand, ['atlantis-2019'], 'germany-2019'],
  ])('is told (%#)', (command, args, words) => {
    expect(() => command(args)).toThrow(words);
  });

  it('ends the process with 1, and says nothing on the way that data takes', () => {
    const args = ['--import', 'tsx', 'scripts/play.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'name a scenario with --scenario ID\n',
    });
  }, 30_000);
});
