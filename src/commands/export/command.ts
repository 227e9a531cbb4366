import { Option, type Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council export`. */
export interface ExportOptions extends GlobalOptions {
  readonly meeting: string;
  readonly format: 'markdown' | 'json';
  readonly language?: string;
  readonly output?: string;
}

const purpose = {
  name: 'export',
  summary: 'turn a meeting into its communiqué summary',
  group: 'Publish:',
  examples: [
    { line: 'council export 4', does: 'prints the summary of the fourth meeting as Markdown' },
    {
      line: 'council export latest --format json',
      does: 'prints that of the last meeting as JSON',
    },
    { line: 'council export 4 --output summary.md', does: 'writes it to a new file' },
  ],
};

/** `council export <meeting>`. */
export function exportCommand(
  { context, done }: Host,
  run: Run<ExportOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<meeting>', 'the meeting: its number, its id, or `latest`')
    .addOption(
      new Option('--format <format>', 'the form of the document: markdown (default) or json')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .option('--language <tag>', "the language of the document (default: the council's first)")
    .option('--output <file>', 'write a new file; `-` is standard output')
    .action(async (meeting: string, _, command: Command) => {
      done(
        await run(
          { ...command.optsWithGlobals<Omit<ExportOptions, 'meeting'>>(), meeting },
          context,
        ),
      );
    });
}
