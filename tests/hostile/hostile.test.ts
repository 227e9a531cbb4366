// Inputs that attack the reader, in an otherwise sound archive. For each of them the real program
// ends soon, in little memory, with a diagnostic and without a stack. The files of `texts/` are kept
// byte by byte; what git cannot keep, or what is large, is made here.
import { createServer } from 'node:net';
import { readdirSync } from 'node:fs';
import { cp, mkdir, open, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../support/archives.ts';
import { runProgram } from '../support/run-built.ts';
import { runMeasured, type Measured } from '../support/run-measured.ts';
import { largeTexts } from './large-texts.ts';

const texts = fileURLToPath(new URL('texts/', import.meta.url));
const sound = fileURLToPath(new URL('../records/archive/', import.meta.url));
const meeting = 'meetings/2026-03-12-wien.yaml';

/** A folder whose `data/` is a sound archive. */
async function soundArchive(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sound, join(folder, 'data'), { recursive: true });
  await mkdir(join(folder, 'data/meetings'));
  return folder;
}

/** Checks the archive of a folder within the limits that hold for every input. */
async function validate(folder: string): Promise<Measured> {
  const ended = await runMeasured(['validate'], folder);
  expect(ended.stderr).toBe('');
  expect([0, 1, 2, 3]).toContain(ended.exitCode);
  expect(ended.milliseconds).toBeLessThan(5000);
  expect(ended.kibibytes).toBeLessThan(512 * 1024);
  expect(ended.stdout).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$|node:internal/m);
  // Nothing that acts on a terminal, and no line that a CI takes for a command.
  expect(ended.stdout).not.toMatch(/[^\P{Cc}\n\t]|[\p{Bidi_Control}\u2028\u2029]/u);
  expect(ended.stdout).not.toMatch(/^(?:::|##\[)/m);
  return ended;
}

/** The codes and places of the findings in a report. */
function findingsIn({ stdout }: Measured): [string, string][] {
  const found = stdout.matchAll(/\[([a-z-]+\/[a-z-]+)\]\n {2}at data\/(.+)$/gm);
  return [...found].map(([, code = '', place = '']) => [code, place]);
}

describe('a text that attacks the reader', () => {
  const names = readdirSync(texts)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));

  it.each(names)('is told what and where: %s', async (name) => {
    const folder = await soundArchive();
    await writeFile(join(folder, 'data', meeting), await readFile(join(texts, `${name}.yaml`)));
    const { stdout } = await validate(folder);
    await expect(stdout).toMatchFileSnapshot(`texts/${name}.out`);
  });

  it('stands beside each expected text', () => {
    const expected = readdirSync(texts).filter((name) => name.endsWith('.out'));
    expect(expected.map((name) => name.slice(0, -'.out'.length))).toEqual(names);
  });
});

describe('a text that is large or nested', () => {
  it.each(largeTexts)(
    'is told within the limits: $name',
    async ({ file = meeting, text, findings }) => {
      const folder = await soundArchive();
      await writeFile(join(folder, 'data', file), text());
      const found = findingsIn(await validate(folder)).map(([code, place]) => `${code} ${place}`);
      expect(found.slice(0, findings.length)).toEqual(
        findings.map((finding) => finding.replace(' ', ` ${file}:`)),
      );
      expect(found.length).toBeLessThanOrEqual(51);
    },
  );
});

