import type { Command } from 'commander';

/** What most work is done with, in the order in which one meets it. */
const commonest = ['init', 'add-meeting', 'show', 'validate', 'export'];

/** What `council` says when it is called without any word: enough to begin, in one screen. */
export function greeting(program: Command): string {
  const lines = commonest.map((name) => {
    const summary = program.commands.find((command) => command.name() === name)?.summary() ?? '';
    return `  council ${name.padEnd(13)}${summary}`;
  });
  return [
    program.description(),
    '',
    'Begin with:',
    ...lines,
    '',
    'Examples:',
    '  $ council validate',
    '  $ council help export',
    '',
    '`council --help` lists every command and option.',
    '`council help <command>` says more of a command, with examples.',
    '',
  ].join('\n');
}
