import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOfPath, type Kind } from '../../src/model/kinds.ts';
import { shapes } from '../../src/model/shapes.ts';
import { findComments } from '../../src/source/comments.ts';
import { formatText } from '../../src/source/format.ts';
import { registerLimits } from '../../src/source/limits.ts';
import { parseSource } from '../../src/source/parse.ts';
import { stringifyRecord } from '../../src/source/stringify.ts';
import { projectRoot } from '../support/archives.ts';

/** Every record of the project that is YAML, right or wrong, with its kind. */
const records = ['data', 'tests/archives', 'tests/records'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(projectRoot, folder, file), 'utf8');
      const [, place] = /^# file: (\S+)\n/.exec(text) ?? [];
      const name = file.split('/').at(-1) ?? '';
      const kind: Kind = kindOfPath(place ?? name) ?? 'meeting';
      return { name: `${folder}/${file}`, kind, text };
    })
    .filter(({ text }) => dataOf(text) !== undefined),
);

function dataOf(text: string): unknown {
  const parsed = parseSource('x.yaml', new TextEncoder().encode(text), registerLimits);
  return parsed.document?.data;
}

function commentsOf(text: string): string[] {
  return findComments(text)
    .map((comment) => comment.text)
    .sort();
}

function meeting(text: string): string {
  return formatText(text, 'meeting');
}

