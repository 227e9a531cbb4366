import { CommanderError } from 'commander';
import type { Terminal } from '../commands/context.ts';
import { exitCodes, type ExitCode } from '../commands/exit-codes.ts';
import { CancelledError, CouncilError, UsageError, type EndingSignal } from '../errors.ts';
import { visibleLines } from '../model/visible.ts';

/** Says what went wrong and decides the exit code: the only place where an error becomes one. */
export function reportError(
  error: unknown,
  { io, debug }: { readonly io: Terminal; readonly debug: boolean },
): ExitCode {
  const say = (text: string): void => io.stderr(visibleLines(text));
  if (error instanceof CommanderError) {
    // commander has written its message already.
    return error.exitCode === 0 ? exitCodes.done.code : exitCodes.usage.code;
  }
  if (error instanceof CancelledError) {
    say(`${error.message}\n`);
    return codesOfSignals[error.signal];
  }
  if (error instanceof CouncilError) {
    say(`error: ${error.message}\n`);
    if (error.help !== undefined) say(`  help: ${error.help}\n`);
    if (debug) say(`${stackOf(error)}\n`);
    return error instanceof UsageError ? exitCodes.usage.code : exitCodes.environment.code;
  }
  say(
    `error: council met a bug of its own: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  say(
    debug ? `${stackOf(error)}\n` : '  help: run it again with --debug and report what it prints\n',
  );
  return exitCodes.bug.code;
}

const codesOfSignals = {
  SIGINT: exitCodes.cancelled.code,
  SIGHUP: exitCodes.hungUp.code,
  SIGTERM: exitCodes.terminated.code,
} as const satisfies Record<EndingSignal, ExitCode>;

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
