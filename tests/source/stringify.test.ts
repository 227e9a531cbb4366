import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/model/shape.ts';
import { parseSource } from '../../src/source/parse.ts';
import { schemaLineFor, stringifyRecord } from '../../src/source/stringify.ts';

const shape: Shape = {
  keys: {
    schema: {},
    status: {},
    theme: { values: {} },
    dates: { items: {} },
    venues: { items: { keys: { city: { values: {} }, country: {} } } },
  },
};

describe('a record as council writes it', () => {
  it('has its keys in the order of the schema, and one fact a line', () => {
    const record = {
      venues: [
        { country: 'AT', city: { hu: 'Bécs', de: 'Wien' } },
        { city: { sr: 'Нови Сад' }, country: 'NO' },
      ],
      dates: ['2026-03-12', '2026'],
      theme: { de: 'Hochwasserschutz' },
      schema: 1,
      status: 'held',
    };
    expect(stringifyRecord(record, shape)).toBe(`schema: 1
status: held
theme:
  de: Hochwasserschutz
dates:
  - "2026-03-12"
  - "2026"
venues:
  - city:
      hu: Bécs
      de: Wien
    country: AT
  - city:
      sr: Нови Сад
    country: "NO"
`);
  });

  it('begins with the line by which editors find its schema', () => {
    const line = 'yaml-language-server: $schema=../schemas/topics.schema.json';
    expect(stringifyRecord({ schema: 1, status: 'held' }, shape, line)).toBe(
      `# yaml-language-server: $schema=../schemas/topics.schema.json\nschema: 1\nstatus: held\n`,
    );
  });

  it('writes equal parts twice, without an anchor', () => {
    const city = { de: 'Wien' };
    expect(stringifyRecord({ venues: [{ city }, { city }] }, shape)).toBe(
      'venues:\n  - city:\n      de: Wien\n  - city:\n      de: Wien\n',
    );
  });

  it('does not fold a long text', () => {
    const words = 'Die Pegelstände werden gemessen. '.repeat(20).trim();
    expect(stringifyRecord({ status: words }, shape)).toBe(`status: ${words}\n`);
  });
});

describe('a text', () => {
  it.each([
    ['no', '"no"'],
    ['NO', '"NO"'],
    ['on', '"on"'],
    ['yes', '"yes"'],
    ['y', '"y"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['', '""'],
    ['010', '"010"'],
    ['0x1F', '"0x1F"'],
    ['1.10', '"1.10"'],
    ['1_000', '"1_000"'],
    ['12:30:00', '"12:30:00"'],
    ['2022', '"2022"'],
    ['2022-11', '"2022-11"'],
    ['2023-11-27', '"2023-11-27"'],
    ['4', '"4"'],
    ['a: b', '"a: b"'],
    ['a #b', '"a #b"'],
    ['- a', '"- a"'],
    ['*a', '"*a"'],
    ['@a', '"@a"'],
    ['<<', '"<<"'],
    [' a', '" a"'],
  ])(
    'stands in quotation marks where a reader would take it for something else: %s',
    (text, written) => {
      expect(stringifyRecord({ status: text }, shape)).toBe(`status: ${written}\n`);
    },
  );

  it.each([
    'Gəncə',
    'Нови Сад',
    '5 bis',
    'held',
    'https://example.org/a?b=c',
    '12. März 2026',
    'a-b',
  ])('stands without quotation marks elsewhere: %s', (text) => {
    expect(stringifyRecord({ status: text }, shape)).toBe(`status: ${text}\n`);
  });

  it.each([
    ['two paragraphs', 'First.\n\nSecond.\n', '|\n  First.\n\n  Second.\n'],
    ['without a line feed at its end', 'First.\nSecond.', '|-\n  First.\n  Second.\n'],
  ])('of several lines keeps them: %s', (_, text, written) => {
    expect(stringifyRecord({ status: text }, shape)).toBe(`status: ${written}`);
  });

  it.each([
    'Gəncə, Şuşa, İsmayıllı',
    'Нови Сад – Москва',
    '👋🏽 é',
    ' begins with a blank',
    'ends with one ',
    'a  b   c',
    'a\tb',
    '\n',
    '\n\na\n',
    'a\n  b\n c',
    'a \nb ',
    'a\n\n\n',
    '# a',
    'a # b',
    'a: b',
    'a:',
    '- a',
    '? a',
    '"a" b',
    "it's",
    "'a' b",
    '`a`',
    'C:\\temp',
    '[a]',
    '{a}',
    '&a *b !c %d @e',
    '---',
    '...',
    '---\na: b',
    '=',
    '!',
    '>',
    '|',
    'x'.repeat(3000),
    `${'word '.repeat(300)}\n${'word '.repeat(300)}`,
  ])('is read as it was written: %j', (text) => {
    const written = stringifyRecord({ theme: { de: text }, venues: [text, { [text]: 1 }] }, shape);
    const limits = { bytes: 100_000, tokens: 1000 };
    const parsed = parseSource('x.yaml', new TextEncoder().encode(written), limits);
    expect(parsed.diagnostics).toEqual([]);
    expect(parsed.document?.data).toEqual({ theme: { de: text }, venues: [text, { [text]: 1 }] });
  });
});

describe('a letter that is put together from parts', () => {
  it('is written as one', () => {
    const written = stringifyRecord({ theme: { de: 'Cafe\u0301' } }, shape);
    expect(written).toBe('theme:\n  de: Caf\u00e9\n');
  });
});

describe('the schema line of a new file', () => {
  it.each([
    ['a meeting', '../schemas/', 'meeting', '../../schemas/meeting.schema.json'],
    ['a register', '../schemas/', 'people', '../schemas/people.schema.json'],
    ['a folder beside the records', '.schemas/', 'meeting', '../.schemas/meeting.schema.json'],
    ['the same folder', '', 'forums', 'forums.schema.json'],
    ['the web', 'https://example.org/', 'meeting', 'https://example.org/meeting.schema.json'],
  ] as const)('leads to the schemas of council.yaml: %s', (_, folder, kind, expected) => {
    const council = `# yaml-language-server: $schema=${folder}council.schema.json\nschema: 1\n`;
    expect(schemaLineFor(council, kind)).toBe(`yaml-language-server: $schema=${expected}`);
  });

  it('is left out where council.yaml has none', () => {
    expect(schemaLineFor('# $schema: council.schema.json\nschema: 1\n', 'meeting')).toBeUndefined();
  });
});
