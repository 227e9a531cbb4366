import { InvalidArgumentError, Option, type Command } from 'commander';
import { reportFormats, type ReportFormat } from '../../formatters/index.ts';
import { formats } from '../../schema/formats.ts';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council validate`. */
export interface ValidateOptions extends GlobalOptions {
  readonly paths: readonly string[];
  /** Accept what the rules find. */
  readonly accept?: boolean;
  readonly format: ReportFormat;
  /** Further reports, each as `FORMAT=FILE`. */
  readonly report: readonly string[];
  readonly since?: string;
  readonly maxWarnings?: number;
  readonly fix?: boolean;
  readonly today?: string;
  /** False where every record is to be read anew. */
  readonly cache?: boolean;
  readonly quiet?: boolean;
}

const purpose = {
  name: 'validate',
  summary: 'check every record of the archive',
  group: 'Check:',
  examples: [
    { line: 'council validate', does: 'checks the whole archive' },
    { line: 'council validate data/people.yaml', does: 'reports only what concerns this file' },
    {
      line: 'council validate --format compact --report sarif=council.sarif',
      does: 'prints a line for each finding, and writes a report for code scanning',
    },
    { line: 'council validate --fix', does: 'mends what can be mended without guessing' },
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
    .addOption(
      new Option('--format <format>', `the form of the report: ${list(reportFormats)}`)
        .choices(reportFormats)
        .default('text'),
    )
    .option(
      '--report <format=file>',
      'write a further report in the same run; may be given again',
      (value: string, others: readonly string[]) => [...others, value],
      [],
    )
    .option(
      '--since <ref>',
      'report only on files changed since this branch or commit, and on problems elsewhere that were not there then',
    )
    .option('--max-warnings <number>', 'fail where there are more warnings', toNumber)
    .option('--fix', 'mend what can be mended without guessing, and list it')
    .option('--today <date>', "the day that counts as today (default: the clock's)", toDay)
    .option('--no-cache', 'read every record anew, also where nothing has changed')
    .option('--quiet', 'print nothing on success, and only findings otherwise')
    .action(async (paths: readonly string[], _, command: Command) => {
      const options = command.optsWithGlobals<Omit<ValidateOptions, 'paths'>>();
      done(await run({ ...options, paths }, context));
    });
}

function list(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ').replace('text', 'text (default)')} or ${words.at(-1) ?? ''}`;
}

function toNumber(text: string): number {
  if (/^[0-9]{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected a whole number, as in `0`.');
}

function toDay(text: string): string {
  if (text.length === 10 && formats.date(text)) return text;
  throw new InvalidArgumentError('Expected a day, as in `2026-11-24`.');
}
