// The strict reader is there to be quick; `parseSource` says what is right. So whatever the one reads
// is compared with the other: by hand-written pairs, in all files that the project has, and in many
// that are made by chance (`npm run fuzz` makes ever more).
import { describe, expect, it } from 'vitest';
import { meetingLimits, registerLimits, type Limits } from '../../src/source/limits.ts';
import { isDoubtful, isSafeSign, isUnsafe, isWide, kinds } from '../../src/source/strict/bytes.ts';
import { readStrictly } from '../../src/source/strict/read-strictly.ts';
import { shapes } from '../../src/model/shapes.ts';
import { stringifyRecord } from '../../src/source/stringify.ts';
import { fuzzCase, records, suiteTexts } from '../fuzz/cases.ts';
import { compare } from '../fuzz/compare.ts';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(text: string, limits: Limits = registerLimits): unknown {
  const bytes = bytesOf(text);
  return readStrictly(bytes, bytes.length, limits);
}

/** How many of some files have the same value for both readers; none may have another. */
function countSame(files: readonly Uint8Array[]): number {
  const outcomes = files.map(compare);
  expect(outcomes.filter((outcome) => typeof outcome === 'object')).toEqual([]);
  return outcomes.filter((outcome) => outcome === 'same').length;
}

describe('a record in the strict form', () => {
  it.each<[string, string, unknown]>([
    ['a mapping', 'schema: 1\nstatus: held\n', { schema: 1, status: 'held' }],
    [
      'a mapping in a mapping',
      'city:\n  ru: Баку\n  az: Bakı\n',
      { city: { ru: 'Баку', az: 'Bakı' } },
    ],
    ['a list', 'sides:\n  - ru\n  - az\n', { sides: ['ru', 'az'] }],
    [
      'a list in the column of its key',
      'sides:\n- ru\n- az\nnumber: 4\n',
      { sides: ['ru', 'az'], number: 4 },
    ],
    ['mappings in a list', 'a:\n  - b: 1\n    c: 2\n  - b: 3\n', { a: [{ b: 1, c: 2 }, { b: 3 }] }],
    ['a list in a list', 'a:\n  - - 1\n    - 2\n  -\n    - 3\n', { a: [[1, 2], [3]] }],
    ['keys without value', 'a:\nb:\n  -\n  - c:\n', { a: null, b: [null, { c: null }] }],
    [
      'words with a meaning',
      'a: null\nb: ~\nc: true\nd: FALSE\n',
      { a: null, b: null, c: true, d: false },
    ],
    ['numbers', 'a: 0\nb: 2023\nc: 1.5\n', { a: 0, b: 2023, c: 1.5 }],
    [
      'texts that begin like something else',
      'a: 44-day war\nb: nothing\nc: 5 bis\nd: e-mail\n',
      { a: '44-day war', b: 'nothing', c: '5 bis', d: 'e-mail' },
    ],
    ['signs within a text', 'a: b:c#d "e" [f], g\n', { a: 'b:c#d "e" [f], g' }],
    ['an address', 'url: https://example.org/?a=b#c\n', { url: 'https://example.org/?a=b#c' }],
    [
      'quotation marks',
      `a: 'it''s: #1'\nb: "2021-11-19"\n"no": 'no'\n`,
      { a: "it's: #1", b: '2021-11-19', no: 'no' },
    ],
    ['escapes', String.raw`a: "\"b\" \\ \/ c\nd\te"`, { a: '"b" \\ / c\nd\te' }],
    ['a text of several lines', 'a: one\n  two\n\n  three\nb: 1\n', { a: 'one two\nthree', b: 1 }],
    ['a text below its key', 'a:\n  one\n  two\n', { a: 'one two' }],
    [
      'quoted texts of several lines',
      `a: "one\n  two\n\n  three"\nb: 'one\n  two'\n`,
      { a: 'one two\nthree', b: 'one two' },
    ],
    [
      'a text with its line feeds',
      'a: |\n  one\n\n    two\nb: |-\n  one\n',
      { a: 'one\n\n  two\n', b: 'one' },
    ],
    [
      'a folded text',
      'a: >\n  one\n  two\n\n  three\nb: >-\n  one\n',
      { a: 'one two\nthree\n', b: 'one' },
    ],
    ['a text with the line feeds behind it', 'a: |+\n  one\n\nb: 1\n', { a: 'one\n\n', b: 1 }],
    ['a text with its indent named', 'a: |2-\n    one\n', { a: '  one' }],
    [
      'brackets',
      'a: [ru, "az", 1]\nb: { c: [], d: {} }\n',
      { a: ['ru', 'az', 1], b: { c: [], d: {} } },
    ],
    ['brackets over several lines', 'a: [\n  ru,\n  az,\n]\n', { a: ['ru', 'az'] }],
    [
      'comments and blank lines',
      '# a\n\na: 1 # b\n  # c\nb:\n  # d\n  c: 2\n\n# e\n',
      { a: 1, b: { c: 2 } },
    ],
    ['three hyphens before it', '# a\n---\na: 1\n', { a: 1 }],
    ['no line feed at its end', 'a: 1', { a: 1 }],
    ['a script with letters of three bytes', 'a: ქართული\n', { a: 'ქართული' }],
    ['an emoji', 'a: ❤️ 👋🏽\n', { a: '❤️ 👋🏽' }],
    ['keys that every object has', '"": 1\nb: 2\n', { '': 1, b: 2 }],
  ])('may have %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(compare(bytesOf(text))).toBe('same');
  });

  it('is every file of the archives', () => {
    const others = records
      .filter(({ path }) => /^(?:data|tests\/archives|tests\/records\/ok)\//.test(path))
      .filter(({ bytes }) => readStrictly(bytes, bytes.length, registerLimits) === undefined);
    // All of this record stands in brackets.
    expect(others.map(({ path }) => path)).toEqual(['tests/records/ok/brackets-and-quotes.yaml']);
  });

  it.each([
    'One: two',
    "it's",
    'no',
    '2023-11-27',
    'First paragraph.\n\nSecond paragraph.\n',
    ' begins with a blank\nand goes on',
    `A ${'long paragraph that '.repeat(9)}goes on\n\nand ends with a blank line\n\n`,
  ])('is what council writes: %j', (text) => {
    const record = { schema: 1, theme: { en: text }, sessions: [{ summary: { en: text } }] };
    expect(read(stringifyRecord(record, shapes.meeting))).toEqual(record);
  });
});

