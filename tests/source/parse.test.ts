import { describe, expect, it } from 'vitest';
import { parseSource, type Parsed } from '../../src/source/parse.ts';

const limits = { bytes: 524_288, tokens: 160_000 };

function parse(source: string | Uint8Array, given = limits): Parsed {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return parseSource('meetings/x.yaml', bytes, given);
}

/** The findings as code and place: line, column and offset. */
function findingsIn(parsed: Parsed): [string, number, number, number][] {
  return parsed.diagnostics.map(({ code, range: { start } }) => [
    code,
    start.line,
    start.column,
    start.offset,
  ]);
}

describe('a text that a record never holds', () => {
  it.each([
    ['a byte-order mark', '\uFEFFschema: 1\n', 'U+FEFF', 1, 1, 0],
    ['a NUL', 'theme: a\u0000b\n', 'U+0000', 1, 9, 8],
    ['an escape', 'theme: \u001B[2J\n', 'U+001B', 1, 8, 7],
    ['a right-to-left override', 'şəhər: Bakı\u202E\n', 'U+202E', 1, 12, 11],
    ['the same in a comment', 'город: Москва\n# \u202E\n', 'U+202E', 2, 3, 16],
    ['the same as an escape in a value', 'город: "Москва\\u202E"\n', 'U+202E', 1, 8, 7],
    ['the same as an escape in a key', 'a: 1\n"b\\u202E": 2\n', 'U+202E', 2, 1, 5],
    ['half a surrogate pair as an escape', 'a: "\\ud83d"\n', 'U+D83D', 1, 4, 3],
    ['a tag character', 'a: b\u{E0041}\n', 'U+E0041', 1, 5, 4],
    ['a soft hyphen', 'a: b\u00ADc\n', 'U+00AD', 1, 5, 4],
    ['a carriage return without line feed', 'schema: 1\rnumber: 4\n', 'U+000D', 1, 10, 9],
  ])('is refused at its place: %s', (_, source, codePoint, line, column, offset) => {
    const parsed = parse(source);
    expect(findingsIn(parsed)).toEqual([['yaml/forbidden-character', line, column, offset]]);
    expect(parsed.diagnostics[0]?.args).toMatchObject({ codePoint });
    expect(parsed.document).toBeUndefined();
  });

  it.each([
    ['a filler that looks like a blank', 'a: b\u3164c\n', 'U+3164'],
    ['a variation selector after a letter', 'a: b\uFE0Fc\n', 'U+FE0F'],
    ['a joiner between Latin letters', 'a: b\u200Dc\n', 'U+200D'],
    ['a noncharacter', 'a: b\uFDD0c\n', 'U+FDD0'],
    ['a noncharacter of a higher plane', 'a: b\u{1FFFE}c\n', 'U+1FFFE'],
    ['a byte-order mark within the text', 'a: b\uFEFFc\n', 'U+FEFF'],
    ['a control of the second range', 'a: b\u0085c\n', 'U+0085'],
  ])('is refused where it belongs to nothing: %s', (_, source, codePoint) => {
    const parsed = parse(source);
    expect(findingsIn(parsed)).toEqual([['yaml/forbidden-character', 1, 5, 4]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ codePoint, place: 'text' });
  });

  it.each([
    ['a heart in red', '❤️'],
    ['a family', '👨‍👩‍👧'],
    ['a digit in a key cap', '1️⃣'],
    ['a hand with a skin tone', '👋🏽'],
    ['a Persian word with a non-joiner', 'می‌خواهم'],
    ['a Hindi word with a joiner', 'क्‍ष'],
    ['a blank that does not break', '5\u00A0km'],
  ])('is not %s', (_, text) => {
    expect(parse(`a: ${text}\n`).document?.data).toEqual({ a: text });
  });

  it.each([
    ['é', 'şəhər: Cafe\u0301\n', 1, 11, 10, 2],
    ['ü in a key', 'a: 1\nMu\u0308nchen: 2\n', 2, 2, 6, 2],
    ['a letter with two marks', 'a: a\u0323\u0302\n', 1, 4, 3, 3],
    ['a Korean syllable', 'a: \u1112\u1161\u11AB\n', 1, 4, 3, 3],
  ])('is refused where a letter is put together: %s', (_, source, line, column, offset, length) => {
    const parsed = parse(source);
    expect(findingsIn(parsed)).toEqual([['yaml/decomposed-letter', line, column, offset]]);
    expect(parsed.diagnostics[0]?.range.end.offset).toBe(offset + length);
  });

  it.each([
    ['CRLF', 'schema: 1\r\nnumber: 4\r\n'],
    ['a tab after a colon', 'schema:\t1\nnumber: 4\n'],
    ['an end mark', 'schema: 1\nnumber: 4\n...\n'],
  ])('is not %s', (_, source) => {
    expect(parse(source).document?.data).toEqual({ schema: 1, number: 4 });
  });
});

