import { describe, expect, it } from 'vitest';
import { recently } from '../../src/model/recent.ts';

describe('what is kept of the keys that were asked for last', () => {
  it('makes the value of a key once, until eight others were asked for', () => {
    const made: string[] = [];
    const valueOf = recently((key) => {
      made.push(key);
      return { key };
    });
    const first = valueOf('a');
    for (const key of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) valueOf(key);
    expect(valueOf('a')).toBe(first);
    // Now `b` was asked for longest ago.
    expect(valueOf('i')).toEqual({ key: 'i' });
    expect(valueOf('a')).toBe(first);
    expect(valueOf('b')).toEqual({ key: 'b' });
    expect(made.join('')).toBe('abcdefghib');
  });
});
