import type { Context } from '../commands/context.ts';
import { exitCodes, type ExitCode } from '../commands/exit-codes.ts';
import { reportError } from './exit.ts';
import { greeting } from './greeting.ts';
import { createProgram } from './program.ts';

export { systemContext } from './system-context.ts';

/** Runs one command line, without the program's name, and returns its exit code. */
export async function main(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done.code;
  const done = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const program = createProgram({ context, done });
    if (argv.length === 0) {
      context.io.stdout(greeting(program));
      return exitCode;
    }
    const names = program.commands.map((command) => command.name());
    await program.parseAsync(helpWanted(argv, names), { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportError(error, { io: context.io, debug: argv.includes('--debug') });
  }
}

/** `help NAME` is `NAME --help`, unless NAME is a typo. */
function helpWanted(argv: readonly string[], names: readonly string[]): readonly string[] {
  const [first, name, ...rest] = argv;
  if (first !== 'help' || name === undefined || name === 'help') return argv;
  return names.includes(name) ? [name, '--help', ...rest] : [name];
}