describe('bytes that are not UTF-8', () => {
  it.each([
    ['a byte that UTF-8 never has', [0x61, 0x3a, 0x20, 0xff, 0x0a], 3, 4, 3],
    ['ü of Windows-1252', [0x61, 0x3a, 0x20, 0x4d, 0xfc, 0x6e, 0x0a], 4, 5, 4],
    ['é of Windows-1252, which begins a sequence', [0x61, 0x3a, 0x20, 0xe9, 0x63, 0x73], 3, 4, 3],
    ['a slash in two bytes', [0x61, 0x3a, 0x20, 0xc0, 0xaf], 3, 4, 3],
    ['half a surrogate pair', [0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80], 3, 4, 3],
    ['a sequence cut at the end', [0x61, 0x3a, 0x20, 0xe2, 0x82], 3, 4, 3],
    ['a byte after ə, which has two', [0xc9, 0x99, 0x3a, 0x20, 0xff], 4, 4, 3],
  ])('are refused at the first of them: %s', (_, bytes, faulty, column, offset) => {
    const parsed = parse(Uint8Array.from(bytes));
    expect(findingsIn(parsed)).toEqual([['yaml/encoding', 1, column, offset]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ offset: faulty });
  });

  it.each([
    ['UTF-16', 'little-endian with mark', [0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]],
    ['UTF-16', 'big-endian with mark', [0xfe, 0xff, 0x00, 0x61, 0x00, 0x3a]],
    ['UTF-16', 'little-endian', [0x61, 0x00, 0x3a, 0x00]],
    ['UTF-16', 'big-endian', [0x00, 0x61, 0x00, 0x3a]],
    ['UTF-32', 'little-endian with mark', [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00]],
    ['UTF-32', 'big-endian with mark', [0x00, 0x00, 0xfe, 0xff, 0x00, 0x00, 0x00, 0x61]],
    ['UTF-32', 'little-endian', [0x61, 0x00, 0x00, 0x00]],
    ['UTF-32', 'big-endian', [0x00, 0x00, 0x00, 0x61]],
  ])('are named where they are %s, %s', (encoding, _, bytes) => {
    const parsed = parse(Uint8Array.from(bytes));
    expect(findingsIn(parsed)).toEqual([['yaml/encoding', 1, 1, 0]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ offset: 0, encoding });
    expect(parsed.text).toBe('');
  });
});

describe('a number', () => {
  it.each([
    ['zeros before it', '010', 10],
    ['a zero after its point', '1.10', 1.1],
    ['more digits than a number holds', '12345678901234567890', 12345678901234567000],
    ['a minus before zero', '-0', -0],
    ['infinity', '.inf', Infinity],
    ['no number', '.nan', NaN],
    ['hexadecimal digits', '0x1F', 31],
    ['octal digits', '0o17', 15],
    ['an exponent', '1e3', 1000],
    ['a plus', '+4', 4],
  ])('is refused where it is written otherwise than it reads: %s', (_, written, read) => {
    const parsed = parse(`город: ${written}\n`);
    expect(findingsIn(parsed)).toEqual([['yaml/unclear-number', 1, 8, 7]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ written, read });
  });

  it.each(['0', '7', '-1', '1.5', '9007199254740991'])('is read where it is not: %s', (written) => {
    expect(parse(`a: ${written}\n`).document?.data).toEqual({ a: Number(written) });
  });
});