describe('something else in the place of a file', () => {
  it.each<[string, (data: string) => Promise<unknown>, [string, string][]]>([
    ['a file of two gibibytes', hugeFile, [['yaml/too-large', `${meeting}:1:1`]]],
    [
      'a pipe',
      (data) => pipe(join(data, meeting)),
      [['archive/unreadable-file', `${meeting}:1:1`]],
    ],
    [
      'a pipe for a register',
      (data) => replaceBy(pipe, join(data, 'people.yaml')),
      [['archive/unreadable-file', 'people.yaml:1:1']],
    ],
    [
      'a socket',
      (data) => socket(join(data, meeting)),
      [['archive/unreadable-file', `${meeting}:1:1`]],
    ],
    [
      'a folder',
      (data) => mkdir(join(data, meeting)),
      [['archive/unreadable-file', `${meeting}:1:1`]],
    ],
    ...['/etc/hostname', '/dev/zero', '..', meeting.slice('meetings/'.length), 'nowhere'].map(
      (target): [string, (data: string) => Promise<void>, [string, string][]] => [
        `a link to ${target}`,
        (data) => symlink(target, join(data, meeting)),
        [['archive/unreadable-file', `${meeting}:1:1`]],
      ],
    ),
    [
      'a link to a folder beside the meetings',
      (data) => symlink('/', join(data, 'meetings/2026')),
      [['archive/unreadable-file', 'meetings/2026:1:1']],
    ],
    [
      'folders within folders',
      (data) => mkdir(join(data, `meetings${'/a'.repeat(500)}`), { recursive: true }),
      [['archive/unreadable-file', `meetings${'/a'.repeat(8)}:1:1`]],
    ],
  ])('is refused, not followed and not waited for: %s', async (_, make, expected) => {
    const folder = await soundArchive();
    await make(join(folder, 'data'));
    expect(findingsIn(await validate(folder))).toEqual(expected);
  });
});

describe('the name of a file', () => {
  it.each([
    ['con.yaml', 'archive/file-name', 'meetings/con.yaml'],
    ['com1.yaml', 'archive/file-name', 'meetings/com1.yaml'],
    ['2026-03-12-Wien.yaml', 'archive/file-name', 'meetings/2026-03-12-Wien.yaml'],
    ['2026-03-12-pécs.yaml', 'archive/file-name', 'meetings/2026-03-12-pécs.yaml'],
    ['2026-03-12-pe\u0301cs.yaml', 'archive/file-name', 'meetings/2026-03-12-pe\u0301cs.yaml'],
    [
      `2026-03-12-${'a'.repeat(80)}.yaml`,
      'archive/file-name',
      `meetings/2026-03-12-${'a'.repeat(80)}.yaml`,
    ],
    ['2026-03-12-wien .yaml', 'archive/file-name', 'meetings/2026-03-12-wien .yaml'],
    ['$(touch pwned).yaml', 'archive/file-name', 'meetings/$(touch pwned).yaml'],
    ['-rf.yaml', 'archive/file-name', 'meetings/-rf.yaml'],
    ['2026-03-12-wien.YAML', 'archive/unknown-file', 'meetings/2026-03-12-wien.YAML'],
    ['\u001B]0;title\u0007.yaml', 'archive/file-name', 'meetings/<U+001B>]0;title<U+0007>.yaml'],
    ['\u202Elmay.yaml', 'archive/file-name', 'meetings/<U+202E>lmay.yaml'],
    ['a\n::error::b.yaml', 'archive/file-name', 'meetings/a<U+000A>::error::b.yaml'],
  ])('is refused and shown without its effects: %j', async (name, code, shown) => {
    const folder = await soundArchive();
    await cp(join(sound, '../ok/minimal.yaml'), join(folder, 'data/meetings', name));
    expect(findingsIn(await validate(folder))).toEqual([[code, `${shown}:1:1`]]);
  });
});

async function hugeFile(data: string): Promise<void> {
  await (await open(join(data, meeting), 'w')).close();
  await truncate(join(data, meeting), 2 ** 31);
}

async function pipe(path: string): Promise<void> {
  expect((await runProgram('mkfifo', [path], {})).exitCode).toBe(0);
}

/** A socket whose path is too long for the system is made in a short one and moved. */
async function socket(path: string): Promise<void> {
  const short = join(dirname(dirname(path)), 's');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(short, resolve));
  onTestFinished(() => void server.close());
  await rename(short, path);
}

async function replaceBy(make: (path: string) => Promise<void>, path: string): Promise<void> {
  await rename(path, join(dirname(dirname(path)), 'moved'));
  await make(path);
}
