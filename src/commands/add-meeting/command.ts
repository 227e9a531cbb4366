import type { Command } from 'commander';
import { meetingSections } from '../../prompts/meeting-questions.ts';
import { flaggedQuestions, flagName } from '../../prompts/question.ts';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council add-meeting`. */
export interface AddMeetingOptions extends GlobalOptions {
  /** A YAML or JSON file with the record, or `-` for standard input. */
  readonly from?: string;
  readonly dryRun?: boolean;
  /** The words given with each of the interview's own flags: `--date` with its dates. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

const purpose = {
  name: 'add-meeting',
  summary: 'add a meeting by answering questions',
  group: 'Record:',
  examples: [
    { line: 'council add-meeting', does: 'asks, section by section, and shows the record first' },
    {
      line: 'council add-meeting --from meeting.yaml --dry-run',
      does: 'takes the answers from a file, and only shows what it would write',
    },
    {
      line:
        'council add-meeting --status planned --date 2027-05-20 --city Baku \\\n' +
        "      --country AZ --theme 'Transport corridors' --organizer riac \\\n" +
        '      --organizer air-center --source-publisher Secretariat',
      does: 'adds a planned meeting without a question',
    },
  ],
};

/** `council add-meeting`. */
export function addMeetingCommand(
  { context, done }: Host,
  run: Run<AddMeetingOptions> = lazy(() => import('./run.ts')),
): Command {
  const answers = new Map<string, readonly string[]>();
  const command = createCommand(purpose)
    .option('--from <file>', 'take the record from a YAML or JSON file; `-` is standard input')
    .option('--dry-run', 'show what would be written, and write nothing')
    .optionsGroup('Answers given beforehand:');
  for (const { flag } of flaggedQuestions(meetingSections)) {
    const name = flagName(flag);
    command.option(flag.usage, flag.help, (word: string) => {
      answers.set(name, [...(answers.get(name) ?? []), word]);
    });
  }
  return command.action(async (_, self: Command) => {
    const { data, from, dryRun } = self.optsWithGlobals<Omit<AddMeetingOptions, 'answers'>>();
    done(
      await run(
        {
          answers,
          ...(data === undefined ? {} : { data }),
          ...(from === undefined ? {} : { from }),
          ...(dryRun === undefined ? {} : { dryRun }),
        },
        context,
      ),
    );
  });
}
