// What is printed where standard output or standard error is a terminal.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { widthOf } from '../../src/model/width.ts';
import { copyOfArchive, projectRoot, temporaryFolder } from '../support/archives.ts';
import { exampleFolder } from '../support/example-archive.ts';
import { runInTerminal } from '../support/pseudo-terminal.ts';
import { testContext } from '../support/test-context.ts';

async function printed(columns: number, ...argv: string[]): Promise<string> {
  const context = testContext({ cwd: exampleFolder, columns });
  expect(await main(argv, context)).toBe(0);
  return context.printed.stdout;
}

describe('on a terminal', () => {
  it('list prints an aligned table with a heading', async () => {
    expect(await printed(80, 'list', 'people')).toBe(
      'Id              Name            Sides               Appearances\n' +
        'anna-mueller    Anna Müller                                   0\n' +
        'elnur-seferov   Elnur Səfərov   Azerbaijan                    1\n' +
        'farid-shafiyev  Farid Shafiyev  Azerbaijan                    4\n' +
        'isa-qarayev     İsa Qarayev     Azerbaijan                    3\n' +
        'tanaka-ichiro   田中一郎                                      1\n' +
        'vera-seferova   Вера Сафарова   Azerbaijan, Russia            1\n',
    );
  });

  it('list cuts texts to the width of the terminal, and shows rows as lines before it cuts ids', async () => {
    expect(await printed(68, 'list')).toBe(
      'Meeting            Date            Place       Status     Theme\n' +
        '1                  2021-05-10, 11  Gəncə       held       Ferries a…\n' +
        '2                  2022-06         Moscow, o…  held       Паромы\n' +
        '2025-03-01-baku    2025-03-01                  planned    Shores\n' +
        '2023-10-05-online  2026-01-20      online      postponed  Data of p…\n',
    );
    expect(await printed(40, 'list')).toBe(
      '1\n' +
        '  Date: 2021-05-10, 2021-05-11\n' +
        '  Place: Gəncə\n' +
        '  Status: held\n' +
        '  Theme: Ferries and their harbours\n' +
        '2\n' +
        '  Date: 2022-06\n' +
        '  Place: Moscow, online\n' +
        '  Status: held\n' +
        '  Theme: Паромы\n' +
        '2025-03-01-baku\n' +
        '  Date: 2025-03-01\n' +
        '  Status: planned\n' +
        '  Theme: Shores\n' +
        '2023-10-05-online\n' +
        '  Date: 2026-01-20\n' +
        '  Place: online\n' +
        '  Status: postponed\n' +
        '  Theme: Data of ports\n',
    );
  });

  it.each([40, 80, 200])('nothing but an address is wider than %i columns', async (columns) => {
    for (const argv of [['list'], ['list', 'people'], ['list', 'recommendations'], ['show', '1']]) {
      const lines = (await printed(columns, ...argv)).split('\n');
      const wide = lines.filter((line) => widthOf(line) > columns);
      expect(wide.filter((line) => !/^ *https:\S+$/.test(line))).toEqual([]);
    }
  });

  it.each([40, 80])('what is said on standard error fits into %i columns', async (columns) => {
    const gaps = testContext({ cwd: projectRoot, columns });
    expect(await main(['export', '4', '--language', 'ru'], gaps)).toBe(0);
    const folder = await copyOfArchive();
    const path = join(folder, 'data/meetings/2023-11-27-moscow.yaml');
    const label = `status: held\nlabel: { en: "${'Shores of the Caspian Sea '.repeat(4)}", ru: Климат, xq: x }`;
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^status: held$/m, label));
    const frames = testContext({ cwd: folder, columns });
    expect(await main(['export', '4', '--include-internal'], frames)).toBe(1);
    const shown = frames.printed.stderr.split('\n').filter((line) => line.includes(' | '));
    expect(shown.join('\n')).toContain('xq: x }');
    const lines = [...gaps.printed.stderr.split('\n'), ...shown];
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(lines.some((line) => widthOf(line) > columns - 15)).toBe(true);
  });

  it('list writes the days of a meeting in short, but not into a pipe', async () => {
    expect(await printed(80, 'list')).toContain('\n1                  2021-05-10, 11  Gəncə ');
  });

  it('an empty list prints no heading', async () => {
    const context = testContext({ cwd: exampleFolder, columns: 80 });
    const folder = await temporaryFolder();
    await cp(join(exampleFolder, 'council.yaml'), join(folder, 'council.yaml'));
    expect(await main(['list', 'people', '--data', folder], context)).toBe(0);
    expect(context.printed).toEqual({ stdout: '', stderr: 'No people in this archive\n' });
  });

  it('--json is the same as into a pipe', async () => {
    const context = testContext({ cwd: exampleFolder });
    expect(await main(['list', '--json'], context)).toBe(0);
    expect(await printed(40, 'list', '--json')).toBe(context.printed.stdout);
  });

  it('the real terminal is measured, and colour decides only about emphasis', async () => {
    const plain = runInTerminal(['list', 'people'], {
      cwd: exampleFolder,
      env: { NO_COLOR: '1' },
    });
    expect(await plain.ended).toMatchObject({ exitCode: 0 });
    expect(plain.raw()).not.toContain('\u001B[');
    const coloured = runInTerminal(['list', 'people'], { cwd: exampleFolder });
    expect(await coloured.ended).toMatchObject({ exitCode: 0 });
    expect(coloured.raw()).toContain('\u001B[1mId  ');
    expect(coloured.screen()).toBe(plain.screen());
    expect(plain.screen().replaceAll('\r', '')).toBe(await printed(80, 'list', 'people'));
  });
});
