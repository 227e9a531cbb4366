import { Command, Option } from 'commander';
import type { Host } from '../commands/command.ts';
import { visibleLines } from '../model/visible.ts';
import { commands } from '../commands/index.ts';

declare const COUNCIL_VERSION: string;

/**
 * The program with the commands of these names, or with all. It writes through the context and never
 * ends the process.
 */
export function createProgram(host: Host, names: Iterable<string> = commands.keys()): Command {
  const { io } = host.context;
  const program = new Command('council')
    .description('Keeps the meeting records of a council, checks them, and exports summaries.')
    .version(COUNCIL_VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .option('--data <folder>', 'the data folder (default: the nearest one)')
    .addOption(
      new Option('--color <when>', 'colour: auto (default), always or never')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .option('--no-input', 'never ask a question')
    .option('--accessible', 'ask in plain lines with numbers, for screen readers')
    .option('--debug', 'show the stack of an unexpected error')
    .configureHelp({
      showGlobalOptions: true,
      visibleCommands: ({ commands: all }) => [...all],
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => command.name(),
      formatItemList: (heading, lines) => {
        if (isCommandGroup(heading)) return besideHeading(heading, lines);
        return lines.length === 0 ? [] : [heading, ...lines, ''];
      },
    })
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(visibleLines(text)),
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => io.color.stdout,
      getErrHasColors: () => io.color.stderr,
    })
    .exitOverride()
    .addHelpText('after', '\n\n`council help <command>` says more of a command, with examples.');
  const isCommandGroup = (heading: string): boolean =>
    program.commands.some((command) => command.helpGroup() === heading);
  for (const name of names) {
    // A command that is added does not inherit how the program exits and writes.
    const command = commands.get(name)?.(host).copyInheritedSettings(program);
    if (command !== undefined) program.addCommand(command);
  }
  return program;
}

/** A group of commands with its heading in the first line, so that the whole help fits a screen. */
function besideHeading(heading: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${(index === 0 ? heading : '').padEnd(8)}${line}`);
}
