import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council explain`. */
export interface ExplainOptions extends GlobalOptions {
  readonly code?: string | undefined;
  readonly json?: boolean;
}

const purpose = {
  name: 'explain',
  summary: 'explain a finding of validate',
  group: 'Check:',
  examples: [
    {
      line: 'council explain meeting/repeated-number',
      does: 'says what it finds, why it matters, and what to write instead',
    },
    { line: 'council explain', does: 'lists all codes' },
  ],
};

/** `council explain [code]`. */
export function explainCommand(
  { context, done }: Host,
  run: Run<ExplainOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('[code]', 'the code in brackets; all of them where none is named')
    .option('--json', 'print JSON, as schemas/explain.schema.json describes it')
    .action(async (code: string | undefined, _, command: Command) => {
      done(await run({ ...command.optsWithGlobals<ExplainOptions>(), code }, context));
    });
}