describe('the canonical form', () => {
  it('is a form of every record in the project', () => {
    expect(records.length).toBeGreaterThan(100);
  });

  it.each(records)('says the same, once and for all: $name', ({ kind, text }) => {
    const formatted = formatText(text, kind);
    expect(dataOf(formatted)).toEqual(dataOf(text));
    expect(commentsOf(formatted)).toEqual(commentsOf(text));
    expect(formatText(formatted, kind)).toBe(formatted);
  });

  it.each(records)('is what council writes, but for comments and order: $name', (record) => {
    const { kind, text } = record;
    const plain = (lines: string): string[] =>
      lines
        .split('\n')
        .filter((line) => !/^\s*(?:#|$)/.test(line))
        .map((line) => line.replace(/ # .*/, '').replace(/([:-]) null$/, '$1'))
        .sort();
    const written = stringifyRecord(dataOf(text), shapes[kind]);
    expect(plain(formatText(text, kind))).toEqual(plain(written));
  });

  it.each(
    records.filter(({ name }) =>
      /^data\/(?:topics|council)|2023-11-27|\/ok\/|records\/archive\//.test(name),
    ),
  )('keeps a comment in every place: $name', ({ kind, text }) => {
    const lines = text.split('\n');
    for (const at of someLines(lines)) {
      for (const indent of ['', '  ', '    ', '        ']) {
        expectSame(lines.toSpliced(at, 0, `${indent}# here`).join('\n'), kind);
      }
      expectSame(lines.with(at, `${lines[at] ?? ''} # here`).join('\n'), kind);
      expectSame(lines.toSpliced(at, 0, '', '# a', '', '', '# b', '').join('\n'), kind);
    }
  });

  it.each(records.filter(({ name }) => /^data\/|\/ok\//.test(name)))(
    'changes no line but those of what is changed: $name',
    ({ kind, text }) => {
      const before = formatText(text, kind);
      const lines = before.split('\n');
      for (const at of someLines(lines)) {
        const line = lines[at] ?? '';
        if (!/^\s*[a-z]\w*: [A-Za-z]/.test(line)) continue;
        const changed = lines.with(at, `${line} und mehr`).join('\n');
        expect(formatText(changed, kind)).toBe(changed);
      }
    },
  );
});

/** The places of a short text's lines; of a long one some, spread over all depths. */
function someLines(lines: readonly string[]): number[] {
  const step = Math.ceil(lines.length / 40);
  return lines.flatMap((_, at) => (at % step === 0 ? at : []));
}

/** Where a text with a comment more is YAML still, its canonical form says the same. */
function expectSame(text: string, kind: Kind): void {
  const data = dataOf(text);
  if (data === undefined) return;
  const formatted = formatText(text, kind);
  expect(dataOf(formatted), text).toEqual(data);
  expect(commentsOf(formatted), text).toEqual(commentsOf(text));
  expect(formatText(formatted, kind), text).toBe(formatted);
}

describe('the canonical form of a record', () => {
  it('has the keys in the order of the schema, each with its comments', () => {
    expect(
      meeting(`# yaml-language-server: $schema=../../schemas/meeting.schema.json
# The place is not certain.
venues: [{ country: NO, city: { de: 'Oslo' } }] # as announced
# Not yet confirmed.
status: planned   # since May
dates:
  # A month is enough.
  - 2027-04
  - '2027-05'
  # No more are known.
schema: 1
# End of the record.
`),
    ).toBe(`# yaml-language-server: $schema=../../schemas/meeting.schema.json
schema: 1
# Not yet confirmed.
status: planned # since May
dates:
  # A month is enough.
  - "2027-04"
  - "2027-05"
  # No more are known.
# The place is not certain.
venues: # as announced
  - city:
      de: Oslo
    country: "NO"
# End of the record.
`);
  });

  it('has no mark, no carriage return, no document marker, and one line feed at its end', () => {
    expect(meeting('\uFEFF---\r\nschema: 1\r\nstatus: held\r\n\r\n\r\n...\r\n')).toBe(
      'schema: 1\nstatus: held\n',
    );
    expect(meeting('schema: 1')).toBe('schema: 1\n');
  });

  it('has composed characters, in texts and in comments', () => {
    expect(meeting('theme:\n  de: Sze\u0301kesfehe\u0301rva\u0301r # Sze\u0301kes\n')).toBe(
      'theme:\n  de: Székesfehérvár # Székes\n',
    );
  });

  it('keeps one blank line where some stand, but not before the first entry', () => {
    expect(
      meeting('schema: 1\n\n\n\ntheme:\n\n  de: A\n\n  # B\n\n  hu: B\n\n\nstatus: held\n'),
    ).toBe('schema: 1\n\nstatus: held\n\ntheme:\n  de: A\n\n  # B\n\n  hu: B\n');
  });

  it.each([
    ['a number that YAML 1.1 reads otherwise', '010', '10'],
    ['a number with a sign', '+4', '4'],
    ['a number that may be meant as a text', '1.10', '1.10'],
    ['a number too large to be exact', '12345678901234567890', '12345678901234567890'],
    ['a truth value', 'TRUE', 'true'],
    ['nothing', '~', ''],
  ])('has %s', (_, written, expected) => {
    expect(meeting(`number: ${written}\n`)).toBe(`number: ${expected}`.trimEnd() + '\n');
  });

  it.each([
    ['in brackets', 'dates: [ # a\n  2027, # b\n  # c\n  2028 # d\n  # e\n ] # f\n'],
    ['around a text', 'purpose: # a\n  # b\n  de: | # c\n    A\n    B\n  # d\n'],
    ['behind a hyphen', 'venues:\n  - # a\n    # b\n    country: AT # c\n  # d\n'],
    ['around an empty list', 'dates: [ # a\n  # b\n] # c\n# d\n'],
    ['in a file without a fact', '# a\n{ # b\n} # c\n# d\n'],
    ['behind a text of several lines', 'purpose:\n  de: "A\n\n    B\\n \\n" # a\n'],
    ['at a key with a question mark', '? # a\n  status # b\n: # c\n  held # d\n'],
  ])('keeps comments %s', (_, text) => {
    expectSame(text, 'meeting');
    expect(commentsOf(meeting(text)).length).toBeGreaterThan(0);
  });

  it.each(['a\n\n', 'a\n\n\nb\n\n', '\n', ' a\n  b\n', `${'lang '.repeat(20)}\n\n`])(
    'says the same text above a blank line and a comment: %j',
    (text) => {
      for (const written of [JSON.stringify(text), `|+\n${text.replace(/^/gm, '   ')}`]) {
        expectSame(`status: held\ntheme:\n  de: ${written}\n\n\n# a\n\nschema: 1\n`, 'meeting');
      }
    },
  );

  it('takes very long and unusual keys', () => {
    expectSame(`? ${'k'.repeat(1100)}\n: # a\n  "a: b": 1\n  "": []\n  no: {}\n`, 'meeting');
  });
});

describe('the canonical form of a register', () => {
  it('has the entries in the order of their ids, each with its comments', () => {
    expect(
      formatText(
        `schema: 1
people:
  # The Serbian side.
  milan-jovic: { names: { sr: Милан Јовић } } # by telephone

  # The Austrian side.
  anna-berger:
    sides: [at]
    names: { de: Anna Berger }
  # To be completed.
`,
        'people',
      ),
    ).toBe(`schema: 1
people:
  # The Austrian side.
  anna-berger:
    names:
      de: Anna Berger
    sides:
      - at
  # The Serbian side.
  milan-jovic: # by telephone
    names:
      sr: Милан Јовић
  # To be completed.
`);
  });
});
