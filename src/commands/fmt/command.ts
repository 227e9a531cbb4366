import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council fmt`. */
export interface FmtOptions extends GlobalOptions {
  readonly paths: readonly string[];
  readonly check?: boolean;
}

const purpose = {
  name: 'fmt',
  summary: 'bring the files into canonical form; comments stay',
  group: 'Check:',
  examples: [
    { line: 'council fmt', does: 'formats every file of the archive' },
    { line: 'council fmt --check', does: 'only says which files would change, and how' },
  ],
};

/** `council fmt [paths…]`. */
export function fmtCommand(
  { context, done }: Host,
  run: Run<FmtOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('[paths...]', 'files or folders of the archive; all of it where none is named')
    .option('--check', 'write nothing; exit code 1 where a file would change')
    .action(async (paths: readonly string[], _, command: Command) => {
      const options = command.optsWithGlobals<Omit<FmtOptions, 'paths'>>();
      done(await run({ ...options, paths }, context));
    });
}