describe('a key that programs keep for themselves', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('is refused at any depth: %s', (key) => {
    const parsed = parse(`a:\n  - b: { "${key}": 1 }\n`);
    expect(findingsIn(parsed)).toEqual([['yaml/reserved-key', 2, 10, 12]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ key });
  });
});

describe('a text without quotation marks', () => {
  it.each([
    ['no', 'bool'],
    ['Yes', 'bool'],
    ['on', 'bool'],
    ['y', 'bool'],
    ['2023-11-27', 'timestamp'],
    ['12:30', 'int'],
    ['1_000', 'int'],
  ])('is noted where YAML 1.1 takes it for something else: %s', (text, read) => {
    const { document } = parse(`a: ${text}\n`);
    expect(document?.data).toEqual({ a: text });
    expect(document?.notes.map(({ code, args }) => ({ code, args }))).toEqual([
      { code: 'yaml/ambiguous-text', args: { text, read } },
    ]);
  });

  it.each(['Norway', '"no"', "'2023-11-27'", '2023-11', '27.11.2023', 'Bakı'])(
    'is not noted: %s',
    (text) => {
      expect(parse(`a: ${text}\n`).document?.notes).toEqual([]);
    },
  );
});

describe('a line', () => {
  it('has at most 30,000 characters', () => {
    expect(parse(`b: 1\na: ${'x'.repeat(29_997)}\n`).diagnostics).toEqual([]);
    const parsed = parse(`b: 1\na: ${'x'.repeat(29_998)}\n`);
    expect(findingsIn(parsed)).toEqual([['yaml/long-line', 2, 1, 5]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ length: 30_001, limit: 30_000 });
  });
});

describe('a file with many mistakes', () => {
  it('shows fifty of them, and where the others begin', () => {
    const parsed = parse('a: 1\n'.repeat(60));
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 50 }, () => 'yaml/duplicate-key'),
      'archive/more-findings',
    ]);
    expect(parsed.diagnostics.at(-1)?.range.start.line).toBe(52);
  });
});

describe('YAML that a record has no use for', () => {
  it.each([
    ['an anchor', 'тема: &x 1\n', 'anchor', 1, 7, 6],
    ['an alias', 'a: 1\nb: *x\n', 'alias', 2, 4, 8],
    ['an alias as key', '*x : 1\n', 'alias', 1, 1, 0],
    ['a tag', 'mövzu: !!str 1\n', 'tag', 1, 8, 7],
    ['a tag of its own', 'a: !js/function x\n', 'tag', 1, 4, 3],
    ['a directive', '%YAML 1.1\n---\na: no\n', 'directive', 1, 1, 0],
    ['a merge key', 'a: 1\n<<: { b: 2 }\n', 'merge key', 2, 1, 5],
    ['a merge key in quotation marks', 'a:\n  "<<": { b: 2 }\n', 'merge key', 2, 3, 5],
  ])('is refused at its place: %s', (_, source, feature, line, column, offset) => {
    const parsed = parse(source);
    expect(findingsIn(parsed)).toEqual([['yaml/forbidden-feature', line, column, offset]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ feature });
  });

  it.each([
    ['a key again', 'a: 1\na: 2\n', [[2, 1, 5]]],
    ['a key again, in quotation marks', 'a: 1\n"a": 2\n', [[2, 1, 5]]],
    ['a number again, in quotation marks', '1: a\n"1": b\n', [[2, 1, 5]]],
    [
      'a key three times',
      'a: 1\na: 2\na: 3\n',
      [
        [2, 1, 5],
        [3, 1, 10],
      ],
    ],
    ['a key in a list', 'ş:\n  - b: 1\n    b: 2\n', [[3, 5, 16]]],
    ['a key in brackets', 'ə: { b: 1, b: 2 }\n', [[1, 12, 11]]],
  ])('counts repeated keys: %s', (_, source, places) => {
    expect(findingsIn(parse(source))).toEqual(
      places.map((place) => ['yaml/duplicate-key', ...place]),
    );
  });

  it('allows the same key in two places', () => {
    expect(parse('a: { c: 1 }\nb: { c: 1 }\n').diagnostics).toEqual([]);
  });
});

