import { describe, expect, it } from 'vitest';
import { joinEntries } from '../../src/model/join.ts';
import { shapes } from '../../src/model/shapes.ts';

const shape = shapes.organizations.keys?.organizations?.values ?? {};

function join(gone: Record<string, unknown>, kept: Record<string, unknown>) {
  return joinEntries({ id: 'alt', entry: gone }, { id: 'neu', entry: kept }, shape);
}

describe('two entries that are one', () => {
  it('have the names that one of them lacks, and the others as spellings', () => {
    const gone = {
      names: { de: 'Donauinstitut', hu: 'Duna Intézet', sr: 'Институт Дунав' },
      spellings: ['Institut der Donau', 'ÖDI'],
    };
    const kept = { names: { de: 'Donau-Institut', sr: 'Институт Дунав' }, acronyms: { de: 'ÖDI' } };
    expect(join(gone, kept)).toEqual({
      entry: {
        names: { de: 'Donau-Institut', hu: 'Duna Intézet', sr: 'Институт Дунав' },
        acronyms: { de: 'ÖDI' },
        spellings: ['Donauinstitut', 'Institut der Donau'],
      },
    });
  });

  it('have the facts of both, each once', () => {
    const gone = {
      names: { de: 'A' },
      acronyms: { de: 'AA' },
      country: 'AT',
      sources: ['a', 'b'],
      former_names: [{ names: { de: 'Z' }, until: '1990' }],
    };
    const kept = { names: { de: 'A' }, sources: ['b', 'c'], url: 'https://example.org' };
    expect(join(gone, kept)).toEqual({
      entry: {
        names: { de: 'A' },
        url: 'https://example.org',
        sources: ['b', 'c', 'a'],
        acronyms: { de: 'AA' },
        country: 'AT',
        former_names: [{ names: { de: 'Z' }, until: '1990' }],
      },
    });
  });

  it('no longer refer to each other', () => {
    const names = { de: 'A' };
    expect(join({ names, part_of: 'neu' }, { names, part_of: 'alt' })).toEqual({
      entry: { names },
    });
    expect(join({ names, part_of: 'bund' }, { names, part_of: 'alt' })).toEqual({
      entry: { names, part_of: 'bund' },
    });
  });

  it('are compared in what is no reference, even where it looks like one', () => {
    const names = { de: 'A' };
    expect(join({ names, url: 'neu' }, { names })).toEqual({ entry: { names, url: 'neu' } });
  });

  it('share the editions of a forum by their numbers', () => {
    const gone = { editions: [{ number: 1, dates: ['2019'] }, { number: 2 }] };
    const kept = { editions: [{ number: 1, status: 'held' }] };
    expect(join(gone, kept)).toEqual({
      entry: { editions: [{ number: 1, status: 'held', dates: ['2019'] }, { number: 2 }] },
    });
  });

  it.each([
    ['a country', { country: 'AT' }, { country: 'HU' }, ['country']],
    [
      'an edition',
      { editions: [{ number: 1, dates: ['2019'] }] },
      { editions: [{ number: 1, dates: '2020' }] },
      ['editions'],
    ],
    [
      'an extension',
      { extensions: { x: { a: 1 } } },
      { extensions: { x: { a: 2 } } },
      ['extensions'],
    ],
    [
      'two facts',
      { country: 'AT', side: 'at' },
      { country: 'HU', side: 'hu' },
      ['country', 'side'],
    ],
  ])('are not joined where they contradict each other in %s', (_, gone, kept, conflicts) => {
    expect(join(gone, kept)).toEqual({ conflicts });
  });
});
