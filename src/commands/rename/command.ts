import { Argument, type Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** What can be renamed. */
export const renamedKinds = [
  'person',
  'organization',
  'topic',
  'forum',
  'side',
  'series',
  'meeting',
] as const;

/** The options of `council rename`. */
export interface RenameOptions extends GlobalOptions {
  readonly kind: (typeof renamedKinds)[number];
  readonly from: string;
  readonly into: string;
  readonly merge?: boolean;
  readonly dryRun?: boolean;
}

const purpose = {
  name: 'rename',
  summary: 'rename an id with every reference to it',
  group: 'Record:',
  examples: [
    {
      line: 'council rename person ivan-timofeev ivan-n-timofeev --dry-run',
      does: 'shows every line that would change, and writes nothing',
    },
    {
      line: 'council rename topic east-west-route connectivity --merge --dry-run',
      does: 'shows how two entries that are one would be joined: the second stays',
    },
  ],
};

/** `council rename <kind> <old> <new>`. */
export function renameCommand(
  { context, done }: Host,
  run: Run<RenameOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .addArgument(
      new Argument('<kind>', `what it is: ${renamedKinds.join(', ')}`).choices(renamedKinds),
    )
    .argument('<old>', 'the id as it is; of a meeting also its number or `latest`')
    .argument('<new>', 'the id as it is to be')
    .option('--merge', 'join the entry <old> to the entry <new>, since both are one')
    .option('--dry-run', 'show what would be written, and write nothing')
    .action(
      async (kind: RenameOptions['kind'], from: string, into: string, _, command: Command) => {
        const options = command.optsWithGlobals<Omit<RenameOptions, 'kind' | 'from' | 'into'>>();
        done(await run({ ...options, kind, from, into }, context));
      },
    );
}
