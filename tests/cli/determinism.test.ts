// The report on an archive, and an export of it, do not depend on where it lies, on locale, time zone or time, nor on the
// order in which the system lists its files.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/operations/read-archive.ts';
import type { Files } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { copyOfArchive, projectRoot, temporaryFolder } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';

/** A copy of the archive of the Danube council with mistakes in several files. */
async function faultyArchive(): Promise<string> {
  const folder = await copyOfArchive('tests/archives/danube');
  for (const [file, from, to] of [
    ['council.yaml', 'schema: 1', 'schema: "1"'],
    ['people.yaml', 'schema: 1', 'Schema: 1'],
    ['meetings/2019-05-14-wien.yaml', 'status: held', 'status: done'],
    ['meetings/2019-11-szeged.yaml', 'status: ', 'stаtus: '],
    ['meetings/2020-06-25-online.yaml', 'schema: 1', 'schema: 1\nçə: İı'],
  ] as const) {
    const path = join(folder, 'data', file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  }
  return folder;
}

async function report(folder: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const whole = { PATH: process.env.PATH, ...env };
  const { stdout, stderr, exitCode } = await runBuilt(['validate'], { cwd: folder, env: whole });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
  return stdout;
}

describe('the report on an archive', () => {
  it('is the same in another folder', async () => {
    const folder = await faultyArchive();
    const expected = await report(folder);
    expect(expected).toContain('22 files checked: ');
    const moved = join(await temporaryFolder(), 'Мои файлы #1 100%');
    await rename(folder, moved);
    expect(await report(moved)).toBe(expected);
  });

  it('is the same under every locale and in every time zone', async () => {
    const folder = await faultyArchive();
    const expected = await report(folder);
    for (const env of [
      { LC_ALL: 'C' },
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      { LC_ALL: 'az_AZ.UTF-8', LANGUAGE: 'az' },
      { LANG: 'ru_RU.KOI8-R' },
      { TZ: 'Pacific/Kiritimati' },
      { TZ: 'America/Anchorage' },
    ]) {
      expect(await report(folder, env), JSON.stringify(env)).toBe(expected);
    }
  });

  it('is the same in whatever order the files are listed', async () => {
    const data = join(await faultyArchive(), 'data');
    const reversed: Files = {
      ...nodeFiles,
      list: async (path) => (await nodeFiles.list(path))?.toReversed(),
    };
    const { diagnostics } = await readArchive(nodeFiles, data);
    expect(diagnostics.length).toBeGreaterThan(4);
    expect(JSON.stringify((await readArchive(reversed, data)).diagnostics)).toBe(
      JSON.stringify(diagnostics),
    );
  });
});

it('an export is the same under every locale, also in a language that not all of ICU knows', async () => {
  const folder = await copyOfArchive('tests/archives/danube');
  const own = await readFile(join(projectRoot, 'src/communique/messages/en.json'), 'utf8');
  const chechen = own.replace('"locale": "en-GB"', '"locale": "ce"');
  expect(chechen).not.toBe(own);
  await writeFile(join(folder, 'data/messages/ce.json'), chechen);
  const exported = async (locale: string): Promise<string> => {
    const cache = await temporaryFolder();
    const env = { PATH: process.env.PATH, LC_ALL: locale, XDG_CACHE_HOME: cache };
    const argv = ['export', '1', '--language', 'ce'];
    const { stdout, exitCode } = await runBuilt(argv, { cwd: folder, env });
    expect(exitCode).toBe(0);
    return stdout;
  };
  const expected = await exported('C');
  for (const locale of ['de_DE.UTF-8', 'ar_EG.UTF-8', 'tr_TR.UTF-8']) {
    expect(await exported(locale), locale).toBe(expected);
  }
});
