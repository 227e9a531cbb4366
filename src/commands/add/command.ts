import type { Command } from 'commander';
import { entryNames, registerKinds, type RegisterKind } from '../../model/kinds.ts';
import { flaggedQuestions, flagName } from '../../prompts/question.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { createCommand, type Example, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** What can be added to an archive. */
export type AddedKind = RegisterKind | 'meeting';

/** The options of `council add-meeting` and of the commands that add an entry to a register. */
export interface AddOptions extends GlobalOptions {
  readonly kind: AddedKind;
  /** A YAML or JSON file with the record, or `-` for standard input. */
  readonly from?: string;
  readonly dryRun?: boolean;
  /** Whether an empty record to start from is wanted. */
  readonly printTemplate?: boolean;
  /** A draft to go on with: its name, or true where none is named. */
  readonly resume?: string | true;
  /** The id of an entry, where it is not to be made from the name. */
  readonly id?: string;
  /** The words given with each of the interview's own flags: `--date` with its dates. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

const examples: Readonly<Record<AddedKind, readonly Example[]>> = {
  meeting: [
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
  people: [
    { line: 'council add-person', does: 'asks for the name in each language and the side' },
    {
      line: "council add-person --name 'Anna Berger' --name 'ru=Анна Бергер' --dry-run",
      does: 'shows what it would write, with the id `anna-berger`',
    },
  ],
  organizations: [
    { line: 'council add-organization', does: 'asks for names, acronym, country and side' },
    {
      line: "council add-organization --name 'Institute of Roads' --country AT --dry-run",
      does: 'shows what it would write',
    },
  ],
  topics: [
    { line: 'council add-topic', does: 'asks for the name in each language' },
    {
      line: "council add-topic --name 'Rail freight' --broader connectivity --dry-run",
      does: 'shows what it would write, under a broader topic',
    },
  ],
  forums: [
    { line: 'council add-forum', does: 'asks for names and editions' },
    {
      line: "council add-forum --name 'Youth forum' --edition 1 --dry-run",
      does: 'shows what it would write, with its first edition',
    },
  ],
};

/** `council add-meeting`, `council add-person` and the like. */
function addCommand(
  kind: AddedKind,
  { context, done, isListing = false }: Host,
  run: Run<AddOptions> = lazy(() => import('./run.ts')),
): Command {
  const name = entryNames[kind];
  const answers = new Map<string, readonly string[]>();
  const article = /^[aeiou]/.test(name) ? 'an' : 'a';
  const summary =
    kind === 'meeting'
      ? 'add a meeting by answering questions'
      : `add ${article} ${name} to the register`;
  const command = createCommand({
    name: `add-${name}`,
    summary,
    group: 'Record:',
    examples: examples[kind],
  });
  if (isListing) return command;
  command
    .option('--from <file>', 'take the record from a YAML or JSON file; `-` is standard input')
    .option('--print-template', 'print an empty record to start from, for --from')
    .option('--resume [draft]', 'go on with a draft that was kept')
    .option('--dry-run', 'show what would be written, and write nothing');
  if (kind !== 'meeting') command.option('--id <id>', 'its id (default: made from the name)');
  command.optionsGroup('Answers given beforehand:');
  for (const { flag } of flaggedQuestions(sectionsOf(kind))) {
    const flagged = flagName(flag);
    command.option(flag.usage, flag.help, (word: string) => {
      answers.set(flagged, [...(answers.get(flagged) ?? []), word]);
    });
  }
  return command.action(async (_, self: Command) => {
    const { data, from, dryRun, resume, printTemplate, id } =
      self.optsWithGlobals<Omit<AddOptions, 'answers'>>();
    done(
      await run(
        {
          kind,
          answers,
          ...(data === undefined ? {} : { data }),
          ...(from === undefined ? {} : { from }),
          ...(dryRun === undefined ? {} : { dryRun }),
          ...(resume === undefined ? {} : { resume }),
          ...(printTemplate === undefined ? {} : { printTemplate }),
          ...(id === undefined ? {} : { id }),
        },
        context,
      ),
    );
  });
}

/** The commands that add something, by their names, in the order of help. */
export const addCommands = (['meeting', ...registerKinds] as const).map(
  (kind) =>
    [
      `add-${entryNames[kind]}`,
      (host: Host, run?: Run<AddOptions>) => addCommand(kind, host, run),
    ] as const,
);
