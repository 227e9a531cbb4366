import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council verify`. */
export interface VerifyOptions extends GlobalOptions {
  readonly paths: readonly string[];
}

const purpose = {
  name: 'verify',
  summary: 'prove that an exported file is the adopted text',
  group: 'Publish:',
  examples: [
    {
      line: 'council export 4 | council verify -',
      does: 'compares what comes on standard input with the sealed texts',
    },
    {
      line: 'council verify summaries/*.md',
      does: 'says of each file whether it is the adopted text, and what was altered',
    },
  ],
};

/** `council verify <file…>`. */
export function verifyCommand(
  { context, done }: Host,
  run: Run<VerifyOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<file...>', 'exported files, Markdown or JSON; `-` is standard input')
    .action(async (paths: readonly string[], _, command: Command) => {
      done(await run({ ...command.optsWithGlobals<GlobalOptions>(), paths }, context));
    });
}
