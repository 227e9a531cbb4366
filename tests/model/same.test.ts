import { describe, expect, it } from 'vitest';
import { saysTheSame } from '../../src/model/same.ts';

describe('two values', () => {
  it.each([
    [
      { a: 1, b: ['x', null] },
      { b: ['x', null], a: 1 },
    ],
    ['Sze\u0301kes', 'Székes'],
    [Number.NaN, Number.NaN],
    [[], []],
  ])('say the same: %j, %j', (a, b) => {
    expect(saysTheSame(a, b)).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ toString: 1 }, {}],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a'], ['a', 'a']],
    ['1', 1],
    [null, undefined],
    [[], {}],
    [{}, null],
  ])('do not: %j, %j', (a, b) => {
    expect(saysTheSame(a, b)).toBe(false);
    expect(saysTheSame(b, a)).toBe(false);
  });
});
