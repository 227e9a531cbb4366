import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council validate`. */
export interface ValidateOptions extends GlobalOptions {
  readonly paths: readonly string[];
  /** Accept what the rules find. */
  readonly accept?: boolean;
}

const purpose = {
  name: 'validate',
  summary: 'check every record of the archive',
  group: 'Check:',
  examples: [
    { line: 'council validate', does: 'checks the whole archive' },
    { line: 'council validate data/people.yaml', does: 'reports only what concerns this file' },
  ],
};

/** `council validate [paths…]`. */
export function validateCommand(
  { context, done }: Host,
  run: Run<ValidateOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('[paths...]', 'files or folders of the archive; all of it where none is named')
    .option('--accept', 'accept what the rules find now: write it to accepted.yaml')
    .action(async (paths: readonly string[], _, command: Command) => {
      const options = command.optsWithGlobals<Omit<ValidateOptions, 'paths'>>();
      done(await run({ ...options, paths }, context));
    });
}
