import type { Command } from 'commander';
import { createCommand, type GlobalOptions, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council edit`. */
export interface EditOptions extends GlobalOptions {
  /** A meeting, or the kind of entry that the other words name. */
  readonly what: string;
  readonly name: readonly string[];
  /** Whether the text is changed in the editor, not by questions. */
  readonly editor?: boolean;
  readonly dryRun?: boolean;
  /** A draft to go on with: its name, or true where none is named. */
  readonly resume?: string | true;
}

const purpose = {
  name: 'edit',
  summary: 'change a meeting, a person or another entry',
  group: 'Record:',
  examples: [
    { line: 'council edit 4', does: 'shows every answer of the fourth meeting, to change any' },
    { line: 'council edit latest --editor', does: 'opens its file in your editor, and checks it' },
    { line: 'council edit person Şəfiyev', does: 'shows what the register says of that person' },
  ],
};

/** `council edit <meeting>` and `council edit <kind> <name>`. */
export function editCommand(
  { context, done }: Host,
  run: Run<EditOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .argument('<what>', 'a meeting: its number, its id or `latest`; or a kind')
    .argument('[name...]', 'after person, organization, topic or forum: any spelling')
    .option('--editor', 'change the text of a meeting in your editor')
    .option('--resume [draft]', 'go on with a draft that was kept')
    .option('--dry-run', 'show what would be changed, and write nothing')
    .action(async (what: string, name: readonly string[], _, command: Command) => {
      const options = command.optsWithGlobals<Omit<EditOptions, 'what' | 'name'>>();
      done(await run({ ...options, what, name }, context));
    });
}
