import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council seal`. */
export interface SealOptions extends GlobalOptions {
  readonly meeting: string;
  readonly correct?: boolean;
  readonly reason?: readonly string[];
  readonly old?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
}

const purpose = {
  name: 'seal',
  summary: 'seal an adopted text against silent changes',
  group: 'Publish:',
  examples: [
    {
      line: 'council seal 4 --dry-run',
      does: 'shows the digests it would write, or says why the text cannot be sealed',
    },
    {
      line: "council seal 4 --correct --reason 'Misprint' --old sealed.yaml",
      does: 'records what was corrected in the sealed text, and seals it anew',
    },
  ],
};

/** `council seal <meeting>`. */
export function sealCommand(
  { context, done }: Host,
  run: Run<SealOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<meeting>', 'the meeting: its number, its id, or `latest`')
    .option('--correct', 'record a correction of a sealed text, and seal it anew')
    .option(
      '--reason <text>',
      'why it was corrected; once for each language, as in `ru=…`',
      (text: string, others: readonly string[] | undefined) => [...(others ?? []), text],
    )
    .option('--old <file>', 'the record as it was sealed; `-` is standard input')
    .option('--date <day>', 'the day of the seal (default: today)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (meeting: string, _, command: Command) => {
      const options = command.optsWithGlobals<Omit<SealOptions, 'meeting'>>();
      done(await run({ ...options, meeting }, context));
    });
}
