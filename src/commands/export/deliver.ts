import { relative, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { count } from '../../formatters/count.ts';
import { visibleLines } from '../../model/visible.ts';
import {
  compareExports,
  isFolder,
  writeExports,
  type ExportFile,
} from '../../operations/export-files.ts';
import type { ExportedDocument } from '../../operations/export.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { ExportOptions } from './command.ts';

interface Delivery {
  readonly options: Pick<ExportOptions, 'all' | 'check' | 'forum' | 'output'>;
  readonly context: Context;
  readonly files: Files;
}

/** Prints documents, writes them into files, or only compares them with what stands there. */
export async function deliver(
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
