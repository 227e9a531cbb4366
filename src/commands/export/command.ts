import { Option, type Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council export`. */
export interface ExportOptions extends GlobalOptions {
  readonly meetings: readonly string[];
  readonly all?: boolean;
  readonly forum?: string;
  readonly format: 'markdown' | 'json';
  readonly language?: string;
  readonly fallback?: string;
  readonly alternat?: string;
  readonly output?: string;
  readonly check?: boolean;
  readonly includeInternal?: boolean;
}

const purpose = {
  name: 'export',
  summary: 'turn meetings into communiqué summaries',
  group: 'Publish:',
  examples: [
    { line: 'council export 4', does: 'prints the summary of the fourth meeting as Markdown' },
    {
      line: 'council export 4 --language ru+az --fallback en',
      does: 'prints one document in Russian and Azerbaijani, paragraph by paragraph',
    },
    {
      line: 'council export --all --language all --output summaries/',
      does: 'writes every meeting in every language of the council to its own file',
    },
    {
      line: 'council export --forum ru-az-interregional/12 --format json --output out/',
      does: 'writes what goes to the 12th edition of that forum, for programs',
    },
    {
      line: 'council export --all --language all --output summaries/ --check',
      does: 'fails where these files are not what the records give today',
    },
  ],
};

/** `council export [meeting…]`. */
export function exportCommand(
  { context, done }: Host,
  run: Run<ExportOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('[meeting...]', 'meetings: their numbers, their ids, or `latest`')
    .option('--all', 'every meeting of the archive')
    .option('--forum <id>', 'meetings whose communiqué goes to a forum, or to one edition: ID/12')
    .addOption(
      new Option('--format <format>', 'the form of the document: markdown (default) or json')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .option('--language <tags>', 'az,ru: one document each; ru+az: both in one; all')
    .option('--fallback <tag>', 'the language of texts that lack in the one asked for, marked')
    .option('--alternat <side>', 'the side whose copy it is, and which stands first')
    .option('--output <path>', 'write a file, or into a folder; `-` is standard output')
    .option('--check', 'write nothing; fail where what stands at --output is out of date')
    .option('--include-internal', 'also what must not leave the house; every heading says so')
    .action(async (meetings: readonly string[], _, command: Command) => {
      done(
        await run(
          { ...command.optsWithGlobals<Omit<ExportOptions, 'meetings'>>(), meetings },
          context,
        ),
      );
    });
}
