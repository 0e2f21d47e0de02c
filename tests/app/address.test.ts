import { beforeEach, describe, expect, it, vi } from 'vitest';
import { freshId, freshNumber, readAddress, writeAddress } from '../../src/app/address.ts';

const place = { hash: '', pathname: '/vendor/', search: '?world=svg' };
const visited: { how: 'push' | 'replace'; address: string }[] = [];
const go = (how: 'push' | 'replace') => (_state: unknown, _title: string, address: string) => {
  visited.push({ how, address });
  place.hash = address.includes('#') ? address.slice(address.indexOf('#')) : '';
};

beforeEach(() => {
  visited.length = 0;
  place.hash = '';
  vi.stubGlobal('location', place);
  vi.stubGlobal('history', { pushState: go('push'), replaceState: go('replace') });
});

describe('the address', () => {
  it('names the run that is played, and gives it back after a reload', () => {
    writeAddress('run/abc123');
    expect(visited).toEqual([{ how: 'push', address: '/vendor/?world=svg#run/abc123' }]);
    expect(readAddress(place.hash)).toEqual({ kind: 'run', id: 'abc123' });
  });

  it('holds what a teacher set, escaped or not', () => {
    const set = 'set=1&scenario=germany-2019.1&check=000000';
    expect(readAddress(`#${set}`)).toEqual({ kind: 'assigned', text: set });
    expect(readAddress(`#set=1${encodeURIComponent(set.slice(5))}`)).toEqual({ kind: 'assigned', text: set });
    expect(readAddress('#set=1%E0%A4%A')).toEqual({ kind: 'assigned', text: 'set=1%E0%A4%A' });
  });

  it('holds what a teacher looks at before it is set, and where it opens', () => {
    const text = 'set=1&scenario=germany-2019.1&check=000000';
    expect(readAddress(`#try/3/${text}`)).toEqual({ kind: 'preview', from: '3', text });
    expect(readAddress(`#try/page/${text}`)).toEqual({ kind: 'preview', from: 'page', text });
    expect(readAddress('#try/3/<b>').kind).toBe('other');
  });

  it('holds what is played with a whole class, so that a reload comes back to the oath', () => {
    expect(readAddress('#projector/germany-2019/short/practice')).toEqual({
      kind: 'projector',
      scenario: 'germany-2019',
      length: 'short',
      practice: true,
    });
    expect(readAddress('#projector/germany-2019/long/binding').kind).toBe('other');
    expect(readAddress('#projector/../short/binding').kind).toBe('other');
  });

  it('can be replaced, so that no way leads back', () => {
    writeAddress('run/abc123');
    writeAddress('set=1&x=y', true);
    expect(visited.map(({ how }) => how)).toEqual(['push', 'replace']);
  });

  it('leads to the pages for teachers', () => {
    expect(readAddress('#teach')).toEqual({ kind: 'teach', page: 'start', about: '' });
    expect(readAddress('#teach/kit/germany-2019')).toEqual({
      kind: 'teach',
      page: 'kit',
      about: 'germany-2019',
    });
    expect(readAddress('#teach/<b>').kind).toBe('other');
  });

  it('is written once for each place', () => {
    writeAddress('run/abc123');
    writeAddress('run/abc123');
    expect(visited).toHaveLength(1);
  });

  it('is clean on the first page', () => {
    writeAddress('code');
    writeAddress('');
    expect(visited.at(-1)).toEqual({ how: 'replace', address: '/vendor/?world=svg' });
    expect(readAddress(place.hash)).toEqual({ kind: 'other' });
  });

  it('comes back to the oath, with the seat that was taken, and to the page for codes', () => {
    const text = 'set=1&scenario=germany-2019.1&check=000000';
    expect(readAddress('#oath/germany-2019')).toEqual({ kind: 'oath', scenario: 'germany-2019' });
    expect(readAddress(`#oath/7/${text}`)).toEqual({ kind: 'seated', seat: 7, text });
    expect(readAddress('#code')).toEqual({ kind: 'code' });
    expect(readAddress('#oath/7/<b>').kind).toBe('other');
  });

  it('leads from a run back to where its oath was chosen', () => {
    writeAddress('oath/germany-2019');
    writeAddress('run/abc123');
    expect(visited.map(({ how }) => how)).toEqual(['push', 'replace']);
  });

  it('holds the whole run where the browser keeps nothing, without a trail of its steps', () => {
    writeAddress('resume/AAAAA-BBBBB');
    writeAddress('resume/AAAAA-CCCCC');
    expect(visited.map(({ how }) => how)).toEqual(['push', 'replace']);
    expect(readAddress(place.hash)).toEqual({ kind: 'resume', code: 'AAAAA-CCCCC' });
  });

  it('takes nothing else for a place', () => {
    for (const hash of ['#run/', '#run/<b>', `#resume/${'A'.repeat(500)}`, '#run/a/b']) {
      expect(readAddress(hash)).toEqual({ kind: 'other' });
    }
  });
});

describe('chance from the browser', () => {
  it('makes ids of small letters and digits, and numbers below a limit', () => {
    const ids = Array.from({ length: 200 }, freshId);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
    expect(new Set(ids).size).toBe(ids.length);
    for (let i = 0; i < 200; i++) expect(freshNumber(7)).toBeLessThan(7);
  });
});