describe('left to parseSource', () => {
  it.each([
    ['a list', '- a\n'],
    ['a text', 'a\n'],
    ['nothing', ''],
    ['comments alone', '# a\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a merge key', '"<<": 1\n'],
    ['a second document', 'a: 1\n---\nb: 1\n'],
    ['an end mark', 'a: 1\n...\n'],
    ['a question mark', '? a\n: b\n'],
    ['a key twice', 'a: 1\n"a": 2\n'],
    ['a key twice in brackets', 'a: {b: 1, b: 2}\n'],
    ['a reserved key', 'a:\n  __proto__: 1\n'],
    ['another reserved key', 'prototype: 1\n'],
    ['a reserved key in brackets', 'a: {constructor: 1}\n'],
    ['a long key', `${'a'.repeat(1025)}: 1\n`],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a byte-order mark', '\uFEFFa: 1\n'],
    ['an invisible character', 'a: b\u200Bc\n'],
    ['the same in a comment', '# b\u200Bc\na: 1\n'],
    ['a soft hyphen', 'a: b\u00ADc\n'],
    ['a control as an escape', 'a: "\\e"\n'],
    ['a letter in two parts', 'a: Cafe\u0301\n'],
    ['the same in a comment', '# Cafe\u0301\na: 1\n'],
    ['the same as an escape', 'a: "Cafe\\u0301"\n'],
    ['a place that git could not merge', '<<<<<<< a: b\n'],
    ['a word of YAML 1.1', 'a: yes\n'],
    ['a key of YAML 1.1', 'no: 1\n'],
    ['a date', 'a: 2021-11-19\n'],
    ['a date over two lines', 'a: 2021-11-19\n  10:00:00\n'],
    ['a time', 'a: 12:30\n'],
    ['a number as key', '1: a\n'],
    ['minus zero', 'a: -0\n'],
    ['zeros before a number', 'a: 010\n'],
    ['zeros behind a number', 'a: 1.10\n'],
    ['an exponent', 'a: 1e3\n'],
    ['the same in YAML 1.1', 'a: e3\n'],
    ['more digits than a number has', 'a: 12345678901234567890\n'],
    ['no number', 'a: .nan\n'],
    ['a line without colon', 'a: 1\nb\n'],
    ['a second colon', 'a: b: c\n'],
    ['an open quotation mark', 'a: "b\n'],
    ['an open bracket', 'a: [b\n'],
    ['a text behind a quoted one', 'a: "b" c\n'],
    ['an indent that is too small', 'a:\n    b: 1\n  c: 2\n'],
    ['an indent that is too large', 'a: 1\n  b: 2\n'],
    ['a text that goes on behind a comment', 'a: b # c\n  d\n'],
    ['a long line', `a: ${'b'.repeat(30_000)}\n`],
    ['deep brackets', `a: ${'['.repeat(33)}${']'.repeat(33)}\n`],
    ['deep lists', `a:\n  ${'- '.repeat(33)}b\n`],
  ])('is %s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('are bytes that are not UTF-8', () => {
    const bytes = Uint8Array.from([0x61, 0x3a, 0x20, 0xc3, 0x0a]);
    expect(readStrictly(bytes, bytes.length, registerLimits)).toBeUndefined();
  });

  it('is a file with more bytes than allowed', () => {
    expect(read('a: 1\n', { bytes: 5, tokens: 1000 })).toEqual({ a: 1 });
    expect(read('a: 1\n', { bytes: 4, tokens: 1000 })).toBeUndefined();
  });

  it('is a file with a line that is longer than allowed, wherever it stands', () => {
    const others = 'a:\n'.concat('- b\n'.repeat(10_000));
    for (const [before, behind] of [
      ['', ''],
      [others, ''],
      ['', others],
      [others, others.replace('a', 'z')],
    ] as const) {
      const line = (length: number): string => `long: ${'c'.repeat(length - 6)}\n`;
      expect(read(before + line(30_000) + behind, registerLimits)).toBeDefined();
      expect(read(before + line(30_001) + behind, registerLimits)).toBeUndefined();
    }
  });

  it('is a file with more tokens than allowed', () => {
    const text = `a:\n${'- b\n'.repeat(40_000)}`;
    expect(read(text, registerLimits)).toEqual({ a: new Array(40_000).fill('b') });
    expect(read(text, meetingLimits)).toBeUndefined();
  });
});

