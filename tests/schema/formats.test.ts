import { describe, expect, it } from 'vitest';
import { formats, formatNamed } from '../../src/schema/formats.ts';

describe('a date', () => {
  it.each([
    '2023-11-27',
    '2022-11',
    '2022',
    '2024-02-29',
    '2000-02-29',
    '1900',
    '1900-01-01',
    '2100-12-31',
  ])('is a day, a month or a year that exists: %s', (text) => {
    expect(formats.date(text)).toBe(true);
  });

  it.each([
    ['a day that February never has', '2024-02-30'],
    ['a leap day of an ordinary year', '2023-02-29'],
    ['a leap day of 2100', '2100-02-29'],
    ['a day that April never has', '2024-04-31'],
    ['day 0', '2024-04-00'],
    ['month 13', '2022-13'],
    ['month 0', '2022-00'],
    ['the year 1899', '1899'],
    ['the year 2101', '2101'],
    ['a day of 2101', '2101-01-01'],
    ['single digits', '2024-1-1'],
    ['no hyphens', '20240101'],
    ['the order of another country', '12.03.2026'],
    ['a time', '2022-11-27T10:00'],
    ['a blank', '2022-11-27 '],
    ['a line feed', '2022-11-27\n'],
    ['wide digits', '２０２２'],
    ['words', '27 November 2023'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(formats.date(text)).toBe(false);
  });
});

describe('a web address', () => {
  it.each([
    'https://example.org',
    'http://example.org/',
    'https://example.org:8080/a/b?c=d&e=f#g',
    'https://azertag.az/de/xeber/In_Baku-1930598',
    'https://пример.рф/новости',
  ])('is complete: %s', (text) => {
    expect(formats.url(text)).toBe(true);
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script after slashes', 'javascript://example.org/%0Aalert(1)'],
    ['data', 'data:text/html,x'],
    ['another protocol', 'ftp://example.org/a'],
    ['a file', 'file:///etc/passwd'],
    ['mail', 'mailto:a@example.org'],
    ['an address without protocol', 'www.example.org'],
    ['an address of the same protocol', '//example.org'],
    ['a path', '/news/1'],
    ['a protocol alone', 'https://'],
    ['one slash', 'https:/example.org'],
    ['an address with a blank', 'https://example.org/a b'],
    ['an address with a line feed', 'https://example.org/\n'],
    ['an address with markup', 'https://<b>example</b>'],
    ['an address after a word', 'see https://example.org'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(formats.url(text)).toBe(false);
  });
});

describe('the other formats', () => {
  it.each([
    ['id', 'farid-shafiyev', true],
    ['id', 'Farid', false],
    ['text', 'a', true],
    ['text', ' two\nlines \n', true],
    ['text', '', false],
    ['text', ' \n\t', false],
    ['text', '\u00A0', false],
    ['line', 'a', true],
    ['line', 'two words', true],
    ['line', 'İ', true],
    ['line', '', false],
    ['line', ' a', false],
    ['line', 'a ', false],
    ['line', 'a\u00A0', false],
    ['line', 'a\nb', false],
    ['line', 'a\rb', false],
    ['time', '00:00', true],
    ['time', '09:30', true],
    ['time', '23:59', true],
    ['time', '24:00', false],
    ['time', '9:30', false],
    ['time', '09:60', false],
    ['time', '09:30:00', false],
    ['time-zone', 'Europe/Vienna', true],
    ['time-zone', 'Asia/Baku', true],
    ['time-zone', 'UTC', true],
    ['time-zone', 'Europe/Nowhere', false],
    ['time-zone', '+04:00', false],
    ['time-zone', '', false],
    ['digest', '9f'.repeat(32), true],
    ['digest', '9F'.repeat(32), false],
    ['digest', '9f'.repeat(31), false],
    ['code', 'register/unused-entry', true],
    ['code', 'register', false],
    ['code', 'register/Unused', false],
    ['code', 'register/unused-entry ', false],
    ['paragraph-number', '4', true],
    ['paragraph-number', '9999', true],
    ['paragraph-number', '5 bis', true],
    ['paragraph-number', '12 quinquies', true],
    ['paragraph-number', '0', false],
    ['paragraph-number', '04', false],
    ['paragraph-number', '10000', false],
    ['paragraph-number', '4.', false],
    ['paragraph-number', '5bis', false],
    ['paragraph-number', '5  bis', false],
    ['paragraph-number', '5 Bis', false],
    ['paragraph-number', '5 bis ', false],
    ['paragraph-number', 'IV', false],
    ['paragraph-number', '', false],
    ['sealed-paragraph', 'title', true],
    ['sealed-paragraph', 'preamble 1', true],
    ['sealed-paragraph', 'recommendation 5 bis', true],
    ['sealed-paragraph', 'closing', true],
    ['sealed-paragraph', 'closing 1', false],
    ['sealed-paragraph', 'preamble', false],
    ['sealed-paragraph', 'preamble 5 bis', false],
    ['sealed-paragraph', 'recommendation 04', false],
    ['sealed-paragraph', 'Title', false],
  ] as const)('know a text of theirs: %s %j', (format, text, expected) => {
    expect(formats[format](text)).toBe(expected);
  });
});

describe('the name of a format', () => {
  it.each([
    ['x-date', 'date'],
    ['x-paragraph-number', 'paragraph-number'],
    ['date', undefined],
    ['x-date-time', undefined],
    ['x-toString', undefined],
    ['', undefined],
    [undefined, undefined],
    [1, undefined],
  ])('is one of ours, or not: %s', (name, expected) => {
    expect(formatNamed(name)).toBe(expected);
  });
});