describe('a file without one mapping', () => {
  it.each([
    ['nothing', '', 'yaml/empty', 1, 1, 0],
    ['blank lines', '\n  \n', 'yaml/empty', 1, 1, 0],
    ['comments only', '# a\n# b\n', 'yaml/empty', 1, 1, 0],
    ['a start mark', '---\n', 'yaml/empty', 1, 1, 0],
    ['null', '~\n', 'yaml/empty', 1, 1, 0],
    ['a list', '# şəhər\n- a\n', 'yaml/not-a-mapping', 2, 1, 8],
    ['a text', 'just text\n', 'yaml/not-a-mapping', 1, 1, 0],
    ['a number', '# c\n42\n', 'yaml/not-a-mapping', 2, 1, 4],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml/several-documents', 2, 1, 5],
    ['a second, empty document', 'a: 1\n---\n', 'yaml/several-documents', 2, 1, 5],
    ['a tab as indentation', 'theme:\n\ten: x\n', 'yaml/syntax', 2, 1, 7],
    ['a list as key', '? [a]\n: 1\n', 'yaml/syntax', 1, 3, 2],
    ['an open quotation mark', 'a: "b\n', 'yaml/syntax', 1, 4, 3],
  ])('is refused: %s', (_, source, code, line, column, offset) => {
    const parsed = parse(source);
    expect(findingsIn(parsed)).toEqual([[code, line, column, offset]]);
    expect(parsed.document).toBeUndefined();
  });
});

describe('the limits of a file', () => {
  it('are counted in bytes, not characters', () => {
    expect(parse('a: ə', { bytes: 5, tokens: 100 }).diagnostics).toEqual([]);
    const parsed = parse('a: ə', { bytes: 4, tokens: 100 });
    expect(findingsIn(parsed)).toEqual([['yaml/too-large', 1, 1, 0]]);
    expect(parsed.diagnostics[0]?.args).toEqual({ limit: 4 });
    expect(parsed.text).toBe('');
  });

  it('are counted in tokens, with their marks: eight for a pair on a line', () => {
    expect(parse('a: 1\n', { bytes: 100, tokens: 8 }).diagnostics).toEqual([]);
    const parsed = parse('a: 1\n', { bytes: 100, tokens: 7 });
    expect(findingsIn(parsed)).toEqual([['yaml/too-complex', 1, 5, 4]]);
  });

  it('allow 32 brackets within each other, and any number beside each other', () => {
    expect(parse(`a: ${'['.repeat(32)}${']'.repeat(32)}\n`).diagnostics).toEqual([]);
    expect(parse(`a: [${'[], '.repeat(1000)}]\n`).diagnostics).toEqual([]);
  });

  it.each([
    ['33 brackets', `a: ${'['.repeat(33)}${']'.repeat(33)}\n`, 36],
    ['33 brackets of both kinds', `a: ${'{b: ['.repeat(16)}[`, 84],
    ['20,000 brackets', '['.repeat(20_000), 33],
  ])('end at the 33rd bracket: %s', (_, source, column) => {
    expect(findingsIn(parse(source))).toEqual([['yaml/too-complex', 1, column, column - 1]]);
  });

  it.each([
    ['hyphens', `a: 1\nb:\n  ${'- '.repeat(5000)}x\n`],
    ['14,000 hyphens', `${'- '.repeat(14_000)}x\n`],
    ['question marks', `${'? '.repeat(5000)}x\n`],
    ['keys', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ])('end where lines are nested too deeply: %s', (_, source) => {
    expect(parse(source).diagnostics.map(({ code }) => code)).toEqual(['yaml/too-complex']);
  });
});
