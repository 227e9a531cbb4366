import { UsageError } from '../../errors.ts';
import type { Choice } from '../../operations/chosen-meetings.ts';
import { exportOrRecall } from '../../operations/kept-exports.ts';
import { dataFolder } from '../data-folder.ts';
import type { Run } from '../lazy.ts';
import type { ExportOptions } from './command.ts';
import { deliver } from './deliver.ts';
import { notExported, sayGaps } from './notices.ts';

/** Exports meetings: the documents to stdout or to files, what they lack to stderr. */
export const run: Run<ExportOptions> = async (options, context) => {
  const { format, language: languages, fallback, alternat, includeInternal = false } = options;
  const choice = choiceOf(options);
  if (options.check === true && (options.output ?? '-') === '-') {
    throw new UsageError('`--check` compares files, and none is named', {
      help: 'name the file or folder with `--output`',
    });
  }
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const wish = { format, languages, fallback, alternat, includeInternal };
  const { cache } = context;
  const exported = await exportOrRecall(files, { folder, choice, cache, ...wish });
  if (!('documents' in exported)) {
    return notExported(exported, { context, folder, includeInternal });
  }
  const exitCode = await deliver(exported.documents, { options, context, files });
  sayGaps(exported.documents, context);
  return exitCode;
};

function choiceOf({ meetings, all = false, forum }: ExportOptions): Choice {
  const choices: readonly (Choice | undefined)[] = [
    meetings.length === 0 ? undefined : { meetings },
    all ? { all } : undefined,
    forum === undefined ? undefined : { forum },
  ];
  const [choice, ...others] = choices.filter((each) => each !== undefined);
  const help = 'name meetings, or give `--all`, or `--forum`';
  if (choice === undefined) throw new UsageError('no meeting is named', { help });
  if (others.length > 0) throw new UsageError('meetings are chosen in two ways', { help });
  return choice;
}
