// Of what is internal or closed no report quotes anything: `SECRET` stands for it here, and is looked
// for in every format. Only a reader at the terminal sees it.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportFormats } from '../../src/formatters/index.ts';
import { copyOfArchive } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

const sound = [
  'schema: 1',
  'status: held',
  'theme: { en: Ports }',
  'dates: ["2024-05-01"]',
  'organizers: [riac]',
  'sources: [{ id: letter, publisher: Ministry }]',
];

/** What stands in a record beside the lines above, and what a report may say of it. */
const cases: Readonly<Record<string, readonly [lines: readonly string[], told: string]>> = {
  'a wrong value in an internal part': [
    ['opening:', '  - visibility: internal', '    points: [{ en: SECRET }]', '    side: SECRET'],
    '`opening[0]`: a key that does not exist',
  ],
  'a wrong value deep in a closed session': [
    ['sessions:', '  - access: closed', '    remarks:', '      - points: SECRET'],
    '`sessions[0].remarks[0].points`: a value of another kind than expected',
  ],
  'a wrong value in the notes': [
    ['notes: SECRET'],
    '`notes`: a value of another kind than expected',
  ],
  'a reference in an internal part': [
    [
      'opening:',
      '  - speakers: [{ person: farid-shafiyev }]',
      '    visibility: internal',
      '    sources: [secret]',
    ],
    '`opening[0].sources[0]`: an id that nothing has',
  ],
  'a misspelt mark': [
    ['opening:', '  - visibility: internl SECRET', '    points: [{ en: x }]'],
    '`opening[0].visibility`: a value outside the allowed ones',
  ],
  'a mark whose key is misspelt': [
    ['opening:', '  - visiblity: internal', '    points: [{ en: x }]', '    side: SECRET'],
    '`opening[0]`: a key that does not exist',
  ],
  'a mark written as an escape': [
    ['opening:', '  - visibility: "intern\\u0061l"', '    side: SECRET'],
    '`opening[0]`: a key that does not exist',
  ],
  'a key that is a secret itself': [
    ['sessions:', '  - access: closed', '    SECRET: x'],
    '`sessions[0]`: a key that does not exist',
  ],
  'a public mistake in the line of an internal part': [
    ['opening: [{ visibility: internal, points: [{ en: SECRET }] }, { side: xx }]'],
    '`opening[1]`: a key that does not exist',
  ],
  'a public mistake in the line after an internal part': [
    ['opening:', '  - visibility: internal', '    points: [{ en: SECRET }]', 'mode: hovering'],
    '`mode` is `hovering`',
  ],
  'a public mistake after a comment on an internal part': [
    [
      'opening:',
      '  - visibility: internal',
      '    points: [{ en: x }]',
      '    # SECRET',
      'mode: hovering',
    ],
    '`mode` is `hovering`',
  ],
  'a file with an internal part that is not YAML': [
    ['opening:', '  - visibility: internal', '    points: [{ en: "SECRET }]'],
    'a file that is not YAML, in a part that is not public',
  ],
  'the same with the mark in capitals': [
    ['opening:', '  - visibility: Internal', '    points: [{ en: "SECRET }]'],
    'a file that is not YAML, in a part that is not public',
  ],
  'a key that stands twice, of which one is internal': [
    [
      'opening:',
      '  - visibility: internal',
      '    points: [{ en: x }]',
      '    SECRET: 1',
      '    SECRET: 2',
    ],
    'a key that stands twice, in a part that is not public',
  ],
  'a file with an internal part in another encoding': [
    ['notes: [{ en: SECRET \u00E9 }]'],
    'a file that is not UTF-8, in a part that is not public',
  ],
};

async function archiveWith(lines: readonly string[]): Promise<string> {
  const folder = await copyOfArchive();
  await mkdir(join(folder, '.git'));
  const text = [...sound, ...lines, ''].join('\n');
  const encoding = text.includes('\u00E9') ? 'latin1' : 'utf8';
  await writeFile(join(folder, 'data/meetings/2024-05-01-moscow.yaml'), text, encoding);
  return folder;
}

describe('what is internal or closed', () => {
  it.each(Object.entries(cases))('is in no report: %s', async (_, [lines, told]) => {
    const folder = await archiveWith(lines);
    for (const format of reportFormats) {
      const context = testContext({
        cwd: folder,
        env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary') },
      });
      const report = ['--report', `${format}=report.${format}`];
      expect(await main(['validate', '--format', format, ...report], context)).toBe(1);
      const printed = `${context.printed.stdout}\n${context.printed.stderr}`;
      expect(printed, format).not.toMatch(/secret/i);
      expect(printed, format).not.toBe('\n');
    }
    for (const name of await readdir(folder)) {
      if (!/^(?:report|summary)/.test(name)) continue;
      expect(await readFile(join(folder, name), 'utf8'), name).not.toMatch(/secret/i);
    }
    expect(await readFile(join(folder, 'report.compact'), 'utf8')).toContain(told);
  });

  it.each(Object.entries(cases))('is shown at a terminal: %s', async (_, [lines]) => {
    const context = testContext({ cwd: await archiveWith(lines), columns: 80 });
    expect(await main(['validate'], context)).toBe(1);
    expect(context.printed.stdout).toMatch(/secret/i);
  });

  it('is not shown at the terminal that a CI pretends to have', async () => {
    const folder = await archiveWith(cases['a wrong value in the notes']?.[0] ?? []);
    const context = testContext({ cwd: folder, columns: 80, env: { CI: 'true' } });
    expect(await main(['validate'], context)).toBe(1);
    expect(context.printed.stdout).not.toMatch(/secret/i);
  });

  it('is in no message of another command, but at a terminal', async () => {
    const folder = await archiveWith(cases['a wrong value in the notes']?.[0] ?? []);
    const log = testContext({ cwd: folder });
    expect(await main(['show', '2024-05-01-moscow'], log)).toBe(1);
    expect(log.printed.stderr).toContain('`notes`: a value of another kind than expected');
    expect(log.printed.stderr).not.toMatch(/secret/i);
    const terminal = testContext({ cwd: folder, columns: 80 });
    expect(await main(['show', '2024-05-01-moscow'], terminal)).toBe(1);
    expect(terminal.printed.stderr).toContain('notes: SECRET');
  });

  it('leaves a record as it is where such a word is the value of another key', async () => {
    const context = testContext({ cwd: await archiveWith(['mode: closed']) });
    expect(await main(['validate'], context)).toBe(1);
    expect(context.printed.stdout).toContain('error: `mode` is `closed`; expected');
  });

  it('leaves a file without any such part as it is, even if it is not YAML', async () => {
    const context = testContext({ cwd: await archiveWith(['mode: "hybrid']) });
    expect(await main(['validate'], context)).toBe(1);
    expect(context.printed.stdout).toContain('mode: "hybrid\n');
  });
});
