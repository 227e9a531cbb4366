import type { Context } from '../commands/context.ts';
import { commands } from '../commands/index.ts';
import { exitCodes, type ExitCode } from '../commands/exit-codes.ts';
import { reportError } from './exit.ts';
import { greeting } from './greeting.ts';
import { createProgram } from './program.ts';

export { commands };
export { systemContext } from './system-context.ts';

declare const COUNCIL_VERSION: string;

/** Runs one command line, without the program's name, and returns its exit code. */
export async function main(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done.code;
  const done = (code: ExitCode): void => {
    exitCode = code;
  };
  // What reads command lines takes longer to load than all the rest of this.
  if (argv.length === 1 && argv[0] === '--version') {
    context.io.stdout(`${COUNCIL_VERSION}\n`);
    return exitCode;
  }
  try {
    const wanted = helpWanted(argv);
    const isListing = wanted.length === 0 || listings.has(wanted.join(' '));
    const program = createProgram({ context, done, isListing }, commandsFor(wanted));
    if (argv.length === 0) {
      context.io.stdout(greeting(program));
      return exitCode;
    }
    await program.parseAsync(wanted, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportError(error, { io: context.io, debug: argv.includes('--debug') });
  }
}

/** The lines that only list the commands. */
const listings: ReadonlySet<string> = new Set(['--help', '-h', 'help']);

/** `help NAME` is `NAME --help`, unless NAME is a typo. */
function helpWanted(argv: readonly string[]): readonly string[] {
  const [first, name, ...rest] = argv;
  if (first !== 'help' || name === undefined || name === 'help') return argv;
  return commands.has(name) ? [name, '--help', ...rest] : [name];
}

/** The commands that a line can need: the one that it begins with, or any where it begins otherwise. */
function commandsFor([first = '']: readonly string[]): Iterable<string> {
  return commands.has(first) ? [first] : commands.keys();
}
