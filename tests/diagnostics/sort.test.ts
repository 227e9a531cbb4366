import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, type Range } from '../../src/diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostics/sort.ts';

function at(offset: number): Range {
  return {
    start: { offset, line: 1, column: offset + 1 },
    end: { offset: offset + 1, line: 1, column: offset + 2 },
  };
}

function missing(file: string, offset: number, key: string): Diagnostic {
  return diagnose('schema/missing-key', { key }, { file, range: at(offset) });
}

function empty(file: string, offset: number): Diagnostic {
  return diagnose('yaml/empty', {}, { file, range: at(offset) });
}

describe('sorted diagnostics', () => {
  it('stand in the order of file, place, code and message', () => {
    const sorted = [
      missing('council.yaml', 9, 'names'),
      missing('meetings/2026-03-12-wien.yaml', 2, 'dates'),
      missing('meetings/2026-03-12-wien.yaml', 2, 'theme'),
      empty('meetings/2026-03-12-wien.yaml', 2),
      missing('meetings/2026-03-12-wien.yaml', 10, 'dates'),
      missing('people.yaml', 0, 'people'),
    ];
    expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
    expect(sortDiagnostics(sorted)).toEqual(sorted);
  });

  it('follow the code units of file names, not the rules of a language', () => {
    const names = ['B.yaml', 'a.yaml', 'z.yaml', 'ä.yaml', 'я.yaml'];
    const shuffled = ['ä.yaml', 'z.yaml', 'я.yaml', 'B.yaml', 'a.yaml'];
    const sorted = sortDiagnostics(shuffled.map((name) => empty(name, 0)));
    expect(sorted.map(({ file }) => file)).toEqual(names);
  });

  it('name each finding once', () => {
    const twice = [missing('a.yaml', 0, 'x'), missing('a.yaml', 0, 'y'), missing('a.yaml', 0, 'x')];
    expect(sortDiagnostics(twice)).toEqual([missing('a.yaml', 0, 'x'), missing('a.yaml', 0, 'y')]);
  });

  it('leave the given list as it is', () => {
    const given = [empty('b.yaml', 0), empty('a.yaml', 0)];
    sortDiagnostics(given);
    expect(given.map(({ file }) => file)).toEqual(['b.yaml', 'a.yaml']);
  });
});
