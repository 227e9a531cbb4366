// `--since` with a real git: what has changed may fail, and what a change breaks elsewhere.
import { execFile } from 'node:child_process';
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive, temporaryFolder } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

const run = promisify(execFile);
const fourth = 'data/meetings/2023-11-27-moscow.yaml';

async function git(folder: string, ...argv: readonly string[]): Promise<void> {
  const author = ['-c', 'user.name=Anna', '-c', 'user.email=anna@example.org'];
  await run('git', [...author, ...argv], { cwd: folder });
}

/** A repository whose branch `main` is the archive with an old mistake in its first meeting. */
async function repository(): Promise<string> {
  const folder = await copyOfArchive();
  await edit(join(folder, 'data/meetings/2021-11-19-baku.yaml'), 'status: held', 'status: hold');
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '-m', 'Archive');
  await git(folder, 'switch', '--quiet', '--create', 'work');
  return folder;
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function validate(
  folder: string,
  since = 'main',
  more: { readonly argv?: readonly string[]; readonly env?: Record<string, string> } = {},
): Promise<Outcome> {
  const env = { PATH: process.env.PATH ?? '', ...more.env };
  const context = testContext({ cwd: folder, env });
  const argv = ['validate', '--format', 'compact', '--since', since, ...(more.argv ?? [])];
  const exitCode = await main(argv, context);
  return { exitCode, ...context.printed };
}

