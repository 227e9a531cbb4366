import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council show`. */
export interface ShowOptions extends GlobalOptions {
  /** A meeting, or the kind of entry that the other words name. */
  readonly what: string;
  readonly name: readonly string[];
  readonly language?: string;
  readonly json?: boolean;
  readonly includeInternal?: boolean;
}

const purpose = {
  name: 'show',
  summary: 'show a meeting, a person or another entry',
  group: 'Read:',
  examples: [
    { line: 'council show 4', does: 'shows the whole record of the fourth meeting' },
    {
      line: 'council show person Şəfiyev',
      does: 'shows who that is, and every appearance with the office held then',
    },
    {
      line: 'council show organization RIAC --json',
      does: 'prints an organization, and where the meetings name it, as JSON',
    },
  ],
};

/** `council show <meeting>` and `council show <kind> <name>`. */
export function showCommand(
  { context, done }: Host,
  run: Run<ShowOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<what>', 'a meeting: its number, its id or `latest`; or a kind')
    .argument('[name...]', 'after person, organization, topic or forum: any spelling')
    .option('--language <tag>', 'show names and texts in one language (default: all of them)')
    .option('--json', 'print JSON, as schemas/show.schema.json describes it')
    .option('--include-internal', 'with --json: also what must not leave the house')
    .action(async (what: string, name: readonly string[], _, command: Command) => {
      const options = command.optsWithGlobals<Omit<ShowOptions, 'what' | 'name'>>();
      done(await run({ ...options, what, name }, context));
    });
}
