// The packed program: installed from its tarball in an empty folder, with nothing else there.
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectRoot, temporaryFolder } from '../support/archives.ts';
import { runProgram, type Ended } from '../support/run-built.ts';

const npm = (argv: readonly string[], cwd: string): Promise<Ended> =>
  runProgram('npm', argv, { cwd, shell: process.platform === 'win32' });

describe('the tarball of npm pack', () => {
  it('installs without the network in an empty folder, and does the main job there', async () => {
    const folder = await temporaryFolder();
    // The build was made when the tests began; to make it anew now would take it from other tests.
    const packed = await npm(
      ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
      projectRoot,
    );
    const [{ filename, files }] = JSON.parse(packed.stdout) as [
      { filename: string; files: { path: string }[] },
    ];
    const tops = new Set(files.map(({ path }) => path.split('/')[0]));
    expect([...tops].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'package.json',
      'schemas',
    ]);

    const home = join(folder, 'empty');
    await mkdir(home);
    const installed = await npm(
      ['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)],
      home,
    );
    expect(installed).toMatchObject({ exitCode: 0 });
    await cp(join(projectRoot, 'data'), join(home, 'data'), { recursive: true });

    const council = (...argv: string[]): Promise<Ended> =>
      npm(['exec', '--offline', '--', 'council', ...argv], home);
    expect(await council('--version')).toMatchObject({ exitCode: 0, stdout: '0.1.0\n' });
    expect(await council('validate')).toMatchObject({
      exitCode: 0,
      stdout: '9 files checked, no problems\n',
    });
    const hooks = await readFile(join(projectRoot, '.pre-commit-hooks.yaml'), 'utf8');
    const [hook] = parse(hooks) as [{ id: string; entry: string }];
    expect(hook.id).toBe('council-validate');
    expect(await npm(['exec', '--offline', '--', ...hook.entry.split(' ')], home)).toMatchObject({
      exitCode: 0,
      stdout: '9 files checked, no problems\n',
    });
    const { stdout } = await council('export', '4');
    expect(stdout).toBe(
      await readFile(join(projectRoot, 'tests/communique/expected/fourth-meeting.en.md'), 'utf8'),
    );
    const added = await council(
      'add-meeting',
      '--dry-run',
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
    );
    expect(added).toMatchObject({ exitCode: 0 });

    const licences = await readFile(
      join(home, 'node_modules/council/dist/THIRD-PARTY-LICENCES.txt'),
      'utf8',
    );
    for (const name of ['commander', 'inquirer', 'yaml', 'chalk'])
      expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }, 120_000);
});
