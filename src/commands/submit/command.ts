import { Option, type Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council submit`. */
export interface SubmitOptions extends GlobalOptions {
  readonly meeting: string;
  readonly forum: string;
  readonly format: 'markdown' | 'json';
  readonly language?: string;
  readonly fallback?: string;
  readonly alternat?: string;
  readonly output?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
}

const purpose = {
  name: 'submit',
  summary: 'export for a forum, and record what was sent',
  group: 'Publish:',
  examples: [
    {
      line: 'council submit 4 --forum ru-az-interregional/12 --date 2024-02-01 --dry-run',
      does: 'shows what the record would say, and writes nothing',
    },
    {
      line:
        'council submit 4 --forum ru-az-interregional/12 --language ru,az \\\n' +
        '      --output sent/ --date 2024-02-01',
      does: 'writes both documents, and what was sent with its digests into the record',
    },
  ],
};

/** `council submit <meeting>`. */
export function submitCommand(
  { context, done }: Host,
  run: Run<SubmitOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<meeting>', 'the meeting: its number, its id, or `latest`')
    .requiredOption('--forum <id>', 'the edition of the forum to which it is sent: ID/12')
    .addOption(
      new Option('--format <format>', 'the form of the document: markdown (default) or json')
        .choices(['markdown', 'json'])
        .default('markdown'),
    )
    .option('--language <tags>', 'az,ru: one document each; ru+az: both in one; all')
    .option('--fallback <tag>', 'the language of texts that lack in the one asked for, marked')
    .option('--alternat <side>', 'the side whose copy it is, and which stands first')
    .option('--output <path>', 'write a file, or into a folder; `-` is standard output')
    .option('--date <day>', 'the day on which it is sent (default: today)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(async (meeting: string, _, command: Command) => {
      const options = command.optsWithGlobals<Omit<SubmitOptions, 'meeting'>>();
      done(await run({ ...options, meeting }, context));
    });
}
