import type { Context } from '../commands/context.ts';
import { exitCodes, type ExitCode } from '../commands/exit-codes.ts';
import { reportError } from './exit.ts';
import { createProgram } from './program.ts';

export { systemContext } from './system-context.ts';

/** Runs one command line, without the program's name, and returns its exit code. */
export async function main(argv: readonly string[], context: Context): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done.code;
  const done = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    const words = argv.length === 0 ? ['--help'] : argv;
    await createProgram({ context, done }).parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    return reportError(error, { io: context.io, debug: argv.includes('--debug') });
  }
}
