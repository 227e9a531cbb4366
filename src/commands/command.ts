import { Command } from 'commander';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** The options that every command takes; the streams take theirs in `cli/system-context.ts`. */
export interface GlobalOptions {
  readonly data?: string;
}

/** One example of a command's help: a line that can be typed, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

/** What a command is made with: the world, and who is told its exit code. */
export interface Host {
  readonly context: Context;
  readonly done: (code: ExitCode) => void;
  /** Whether commands are only listed: those with many options may leave them out. */
  readonly isListing?: boolean;
}

/** What the top of a command's help says. */
export interface Purpose {
  readonly name: string;
  readonly summary: string;
  /** The heading under which the program's help lists it. */
  readonly group: string;
  readonly examples: readonly Example[];
}

/** A command with its help; its file adds arguments, options and the action. */
export function createCommand({ name, summary, group, examples }: Purpose): Command {
  const lines = examples.map(({ line, does }) => `  $ ${line}\n      ${does}`);
  return new Command(name)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .helpGroup(group)
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
