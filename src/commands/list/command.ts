import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council list`. */
export interface ListOptions extends GlobalOptions {
  readonly kind: string;
  readonly language?: string;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly includeInternal?: boolean;
}

const purpose = {
  name: 'list',
  summary: 'list what is in the archive',
  group: 'Read:',
  examples: [
    { line: 'council list', does: 'lists the meetings, in the order of their days' },
    { line: 'council list people --language ru', does: 'lists the people by their Russian names' },
    {
      line: 'council list recommendations --open',
      does: 'lists what is still to be carried out, each recommendation once',
    },
    { line: 'council list organizations --json', does: 'prints the organizations as JSON' },
  ],
};

/** `council list [kind]`. */
export function listCommand(
  { context, done }: Host,
  run: Run<ListOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument(
      '[kind]',
      'meetings (default), people, organizations, topics, forums or recommendations',
    )
    .option('--language <tag>', "the language of names and texts (default: the council's first)")
    .option('--open', 'only recommendations not yet implemented, dropped or superseded')
    .option('--json', 'print JSON, as schemas/list.schema.json describes it')
    .option('--include-internal', 'with --json: also what must not leave the house')
    .action(async (kind: string | undefined, _, command: Command) => {
      const options = command.optsWithGlobals<Omit<ListOptions, 'kind'>>();
      done(await run({ ...options, kind: kind ?? 'meetings' }, context));
    });
}
