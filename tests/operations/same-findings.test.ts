// The same archive gives the same findings, wherever it lies, in whatever order its files are read,
// and whatever the language and the clock of the computer are.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStyle } from '../../src/formatters/style.ts';
import { formatDiagnostics } from '../../src/formatters/text.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import type { Files } from '../../src/store/files.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';

/** The archive of three sides with nothing accepted, and with mistakes that concern several files. */
async function faultyArchive(): Promise<string> {
  const folder = join(await temporaryFolder(), 'data');
  await cp(join(projectRoot, 'tests/archives/danube'), folder, { recursive: true });
  await rm(join(folder, 'accepted.yaml'));
  await change(folder, 'council.yaml', 'unused-entry: ignore', 'unused-entry: warning');
  await change(folder, 'meetings/2022-05-19-novi-sad.yaml', 'number: 3', 'number: 1');
  await change(folder, 'meetings/2023-09-21-wien.yaml', 'number: 4', 'number: 1');
  await change(folder, 'meetings/2025-05-08-szeged.yaml', 'edition: 9', 'edition: 5');
  await change(folder, 'topics.yaml', 'Niedrigwasser', 'Schifffahrt');
  return folder;
}

async function change(folder: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

async function reported(files: Files, folder: string): Promise<string> {
  const { diagnostics, texts } = await readArchive(files, folder, '2026-06-01');
  const options = { style: createStyle(false), texts, shownPath: (file: string) => file };
  return JSON.stringify(diagnostics) + formatDiagnostics(diagnostics, options);
}

/** Files whose folders are listed in another order. */
function listedBy(order: (names: readonly string[]) => readonly string[]): Files {
  return {
    ...nodeFiles,
    list: async (folder) => {
      const entries = await nodeFiles.list(folder);
      if (entries === undefined) return undefined;
      const names = order(entries.map(({ name }) => name));
      return names.flatMap((wanted) => entries.filter(({ name }) => name === wanted));
    },
  };
}

describe('the findings in an archive', () => {
  it('are the same in another folder and in another order of files', async () => {
    const folder = await faultyArchive();
    const report = await reported(nodeFiles, folder);
    expect(report.match(/\n {2}at /g)?.length).toBeGreaterThan(15);
    expect(await reported(nodeFiles, await faultyArchive())).toBe(report);
    const backwards = listedBy((names) => [...names].reverse());
    expect(await reported(backwards, folder)).toBe(report);
    const byLength = listedBy((names) => [...names].sort((a, b) => b.length - a.length));
    expect(await reported(byLength, folder)).toBe(report);
  });

  it('are the same in another language and time zone', async () => {
    const folder = await faultyArchive();
    const run = async (env: Readonly<Record<string, string>>) =>
      runBuilt(['validate', '--data', folder], { cwd: folder, env });
    const report = await run({ LC_ALL: 'C', TZ: 'UTC' });
    expect(report.exitCode).toBe(1);
    for (const env of [
      { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      { LC_ALL: 'az_AZ.UTF-8', LANG: 'az_AZ.UTF-8', TZ: 'Pacific/Midway' },
    ]) {
      expect(await run(env)).toEqual(report);
    }
  });
});
