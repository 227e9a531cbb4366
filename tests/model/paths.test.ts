import { describe, expect, it } from 'vitest';
import { formatPath, isMapping, isWithin, valueAt, withValueAt } from '../../src/model/paths.ts';

const record = { theme: { de: 'Donau' }, opening: [{ speakers: [{ person: 'anna' }] }], sides: [] };

describe('a path', () => {
  it.each([
    [[], ''],
    [['theme'], 'theme'],
    [['theme', 'de'], 'theme.de'],
    [['opening', 0, 'speakers', 1, 'person'], 'opening[0].speakers[1].person'],
    [['lists', 0, 1], 'lists[0][1]'],
  ])('is written as people write it: %j', (path, expected) => {
    expect(formatPath(path)).toBe(expected);
  });

  it.each([
    [[], record],
    [['theme', 'de'], 'Donau'],
    [['opening', 0, 'speakers', 0, 'person'], 'anna'],
    [['opening', 1], undefined],
    [['opening', 'length'], undefined],
    [['theme', 0], undefined],
    [['theme', 'de', 'length'], undefined],
    [['constructor'], undefined],
    [['theme', '__proto__'], undefined],
  ])('leads to a value, or nowhere: %j', (path, expected) => {
    expect(valueAt(record, path)).toEqual(expected);
  });

  it.each([
    [['a', 0], ['a', 0], true],
    [['a', 0, 'b'], ['a', 0], true],
    [['a'], [], true],
    [['a'], ['a', 0], false],
    [['a', 1], ['a', 0], false],
    [['a', '0'], ['a', 0], false],
  ])('lies within another, or not: %j in %j', (path, ancestor, expected) => {
    expect(isWithin(path, ancestor)).toBe(expected);
  });
});

describe('a mapping', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['a', false],
    [1, false],
  ])('is told from other values: %j', (value, expected) => {
    expect(isMapping(value)).toBe(expected);
  });
});

describe('a copy with another value', () => {
  it.each([
    ['the whole', {}, [], 1, 1],
    ['a key', { a: 1, b: 2 }, ['a'], 3, { a: 3, b: 2 }],
    ['a new key', { a: 1 }, ['b'], 2, { a: 1, b: 2 }],
    ['an entry', { a: [1, 2] }, ['a', 1], 3, { a: [1, 3] }],
    ['a new entry', { a: [1] }, ['a', 1], 2, { a: [1, 2] }],
    ['mappings and lists made on the way', {}, ['a', 0, 'b'], 1, { a: [{ b: 1 }] }],
    ['a text that becomes a mapping', { a: 'x' }, ['a', 'b'], 1, { a: { b: 1 } }],
  ])('holds it at the path: %s', (_, value, path, replacement, expected) => {
    expect(withValueAt(value, path, replacement)).toEqual(expected);
  });

  it('leaves the given value as it is', () => {
    const given = { a: [{ b: 1 }] };
    withValueAt(given, ['a', 0, 'b'], 2);
    expect(given).toEqual({ a: [{ b: 1 }] });
  });

  it('is an ordinary value whatever the key', () => {
    const copy = withValueAt({}, ['__proto__', 'isAdmin'], true);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.hasOwn({}, 'isAdmin')).toBe(false);
  });
});
