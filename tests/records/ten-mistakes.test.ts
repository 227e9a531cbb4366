// Ten mistakes as they are typed into the real archive by hand. Each gives one diagnostic, on the
// line where it was made, that says what to do.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { copyOfArchive } from '../support/archives.ts';

interface Mistake {
  readonly file: string;
  /** The line as it is, and as it is typed. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly column: number;
  readonly help: string;
}

const fourth = 'meetings/2023-11-27-moscow.yaml';

const mistakes: readonly Mistake[] = [
  {
    file: fourth,
    line: 9,
    from: '  - "2023-11-27"',
    to: '  - 27.11.2023',
    code: 'schema/wrong-format',
    column: 5,
    help: 'write `2023-11-27`',
  },
  {
    file: fourth,
    line: 5,
    from: 'status: held',
    to: 'status:held',
    code: 'yaml/syntax',
    column: 7,
    help: 'add a blank after the colon',
  },
  {
    file: fourth,
    line: 7,
    from: '  en: Russia–Azerbaijan Interaction in the Context of Post-Conflict Development in the South Caucasus',
    to: '  en: Russia–Azerbaijan Interaction: After the Conflict',
    code: 'yaml/syntax',
    column: 36,
    help: 'put the text after the first one in quotation marks',
  },
  {
    file: fourth,
    line: 15,
    from: '    country: RU',
    to: '      country: RU',
    code: 'schema/unknown-language',
    column: 7,
    help: 'it is a key of `venues[0]`; indent it like the other keys there',
  },
  {
    file: fourth,
    line: 21,
    from: '      - person: elshad-iskandarov',
    to: '      - person: elshad-iskenderov',
    code: 'reference/unknown-id',
    column: 17,
    help: 'did you mean `elshad-iskandarov`?',
  },
  {
    file: fourth,
    line: 24,
    from: '        organization: mfa-az',
    to: '\torganization: mfa-az',
    code: 'yaml/syntax',
    column: 1,
    help: 'use blanks instead',
  },
  {
    file: fourth,
    line: 60,
    from: '    access: closed',
    to: '    acess: closed',
    code: 'schema/unknown-key',
    column: 5,
    help: 'did you mean `access`?',
  },
  {
    file: 'people.yaml',
    line: 19,
    from: '  elshad-iskandarov:',
    to: '  andrey-kortunov:',
    code: 'yaml/duplicate-key',
    column: 3,
    help: 'keep one of the two',
  },
  {
    file: 'people.yaml',
    line: 7,
    from: '      ru: Андрей Кортунов',
    to: '      ru: "Андрей Кортунов',
    code: 'yaml/syntax',
    column: 11,
    help: 'add the closing quotation mark; a quotation mark within the text is written `\\"`',
  },
  {
    file: 'organizations.yaml',
    line: 13,
    from: '      ru: ЦАМО',
    to: '      рус: ЦАМО',
    code: 'schema/unknown-language',
    column: 7,
    help: 'use a two-letter code of ISO 639, such as `en` or `fr`',
  },
];

describe('a mistake typed into the real archive', () => {
  it.each(mistakes)('is one diagnostic on its line: $to', async (mistake) => {
    const { file, line, from, to, code, column, help } = mistake;
    const data = join(await copyOfArchive(), 'data');
    const lines = (await readFile(join(data, file), 'utf8')).split('\n');
    expect(lines[line - 1]).toBe(from);
    await writeFile(
      join(data, file),
      lines.map((text, index) => (index === line - 1 ? to : text)).join('\n'),
    );
    const { diagnostics } = await readArchive(nodeFiles, data);
    expect(diagnostics.map(({ range: { start }, ...found }) => [found.file, start.line])).toEqual([
      [file, line],
    ]);
    expect(diagnostics[0]).toMatchObject({ code, help, range: { start: { column } } });
  });

  it('is one of ten', () => {
    expect(mistakes.length).toBe(10);
  });
});
