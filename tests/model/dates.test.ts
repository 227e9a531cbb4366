import { describe, expect, it } from 'vitest';
import { canBeSame, daysAfter, firstDayOf, isBefore, lastDayOf } from '../../src/model/dates.ts';

describe('a date', () => {
  it.each([
    ['2023-11-27', '2023-11-27', '2023-11-27'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2023', '2023-01-01', '2023-12-31'],
  ])('%s means a day from %s to %s', (date, first, last) => {
    expect(firstDayOf(date)).toBe(first);
    expect(lastDayOf(date)).toBe(last);
  });

  it.each([
    ['2023-11-26', '2023-11-27', true],
    ['2023-11-27', '2023-11-27', false],
    ['2023-10', '2023-11-01', true],
    ['2023-11', '2023-11-30', false],
    ['2023-11', '2023-12', true],
    ['2023', '2023-12-31', false],
    ['2022', '2023', true],
    ['2023', '2022', false],
  ])('%s before %s is certain: %s', (date, other, expected) => {
    expect(isBefore(date, other)).toBe(expected);
  });

  it.each([
    ['2023-11-27', '2023-11', true],
    ['2023', '2023-11-27', true],
    ['2023-11', '2023-12', false],
    ['2023-11-27', '2023-11-28', false],
  ])('%s and %s can be the same day: %s', (date, other, expected) => {
    expect(canBeSame(date, other)).toBe(expected);
    expect(canBeSame(other, date)).toBe(expected);
  });

  it.each([
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-29', 31, '2026-04-29'],
  ])('%s and %i days are %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
  });
});
