// What README and help say is what council does: their examples are run and their tables drawn anew.
// `npm test -- -u` writes the outputs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { exitCodes } from '../src/commands/exit-codes.ts';
import { catalog } from '../src/diagnostics/catalog.ts';
import { owners } from './support/architecture.js';
import { projectRoot } from './support/archives.ts';
import { testContext } from './support/test-context.ts';
import { openShell, playConsoleBlocks } from './support/transcript.ts';

const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = `|${'---|'.repeat(head.length)}`;
  return ['', line(head), rule, ...rows.map(line), '', ''].join('\n');
}

const tables: Readonly<Record<string, string>> = {
  'exit codes': table(
    ['Exit code', 'Meaning'],
    Object.values(exitCodes).map(({ code, meaning }) => [String(code), meaning]),
  ),
  diagnostics: table(
    ['Code', 'Severity', 'Finds'],
    Object.entries(catalog).map(([code, { severity, title }]) => [`\`${code}\``, severity, title]),
  ),
};

/** Every example of every command's help, as a line that a shell understands. */
function helpExamples(): string[] {
  const context = testContext({ cwd: projectRoot });
  let help = '';
  const program = createProgram({ context, done: () => undefined });
  for (const command of program.commands) {
    command.outputHelp();
    help += context.printed.stdout;
    context.printed.stdout = '';
  }
  return [...help.matchAll(/^ {2}\$ (council (?:.*\\\n)*.*)$/gm)].map(([, line = '']) => line);
}

describe('the README', () => {
  it('shows what its examples print, and tables drawn from the code', async () => {
    let written = await playConsoleBlocks(readme);
    for (const [name, text] of Object.entries(tables)) {
      const marked = new RegExp(`(<!-- generated: ${name} -->\n).*?(<!-- end -->)`, 's');
      expect(written).toMatch(marked);
      written = written.replace(marked, (_, start: string, end: string) => start + text + end);
    }
    await expect(written).toMatchFileSnapshot('../README.md');
  }, 300_000);

  it('begins with the two commands', () => {
    expect(readme.split('\n').slice(0, 5).join('\n')).toMatch(/npm start .*\nnpm test /);
  });

  it('gives a reason for every package that the program uses', () => {
    const reasons = [...readme.matchAll(/^\| `([^`]+)` \| /gm)].map(([, name = '']) => name);
    const used = owners
      .map(({ package: name }) => name)
      .filter((name) => !/^(node:|#)/.test(name) && !['mdast', 'rolldown'].includes(name));
    expect(used.filter((name) => !reasons.includes(name))).toEqual([]);
  });
});

describe('the help', () => {
  it('has examples that do what they say', async () => {
    const shell = await openShell();
    await shell.run(
      'printf \'status: planned\ndates: ["2027"]\ntheme: { en: Roads }\norganizers: [riac]\nsources: [{ publisher: Secretariat }]\n\' > meeting.yaml',
    );
    let transcript = '';
    for (const line of helpExamples()) {
      transcript += `$ ${line}\n${await shell.run(`${line}\necho "exit code $?"`)}\n`;
    }
    await expect(transcript).toMatchFileSnapshot('cli/help-examples.out');
  }, 300_000);
});
