import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { visible } from '../../model/visible.ts';
import { longestExport } from '../../operations/export-files.ts';
import { readArchive } from '../../operations/read-archive.ts';
import { verifyExport } from '../../operations/verify.ts';
import type { Archive } from '../../source/archive.ts';
import { findDataFolder } from '../../store/locate.ts';
import type { Context } from '../context.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import type { VerifyOptions } from './command.ts';
import { verdictLines } from './verdict.ts';

/** Says of each file whether it is the adopted text, altered, or no export at all. */
export const run: Run<VerifyOptions> = async (options, context) => {
  const archive = await archiveAtHand(options, context);
  let isProven = true;
  for (const path of options.paths) {
    const text = new TextDecoder().decode(await bytesOf(path, context));
    const verdict = verifyExport(text, archive);
    const [sentence = '', ...further] = verdictLines(verdict).map(visible);
    context.io.stdout(`${visible(path)}: ${sentence}\n`);
    for (const line of further) context.io.stdout(`  ${line}\n`);
    isProven &&= verdict.kind === 'adopted' || verdict.kind === 'consistent';
  }
  return isProven ? exitCodes.done.code : exitCodes.problems.code;
};

/** The archive that is named or near; undefined where there is none. */
async function archiveAtHand(
  options: VerifyOptions,
  context: Context,
): Promise<Archive | undefined> {
  const { cwd, env } = context;
  const files = await context.files();
  const isNamed = [options.data, env.COUNCIL_DATA].some(
    (name) => name !== undefined && name !== '',
  );
  const isNear = isNamed || (await findDataFolder(files, { cwd, home: env.HOME })) !== undefined;
  if (!isNear) return undefined;
  return (await readArchive(files, await dataFolder(context, options))).archive;
}

async function bytesOf(path: string, { cwd, io, files }: Context): Promise<Uint8Array> {
  if (path === '-' && !io.stdinIsTerminal) return io.readStdin(longestExport);
  const bytes =
    path === '-' ? undefined : await (await files()).readGiven(resolve(cwd, path), longestExport);
  if (bytes !== undefined) return bytes;
  throw new UsageError(
    path === '-' ? 'nothing comes on standard input' : `there is no file ${path}`,
    { help: 'name files that `council export` wrote' },
  );
}
