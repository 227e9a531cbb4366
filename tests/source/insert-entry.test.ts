import { describe, expect, it } from 'vitest';
import { insertEntry } from '../../src/source/stringify.ts';

const register = `# yaml-language-server: $schema=../schemas/people.schema.json
schema: 1
people:
  # The Austrian side.
  anna-berger:
    names: { de: "Anna Berger" }   # three blanks before this comment
  johann-steiner:
    names:
      de: Johann Steiner

  # The Serbian side,
  # in the order of the alphabet.
  milan-jovic:
    names:
      de: Milan Jović
# Where the names come from.
sources:
  - id: liste
    publisher: Sekretariat
`;

/** The register, or another text, with a person added. */
function withPerson(id: string, text = register): string {
  const shape = { keys: { names: { values: {} }, sides: { items: {} } } };
  const value = { sides: ['at'], names: { de: 'N. N.' } };
  return insertEntry(text, { register: 'people', id, value, shape });
}

const lines = (id: string, indent = '  '): string =>
  `${indent}${id}:\n${indent}  names:\n${indent}    de: N. N.\n${indent}  sides:\n${indent}    - at\n`;

describe('a new entry', () => {
  it.each([
    ['the first', 'adam-wolf', '  # The Austrian side.\n'],
    ['one in the middle', 'eva-huber', '  johann-steiner:\n'],
    ['one before an entry under comments', 'karl-lang', '  # The Serbian side,\n'],
    ['the last, before another key', 'zora-petrovic', '# Where the names come from.\n'],
  ])('stands in the order of ids, and no other line changes: %s', (_, id, following) => {
    const [before, after] = register.split(following);
    expect(withPerson(id)).toBe(`${before}${lines(id)}${following}${after}`);
  });

  it('stands at the end of a file that ends with the register', () => {
    const text = 'schema: 1\npeople:\n  anna-berger:\n    names:\n      de: Anna Berger\n';
    expect(withPerson('eva-huber', text)).toBe(`${text}${lines('eva-huber')}`);
  });

  it('stands on a line of its own where the file has no line feed at its end', () => {
    const text = 'schema: 1\npeople:\n  anna-berger:\n    names:\n      de: Anna Berger';
    expect(withPerson('eva-huber', text)).toBe(`${text}\n${lines('eva-huber')}`);
  });

  it('follows a text of several lines', () => {
    const text = 'people:\n  anna-berger:\n    names:\n      de: |\n        Anna\n        Berger\n';
    expect(withPerson('eva-huber', text)).toBe(`${text}${lines('eva-huber')}`);
  });

  it('is indented like the others', () => {
    const text =
      'people:\n    anna-berger:\n        names:\n            de: Anna Berger\nschema: 1\n';
    expect(withPerson('eva-huber', text)).toBe(
      `people:\n    anna-berger:\n        names:\n            de: Anna Berger\n${lines('eva-huber', '    ')}schema: 1\n`,
    );
  });

  it('ends its lines like the others', () => {
    const text =
      'schema: 1\r\npeople:\r\n  anna-berger:\r\n    names:\r\n      de: Anna Berger\r\n';
    expect(withPerson('eva-huber', text)).toBe(
      `${text}${lines('eva-huber').replaceAll('\n', '\r\n')}`,
    );
  });
});

describe('a new entry of a register that is empty or written in brackets', () => {
  it('is its first one', () => {
    const text =
      '# Sorted by id.\nschema: 1\npeople: {}\nsources:\n  - id: liste\n    publisher: APA\n';
    expect(withPerson('eva-huber', text)).toBe(
      `# Sorted by id.\nschema: 1\npeople:\n${lines('eva-huber')}sources:\n  - id: liste\n    publisher: APA\n`,
    );
  });

  it('leaves the other entries there', () => {
    const text = 'schema: 1\npeople: { anna-berger: { names: { de: Anna Berger } } }\n';
    const written = withPerson('eva-huber', text);
    expect(written).toContain('anna-berger');
    expect(written).toContain('Anna Berger');
    expect(written).toContain('eva-huber');
  });
});
