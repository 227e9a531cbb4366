// What `validate` prints and writes: the same verdict and the same bytes, however and wherever it runs.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportFormats } from '../../src/formatters/index.ts';
import { widthOf } from '../../src/model/width.ts';
import { copyOfArchive, temporaryFolder } from '../support/archives.ts';
import { runBuilt } from '../support/run-built.ts';
import { testContext } from '../support/test-context.ts';

const meeting = 'data/meetings/2024-05-01-baku.yaml';

const faulty = `schema: 1
status: held
theme: { az: "Gəncə və Şəki: iqlim, su, enerji və nəqliyyat üzrə əməkdaşlıq", ru: Климат, xq: x }
dates: ["2024-05-01"]
organizers: [riac]
sources: [{ id: letter, publisher: Office }]
`;

async function faultyArchive(): Promise<string> {
  const folder = await copyOfArchive();
  await writeFile(join(folder, meeting), faulty);
  await writeFile(join(folder, 'data/topics.yaml'), 'schema: 1\ntopic: {}\n');
  return folder;
}

const everyReport = reportFormats.flatMap((format) => ['--report', `${format}=out/${format}`]);

async function reports(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(folder, 'out'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, 'out', name), 'utf8')));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}

describe('the verdict', () => {
  it.each(reportFormats)('does not depend on the format: %s', async (format) => {
    const argv = ['validate', '--format', format];
    const [sound, wrong] = [await copyOfArchive(), await faultyArchive()];
    expect(await main(argv, testContext({ cwd: sound }))).toBe(0);
    expect(await main(argv, testContext({ cwd: wrong }))).toBe(1);
    const empty = testContext({ cwd: await temporaryFolder() });
    expect(await main(argv, empty)).toBe(3);
    expect(empty.printed.stdout).toBe('');
  });
});

describe('a report', () => {
  it('is the same bytes in another folder, locale, time zone and order of reading', async () => {
    const one = await faultyArchive();
    const other = join(await temporaryFolder(), 'Мои файлы');
    await mkdir(other);
    // Another order in which the folder holds its files.
    await mkdir(join(other, 'data/meetings'), { recursive: true });
    for (const name of (await readdir(join(one, 'data/meetings'))).reverse()) {
      await cp(join(one, 'data/meetings', name), join(other, 'data/meetings', name));
    }
    for (const name of (await readdir(join(one, 'data'))).reverse()) {
      await cp(join(one, 'data', name), join(other, 'data', name), { recursive: true });
    }
    const worlds = [
      { cwd: one, env: { LC_ALL: 'C', TZ: 'Pacific/Kiritimati' } },
      { cwd: other, env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/Anchorage' } },
    ];
    for (const { cwd, env } of worlds) {
      await mkdir(join(cwd, 'out'));
      const argv = ['validate', '--today', '2026-06-01', ...everyReport];
      const ended = await runBuilt(argv, { cwd, env: { ...process.env, CI: '', ...env } });
      expect(ended.exitCode).toBe(1);
    }
    const [first, second] = [await reports(one), await reports(other)];
    expect(Object.keys(first).sort()).toEqual([...reportFormats].sort());
    expect(second).toEqual(first);
    for (const text of Object.values(first)) expect(text).not.toContain(one);
  });

  it('replaces the one that was there, and leaves nothing else behind', async () => {
    const folder = await copyOfArchive();
    await writeFile(join(folder, 'report.json'), 'an older and much longer report');
    const argv = ['validate', '--report', 'gitlab=report.json'];
    expect(await main(argv, testContext({ cwd: folder }))).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toBeInstanceOf(Array);
    expect((await readdir(folder)).sort()).toEqual(['data', 'report.json', 'schemas']);
  });

  it('has paths from the root of the repository on, wherever council runs', async () => {
    const folder = await faultyArchive();
    await mkdir(join(folder, '.git'));
    const context = testContext({ cwd: join(folder, 'data/meetings') });
    expect(await main(['validate', '--format', 'github'], context)).toBe(1);
    expect(context.printed.stdout).toContain(',file=data/topics.yaml,');
    const people = testContext({ cwd: join(folder, 'data/meetings') });
    expect(await main(['validate', '--format', 'compact'], people)).toBe(1);
    expect(people.printed.stdout).toContain('\n../topics.yaml:2:1: error: ');
  });

  it('adds to the page of the job what stands there already', async () => {
    const folder = await faultyArchive();
    const page = join(folder, 'summary.md');
    await writeFile(page, '# Before\n');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page };
    expect(await main(['validate', '--quiet'], testContext({ cwd: folder, env }))).toBe(1);
    expect(await readFile(page, 'utf8')).toMatch(/^# Before\n## council validate\n/);
  });

  it('on GitHub has no annotations at a terminal', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const context = testContext({ cwd: await faultyArchive(), env, columns: 80 });
    expect(await main(['validate'], context)).toBe(1);
    expect(context.printed.stdout).not.toContain('::error');
  });
});

describe('at a terminal', () => {
  it.each([40, 80])('each line of the source fits into %i columns', async (columns) => {
    const context = testContext({ cwd: await faultyArchive(), columns });
    expect(await main(['validate'], context)).toBe(1);
    const { stdout } = context.printed;
    const frames = stdout.split('\n').filter((line) => /^ +\d* \|/.test(line));
    expect(frames.filter((line) => widthOf(line) > columns)).toEqual([]);
    expect(frames.some((line) => line.includes('^'))).toBe(true);
    await expect(stdout).toMatchFileSnapshot(`validate-at-${columns}-columns.out`);
  });
});
