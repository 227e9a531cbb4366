// What the system does to the built program: closed pipes, missing permission, a full disk, signals.
import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive, projectRoot } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';
import { testContext } from '../support/test-context.ts';

const isRoot = process.getuid?.() === 0;
/** A user without any permission of its own, where the tests run as root. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
const council = join(projectRoot, 'bin/council.js');

const complete = [
  'add-meeting',
  '--status',
  'planned',
  '--theme',
  'X',
  '--date',
  '2027',
  '--organizer',
  'riac',
  '--source-publisher',
  'X',
];

describe('the built program', () => {
  it('names a folder that it may not read, with exit code 3', async () => {
    const folder = await copyOfArchive();
    await chmod(join(folder, 'data/meetings'), 0o000);
    await chmod(folder, 0o755);
    const ended = await runBuilt(['validate', '--data', join(folder, 'data')], {
      cwd: '/',
      ...nobody,
    });
    await chmod(join(folder, 'data/meetings'), 0o755);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toBe(
      `error: cannot read ${folder}/data/meetings: permission is missing\n` +
        '  help: ask for permission, or choose another folder\n',
    );
    expect(ended.exitCode).toBe(3);
  });

  it.each([
    ['an empty variable', { HOME: '' }],
    ['a variable that is no path', { HOME: 'home' }],
    ['none', {}],
  ])('checks an archive for a user whose home is %s, and keeps nothing in it', async (_, home) => {
    const folder = await copyOfArchive();
    await chmod(folder, 0o777);
    // A user whom the system does not know has no home there either.
    const stranger = isRoot ? { uid: 54_321, gid: 54_321 } : {};
    const env = { PATH: process.env.PATH, CI: '1', ...home };
    expect(await runBuilt(['validate'], { cwd: folder, env, ...stranger })).toEqual({
      exitCode: 0,
      stdout: '9 files checked, no problems\n',
      stderr: '',
    });
    expect(await readdir(folder)).toEqual(['data', 'schemas']);
  });

  it('names a folder that it may not write to, and writes nothing', async () => {
    const folder = await copyOfArchive();
    await chmod(folder, 0o755);
    await chmod(join(folder, 'data/meetings'), 0o555);
    const ended = await runBuilt([...complete, '--data', join(folder, 'data')], {
      cwd: '/',
      ...nobody,
    });
    expect(ended.exitCode).toBe(3);
    expect(ended.stderr).toContain('data/.council-lock: permission is missing\n');
    expect(await readdir(join(folder, 'data/meetings'))).toEqual([
      '2021-11-19-baku.yaml',
      '2022-11-moscow.yaml',
      '2023-02-28-baku.yaml',
      '2023-11-27-moscow.yaml',
    ]);
  });

  it('ends quietly when the reader of its output has seen enough', async () => {
    const folder = await copyOfArchive();
    const command = `"${process.execPath}" "${council}" export 4 --format json | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command], { cwd: folder });
    expect(stdout).toBe('{\n0\n');
    expect(stderr).toBe('');
  });

  it('says when its output cannot be written, with exit code 3', async () => {
    const folder = await copyOfArchive();
    const child = spawn('bash', ['-c', `"${process.execPath}" "${council}" export 4 > /dev/full`], {
      cwd: folder,
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^error: cannot write the output: .*ENOSPC/);
  });

  it('refuses a pipe and a link in the place of a record, without waiting', async () => {
    const folder = await copyOfArchive();
    await promisify(execFile)('mkfifo', [join(folder, 'data/meetings/2024-01-01-baku.yaml')]);
    await promisify(execFile)('ln', [
      '-s',
      '/etc/hostname',
      join(folder, 'data/meetings/2024-01-02-baku.yaml'),
    ]);
    const { exitCode, stdout } = await runBuilt(['validate'], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout.match(/archive\/unreadable-file/g)).toHaveLength(2);
  });

  it('never asks where CI is set or --no-input is given, even at a terminal', async () => {
    const folder = await copyOfArchive();
    const { runInTerminal } = await import('../support/pseudo-terminal.ts');
    for (const [argv, env] of [
      [['add-meeting'], { CI: 'true' }],
      [['add-meeting', '--no-input'], {}],
    ] as const) {
      const terminal = runInTerminal(argv, { cwd: folder, env });
      expect(await terminal.ended).toMatchObject({ exitCode: 2 });
      expect(terminal.screen()).toContain('--source-publisher <name>');
    }
  });

  it('shows colour at a terminal, and none with NO_COLOR', async () => {
    const folder = await copyOfArchive();
    await writeFile(join(folder, 'data/topics.yaml'), 'schema: 1\ntopic: {}\n');
    const { runInTerminal } = await import('../support/pseudo-terminal.ts');
    const colored = runInTerminal(['validate'], { cwd: folder });
    await colored.ended;
    expect(colored.raw()).toContain('\u001B[31m\u001B[1merror');
    const plain = runInTerminal(['validate'], { cwd: folder, env: { NO_COLOR: '1' } });
    await plain.ended;
    expect(plain.raw()).not.toContain('\u001B');
  });

  it('works in a folder with blanks, signs and Cyrillic letters', async () => {
    const folder = join(await copyOfArchive(), 'Мои файлы #1 100%');
    await mkdir(folder);
    await promisify(execFile)('cp', ['-r', '../data', '.'], { cwd: folder });
    const ended = await runBuilt([...complete], { cwd: folder });
    expect(ended).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Wrote data/meetings/2027-meeting.yaml\nNext: council export 2027-meeting\n',
    });
  });

  it('gives the same bytes in every locale and time zone', async () => {
    const folder = await copyOfArchive();
    const outputs = await Promise.all(
      [
        { LC_ALL: 'C', TZ: 'Pacific/Kiritimati' },
        { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'America/Anchorage' },
      ].map((env) => runBuilt(['export', '4'], { cwd: folder, env: { ...process.env, ...env } })),
    );
    expect(outputs[0]).toEqual(outputs[1]);
  });
});

describe('a bug', () => {
  const broken = {
    ...testContext({ cwd: projectRoot }),
    files: () => Promise.reject(new Error('boom')),
  };

  it('is one line that says so, with exit code 4', async () => {
    const context = testContext({ cwd: projectRoot });
    expect(await main(['validate'], { ...context, files: broken.files })).toBe(4);
    expect(context.printed.stderr).toBe(
      'error: council met a bug of its own: boom\n  help: run it again with --debug and report what it prints\n',
    );
  });

  it('shows its stack with --debug', async () => {
    const context = testContext({ cwd: projectRoot });
    expect(await main(['validate', '--debug'], { ...context, files: broken.files })).toBe(4);
    expect(context.printed.stderr).toMatch(/Error: boom\n\s+at /);
  });
});
