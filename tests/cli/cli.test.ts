import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';
import { testContext } from '../support/test-context.ts';
import { cases as mainCases, type CliCase } from './cases.ts';
import { beginningCases } from './beginning-cases.ts';
import { maintenanceCases } from './maintenance-cases.ts';

const cases = [...mainCases, ...maintenanceCases, ...beginningCases];

async function folderOf({ files = {} }: CliCase): Promise<string> {
  const folder = await copyOfArchive();
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    if (text === '') await rm(file);
    else await writeFile(file, text);
  }
  return folder;
}

function check(printed: string, expected: CliCase['stdout']): void {
  if (typeof expected === 'string') expect(printed).toBe(expected);
  for (const part of typeof expected === 'object' ? expected : []) expect(printed).toContain(part);
  // No stack, and nothing that acts on a terminal.
  expect(printed).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m);
  expect(printed).not.toContain('\u001B');
}

async function checkWritten(folder: string, { written = {} }: CliCase): Promise<void> {
  for (const [path, text] of Object.entries(written)) {
    const found = await readFile(join(folder, path), 'utf8').catch(() => '');
    expect(found).toBe(text);
  }
}

describe('a command line, in-process', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const folder = await folderOf(each);
    const context = testContext({
      cwd: join(folder, each.cwd ?? ''),
      ...(each.env && { env: each.env }),
      ...(each.stdin !== undefined && { stdin: each.stdin }),
    });
    expect(await main(each.argv, context)).toBe(each.exitCode);
    check(context.printed.stdout, each.stdout);
    check(context.printed.stderr, each.stderr);
    await checkWritten(folder, each);
  });
});

describe('a command line, through bin/', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', async (_, each) => {
    const folder = await folderOf(each);
    const ended = await runBuilt(each.argv, {
      cwd: join(folder, each.cwd ?? ''),
      env: { ...process.env, COUNCIL_DATA: '', CI: '', ...each.env },
      ...(each.stdin !== undefined && { stdin: each.stdin }),
    });
    expect(ended.exitCode).toBe(each.exitCode);
    check(ended.stdout, each.stdout);
    check(ended.stderr, each.stderr);
    await checkWritten(folder, each);
    const left = await readdir(folder, { recursive: true });
    expect(left.filter((file) => file.includes('.tmp-'))).toEqual([]);
  });
});