describe('validate --since', () => {
  it('is silent about mistakes that were there before', async () => {
    const folder = await repository();
    expect(await validate(folder)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '9 files checked, 0 of them changed since main, no new problems\n',
    });
  });

  it.each([
    ['in the working tree', async () => undefined],
    ['in the index', (folder: string) => git(folder, 'add', '.')],
    ['in a commit', (folder: string) => git(folder, 'commit', '--quiet', '-a', '-m', 'Edit')],
  ])('finds a mistake in a file that was changed %s', async (_, keep) => {
    const folder = await repository();
    await edit(join(folder, fourth), 'status: held', 'status: hold');
    await keep(folder);
    const { exitCode, stdout, stderr } = await validate(folder);
    expect(stdout).toMatch(/^data\/meetings\/2023-11-27-moscow\.yaml:5:9: error: .*\n$/);
    expect(stderr).toBe('9 files checked, 1 of them changed since main: 1 error\n');
    expect(exitCode).toBe(1);
  });

  it('finds a mistake in a file that git does not know yet, and in one with a new name', async () => {
    const folder = await repository();
    await writeFile(join(folder, 'data/meetings/2025-01-01-baku.yaml'), 'schema: 1\n');
    await rename(
      join(folder, 'data/meetings/2021-11-19-baku.yaml'),
      join(folder, 'data/meetings/2021-11-20-baku.yaml'),
    );
    const { stdout } = await validate(folder);
    expect(stdout).toContain('data/meetings/2025-01-01-baku.yaml:1:1: error: `status` is missing');
    expect(stdout).toContain('data/meetings/2021-11-20-baku.yaml:5:9: error: `status` is `hold`');
  });

  it('finds what a removal breaks in a file that was not changed', async () => {
    const folder = await repository();
    await edit(join(folder, 'data/organizations.yaml'), '\n  riac:\n', '\n  riac-moscow:\n');
    const { exitCode, stdout } = await validate(folder);
    expect(stdout).toMatch(/^data\/meetings\/2023-11-27-moscow.yaml:.* has the id `riac`/m);
    expect(stdout).not.toContain('hold');
    expect(exitCode).toBe(1);
  });

  it('finds what the removal of a file breaks', async () => {
    const folder = await repository();
    await rm(join(folder, 'data/topics.yaml'));
    expect((await validate(folder)).stdout).toMatch(/no topic in topics\.yaml has the id/);
  });

  it('counts from where the branch began, not from what others did since', async () => {
    const folder = await repository();
    await git(folder, 'switch', '--quiet', 'main');
    await edit(join(folder, fourth), 'status: held', 'status: held # confirmed');
    await git(folder, 'commit', '--quiet', '-a', '-m', 'Meanwhile');
    await git(folder, 'switch', '--quiet', 'work');
    expect((await validate(folder)).stderr).toContain('0 of them changed');
  });

  it('takes no other line ends for a change', async () => {
    const folder = await repository();
    const file = join(folder, 'data/meetings/2021-11-19-baku.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
    expect(await validate(folder)).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('says when the configuration has changed, too', async () => {
    const folder = await repository();
    await edit(join(folder, 'data/council.yaml'), 'schema: 1\n', 'schema: 1 # one\n');
    expect((await validate(folder)).stderr).toContain(
      'council.yaml has changed since main: what is checked may have changed with it\n',
    );
  });

  it('works where the data folder is the repository, and from a folder in it', async () => {
    const folder = join(await copyOfArchive(), 'data');
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await git(folder, 'add', '.');
    await git(folder, 'commit', '--quiet', '-m', 'Archive');
    await edit(join(folder, 'meetings/2023-11-27-moscow.yaml'), 'status: held', 'status: hold');
    const { stdout } = await validate(join(folder, 'meetings'));
    expect(stdout).toMatch(/^2023-11-27-moscow\.yaml:5:9: error: [^\n]*\n$/);
  });
});

describe('validate --since refuses', () => {
  it.each(['nowhere', '--output=x', '-x', '', 'main..work', 'HEAD:data', 'main work'])(
    'what is no commit: %j',
    async (ref) => {
      const folder = await repository();
      const context = testContext({ cwd: folder, env: { PATH: process.env.PATH ?? '' } });
      expect(await main(['validate', `--since=${ref}`], context)).toBe(2);
      expect(context.printed.stderr).toBe(
        `error: git knows no commit \`${ref}\`\n` +
          '  help: name a branch, tag or commit that was fetched, as in `--since origin/main`\n',
      );
      await expect(access(join(folder, 'x'))).rejects.toThrow();
    },
  );

  it('a folder outside of a repository', async () => {
    const folder = await copyOfArchive();
    const { exitCode, stderr } = await validate(folder);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('is in no git repository');
  });

  it('a clone without the common past', async () => {
    const folder = await repository();
    await edit(join(folder, fourth), 'status: held', 'status: held # confirmed');
    await git(folder, 'commit', '--quiet', '-a', '-m', 'Edit');
    const clone = join(await temporaryFolder(), 'clone');
    await git(folder, 'checkout', '--quiet', '--orphan', 'other');
    await git(folder, 'commit', '--quiet', '-m', 'Another past');
    await git(folder, 'clone', '--quiet', folder, clone);
    const { exitCode, stderr } = await validate(clone, 'origin/main');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('have in common\n  help: fetch more of the history');
  });

  it('to work without git', async () => {
    const folder = await repository();
    const { exitCode, stderr } = await validate(folder, 'main', { env: { PATH: '/nowhere' } });
    expect(exitCode).toBe(3);
    expect(stderr).toBe('error: git cannot be run\n  help: install git, or leave `--since` out\n');
  });
});

describe('git', () => {
  it('runs no program that the repository names, and heeds no variable that leads elsewhere', async () => {
    const folder = await repository();
    const program = join(folder, '.git/program');
    await writeFile(program, `#!/bin/sh\ntouch "${folder}/was-run"\ncat\n`);
    await chmod(program, 0o755);
    await mkdir(join(folder, '.git/hooks'), { recursive: true });
    for (const [key, value] of [
      ['core.fsmonitor', program],
      ['core.hooksPath', join(folder, '.git')],
      ['diff.external', program],
      ['core.pager', program],
      ['filter.x.clean', program],
      ['filter.x.smudge', program],
      ['diff.x.textconv', program],
    ] as const) {
      await git(folder, 'config', key, value);
    }
    await writeFile(join(folder, '.git/info/attributes'), '*.yaml filter=x diff=x\n');
    await edit(join(folder, fourth), 'status: held', 'status: hold');
    const env = {
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: program,
      GIT_TRACE: join(folder, 'was-run'),
    };
    const { stdout } = await validate(folder, 'main', { env });
    expect(stdout).toContain('2023-11-27-moscow.yaml:5:9: error:');
    await expect(access(join(folder, 'was-run'))).rejects.toThrow();
  });
});
