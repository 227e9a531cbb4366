import { Option, type Command } from 'commander';
import type { CiKind } from '../../operations/ci-files.ts';
import { councilSections, firstMeetingSections } from '../../prompts/council-questions.ts';
import type { FlagWords } from '../../prompts/flags.ts';
import { flaggedQuestions, flagName } from '../../prompts/question.ts';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council init`. */
export interface InitOptions extends GlobalOptions {
  /** The data folder to be. */
  readonly folder?: string;
  readonly dryRun?: boolean;
  /** The service whose CI is to check the archive. */
  readonly ci?: CiKind;
  /** The words given with each of the interview's own flags. */
  readonly answers: FlagWords;
}

const purpose = {
  name: 'init',
  summary: 'begin an archive, with its first meeting planned',
  group: 'Record:',
  examples: [
    { line: 'council init', does: 'asks about the council and begins an archive in `data/`' },
    {
      line:
        "council init archive --language en --name 'Danube Expert Council' \\\n" +
        "      --side AT --side SK --seat 'Vienna AT' --seat 'Bratislava SK' \\\n" +
        "      --organizer 'Institute of Roads' --date 2027-05-20 \\\n" +
        "      --theme 'Transport corridors' --city Vienna --country AT",
      does: 'begins an archive in `archive/` without a question',
    },
  ],
};

/** `council init [folder]`. */
export function initCommand(
  { context, done, isListing = false }: Host,
  run: Run<InitOptions> = lazy(() => import('./run.ts')),
): Command {
  const answers = new Map<string, readonly string[]>();
  const command = createCommand(purpose);
  if (isListing) return command;
  command
    .argument('[folder]', 'the data folder to be (default: `--data`, else `data`)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .addOption(
      new Option(
        '--ci <service>',
        'also write the file by which its CI checks: github or gitlab',
      ).choices(['github', 'gitlab']),
    )
    .optionsGroup('Answers given beforehand; with a date, the first meeting is planned:');
  for (const { flag } of flaggedQuestions([...councilSections, ...firstMeetingSections])) {
    const name = flagName(flag);
    command.option(flag.usage, flag.help, (word: string) => {
      answers.set(name, [...(answers.get(name) ?? []), word]);
    });
  }
  return command.action(async (folder: string | undefined, _, self: Command) => {
    const { data, dryRun, ci } = self.optsWithGlobals<Omit<InitOptions, 'answers' | 'folder'>>();
    done(
      await run(
        {
          answers,
          ...(folder === undefined ? {} : { folder }),
          ...(data === undefined ? {} : { data }),
          ...(dryRun === undefined ? {} : { dryRun }),
          ...(ci === undefined ? {} : { ci }),
        },
        context,
      ),
    );
  });
}
