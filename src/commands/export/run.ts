import { join, relative, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { count } from '../../formatters/count.ts';
import { wrap } from '../../formatters/wrap.ts';
import { visibleLines } from '../../model/visible.ts';
import type { Choice } from '../../operations/chosen-meetings.ts';
import {
  compareExports,
  isFolder,
  writeExports,
  type ExportFile,
} from '../../operations/export-files.ts';
import { exportMeetings, type ExportedDocument } from '../../operations/export.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import type { ExportOptions } from './command.ts';
import { gapLines, problemLines } from './notices.ts';

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
  const exported = await exportMeetings(files, { folder, choice, ...wish });
  const say = (text: string): void => context.io.stderr(visibleLines(text));
  if ('messagesFile' in exported) {
    const file = relative(context.cwd, join(folder, exported.messagesFile));
    for (const fault of exported.faults) say(`error: ${file}: ${fault}\n`);
    say('nothing was exported\n');
    return exitCodes.problems.code;
  }
  if ('diagnostics' in exported) {
    const shownPath = (file: string): string => relative(context.cwd, join(folder, file));
    const problems = { ...exported, shownPath, consequence: 'nothing was exported' };
    if (includeInternal) return reportProblems(context, problems);
    say(problemLines(problems));
    return exitCodes.problems.code;
  }
  const exitCode = await deliver(exported.documents, { options, context, files });
  for (const line of gapLines(exported.documents)) say(`${wrap(line, 80).join('\n  ')}\n`);
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

interface Delivery {
  readonly options: ExportOptions;
  readonly context: Context;
  readonly files: Files;
}

async function deliver(
  documents: readonly ExportedDocument[],
  { options, context, files }: Delivery,
): Promise<ExitCode> {
  const { output = '-', check = false } = options;
  if (output === '') {
    throw new UsageError('`--output` names no place', { help: 'name a file or folder, or `-`' });
  }
  const [only, ...others] = documents;
  if (output === '-') {
    if (others.length > 0) {
      throw new UsageError(`these are ${String(documents.length)} documents`, {
        help: 'write them into a folder with `--output`',
      });
    }
    context.io.stdout(only?.text ?? '');
    return exitCodes.done.code;
  }
  const path = resolve(context.cwd, output);
  const isMany = others.length > 0 || options.all === true || options.forum !== undefined;
  const isInFolder = isMany || /[/\\]$/.test(output) || (await isFolder(files, path));
  const place = isInFolder ? { folder: path } : { file: path };
  const exports = await compareExports(files, documents, place);
  if (check) return reportOutdated(exports, context);
  const written = await writeExports(files, exports);
  for (const each of written) sayPath(context, 'Wrote', each);
  if (written.length === 0) context.io.stderr(`${count(exports.length, 'file')} up to date\n`);
  return exitCodes.done.code;
}

function sayPath({ cwd, io }: Context, verb: string, { path }: ExportFile): void {
  io.stderr(visibleLines(`${verb} ${relative(cwd, path)}\n`));
}

/** Says which exports are not what the records give today, and fails where there is one. */
function reportOutdated(exports: readonly ExportFile[], context: Context): ExitCode {
  const outdated = exports.filter(({ text, before }) => text !== before);
  for (const each of outdated) {
    sayPath(context, each.before === undefined ? 'Missing:' : 'Out of date:', each);
  }
  const verdict = `${count(exports.length, 'file')} checked, ${String(outdated.length)} out of date\n`;
  context.io.stderr(verdict);
  return outdated.length === 0 ? exitCodes.done.code : exitCodes.problems.code;
}
