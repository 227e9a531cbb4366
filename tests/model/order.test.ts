import { describe, expect, it } from 'vitest';
import { byCodeUnit } from '../../src/model/order.ts';

describe('the order of texts', () => {
  it.each([
    ['a', 'a', 0],
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['', 'a', -1],
    ['a', 'aa', -1],
    ['Z', 'a', -1],
    ['a-b', 'a0', -1],
    ['z', 'ä', -1],
    ['10', '9', -1],
    ['\u{1F44B}', '\uFF01', -1],
  ])('is that of code units: %s and %s', (a, b, expected) => {
    expect(byCodeUnit(a, b)).toBe(expected);
  });

  it('sorts ids of one day by city', () => {
    const ids = ['2026-03-12-wien', '2026-03-12', '2026-03-12-szeged', '2026-03'];
    expect(ids.sort(byCodeUnit)).toEqual([
      '2026-03',
      '2026-03-12',
      '2026-03-12-szeged',
      '2026-03-12-wien',
    ]);
  });
});