describe('the strict reader', () => {
  it('reads so many bytes as it is told, and keeps none of them', () => {
    const bytes = bytesOf('name: Баку, the capital of Azerbaijan: 1\n');
    const record = readStrictly(bytes, 'name: Баку, the capital'.length + 4, registerLimits);
    bytes.fill(0x20);
    expect(record).toEqual({ name: 'Баку, the capital' });
  });

  it('is not misled by the file before', () => {
    const text = 'город: Столица страны, Баку, 🏙️ на берегу моря\n';
    expect(read(`\uFEFF${text}`)).toBeUndefined();
    expect(read(`🏙️: "\\🏙️"\n${text}`)).toBeUndefined();
    expect(read(text)).toEqual({ город: 'Столица страны, Баку, 🏙️ на берегу моря' });
  });

  it('takes no character for safe that is invisible or not in normalization form C', () => {
    const invisible = /[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}]/u;
    const wrong: string[] = [];
    let safe = 0;
    for (let codePoint = 0x80; codePoint <= 0x10_ffff; codePoint += 1) {
      if (codePoint >= 0xd800 && codePoint <= 0xdfff) continue;
      const character = String.fromCodePoint(codePoint);
      if (!isSafe(bytesOf(character))) continue;
      safe += 1;
      const isUnassigned = /\p{Cn}/u.test(character);
      const isVisible = character === '\u00A0' || isUnassigned || !invisible.test(character);
      if (!isVisible || character.normalize('NFC') !== character) wrong.push(character);
    }
    expect(wrong).toEqual([]);
    expect(safe).toBeGreaterThan(800);
  });

  it('agrees with parseSource in every file of the project', () => {
    expect(countSame(records.map(({ bytes }) => bytes))).toBeGreaterThan(250);
  });

  it('agrees with parseSource in the YAML test suite', () => {
    expect(suiteTexts.length).toBe(402);
    expect(countSame(suiteTexts.map(bytesOf))).toBeGreaterThan(30);
  });

  it('agrees with parseSource in files made by chance', () => {
    const files = Array.from({ length: 20_000 }, (_, number) => fuzzCase(number));
    expect(countSame(files)).toBeGreaterThan(3000);
  });
});

/** Whether a character is one that is not looked at any further. */
function isSafe(bytes: Uint8Array): boolean {
  const sum = bytes.reduce((kind, byte) => kind | (kinds[byte] ?? 0), 0);
  if ((sum & isWide) === 0 || (sum & isUnsafe) !== 0) return false;
  return (sum & isDoubtful) === 0 || isSafeSign(bytes, 0);
}
