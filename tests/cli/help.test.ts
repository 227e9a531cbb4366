import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { createProgram } from '../../src/cli/program.ts';
import { commands } from '../../src/commands/index.ts';
import { projectRoot } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

async function help(...argv: string[]): Promise<string> {
  const context = testContext({ cwd: projectRoot });
  expect(await main(argv, context)).toBe(0);
  expect(context.printed.stderr).toBe('');
  return context.printed.stdout;
}

const host = { context: testContext({ cwd: projectRoot }), done: () => undefined };
const names = createProgram(host).commands.map((command) => command.name());

describe('help', () => {
  it('is the same for every way of asking, on standard output', async () => {
    const text = await help('--help');
    for (const argv of [['-h'], ['help']]) expect(await help(...argv)).toBe(text);
  });

  it('begins with a screen of 24 lines when nothing is asked', async () => {
    const text = await help();
    expect(text.split('\n').length).toBeLessThanOrEqual(24);
    expect(text.match(/^ {2}council [a-z-]+ +[a-z]/gm)).toHaveLength(5);
  });

  it.each([[], ['--help']])('fits 80 columns: %s', async (...argv) => {
    const lines = (await help(...argv)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('calls every command by the name under which it is found', () => {
    expect(names).toEqual([...commands.keys()]);
  });

  it('lists every command', () => {
    expect(names).toEqual([
      'init',
      'add-meeting',
      'add-person',
      'add-organization',
      'add-topic',
      'add-forum',
      'edit',
      'rename',
      'list',
      'show',
      'validate',
      'explain',
      'fmt',
      'export',
      'seal',
      'submit',
      'verify',
      'schema',
    ]);
  });

  it.each(names)(
    'of %s is the same for every way of asking, and has two examples',
    async (name) => {
      const text = await help(name, '--help');
      expect(await help('help', name)).toBe(text);
      expect(await help(name, '-h', '--nonsense')).toBe(text);
      expect(text.match(/^ {2}\$ council /gm)?.length).toBeGreaterThanOrEqual(2);
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );

  it('names the values and the default of every option that has them', () => {
    const program = createProgram(host);
    for (const option of [program, ...program.commands].flatMap((command) => command.options)) {
      for (const value of option.argChoices ?? []) expect(option.description).toContain(value);
      if (option.argChoices !== undefined && option.defaultValue !== undefined) {
        expect(option.description).toContain(`${String(option.defaultValue)} (default)`);
      }
    }
  });

  it('prints the version alone', async () => {
    expect(await help('--version')).toBe('0.0.0\n');
    const { version } = JSON.parse(await readFile(`${projectRoot}/package.json`, 'utf8')) as {
      version: string;
    };
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
