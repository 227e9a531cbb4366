import { join, relative, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { count } from '../../formatters/count.ts';
import { visibleLines } from '../../model/visible.ts';
import { proposeSeal, type PlacedObstacle } from '../../operations/seal.ts';
import { readArchive, type ArchiveReading } from '../../operations/read-archive.ts';
import { parseFlag } from '../../prompts/parse.ts';
import { isWording } from '../../schema/validate.ts';
import { meetingLimits } from '../../source/limits.ts';
import type { Context } from '../context.ts';
import { dataFolder } from '../data-folder.ts';
import { dayOf } from '../day.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import { showChanges } from '../show-changes.ts';
import { write } from '../write.ts';
import type { SealOptions } from './command.ts';

/** Seals an adopted text, or records a correction of it, or shows what that would write. */
export const run: Run<SealOptions> = async (options, context) => {
  const { meeting, dryRun = false } = options;
  const { cwd, io } = context;
  const date = dayOf(options.date, context);
  refuseIncomplete(options);
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const reading = await readArchive(files, folder);
  const correction = await correctionOf(options, reading, context);
  const sealing = proposeSeal(reading, { meeting, date, correction });
  if ('diagnostics' in sealing) {
    return reportProblems(context, { ...sealing, shownPath, consequence: 'nothing was sealed' });
  }
  if ('refused' in sealing) return refuse(sealing.refused, shownPath(sealing.file), context);
  if ('sealedSince' in sealing) {
    const what = options.correct === true ? 'nothing to correct: already' : 'already';
    io.stderr(`${what} sealed on ${sealing.sealedSince}, and unchanged since\n`);
    return exitCodes.done.code;
  }
  const { plan, file, seal, correction: corrected } = sealing;
  if (dryRun) {
    showChanges(plan, shownPath, context);
    io.stderr('Nothing was written\n');
    return exitCodes.done.code;
  }
  await write(context, folder, plan);
  const languages = Object.keys(seal.languages).join(', ');
  const { length } = corrected?.changes ?? [];
  io.stderr(
    [
      `Sealed ${count(seal.paragraphs.length, 'paragraph')} in ${languages}`,
      ...(length === 0 ? [] : [`with ${count(length, 'corrected text')}`]),
      ...(corrected?.order === undefined ? [] : ['in their corrected order']),
    ].join(', '),
  );
  io.stderr(`\nSHA-256 ${seal.digest}\nWrote ${shownPath(file)}\n`);
  return exitCodes.done.code;
};

function refuseIncomplete({ correct = false, reason, old }: SealOptions): void {
  if (!correct && (reason !== undefined || old !== undefined)) {
    throw new UsageError('`--reason` and `--old` belong to `--correct`', {
      help: 'give `--correct` too, or leave them out',
    });
  }
  if (!correct || (reason !== undefined && old !== undefined)) return;
  throw new UsageError('a correction needs its reason and the record as it was sealed', {
    help: 'give `--reason TEXT` and `--old FILE`, as in `git show HEAD:FILE | council seal … --old -`',
  });
}

async function correctionOf(
  { reason, old }: SealOptions,
  { archive }: ArchiveReading,
  context: Context,
) {
  if (reason === undefined || old === undefined) return undefined;
  const words = parseFlag({ as: 'words' }, reason, archive.council?.languages ?? []);
  if (!isWording(words)) {
    throw new UsageError('`--reason` is no text in a language', {
      help: "give it as in `--reason 'Misprint'` or `--reason 'ru=Опечатка'`",
    });
  }
  return { reason: words, old: await givenBytes(old, context) };
}

async function givenBytes(path: string, { cwd, io, files }: Context): Promise<Uint8Array> {
  if (path === '-') {
    if (!io.stdinIsTerminal) return io.readStdin(meetingLimits.bytes);
    throw new UsageError('nothing comes on standard input', {
      help: 'give the old record, as in `git show HEAD:FILE | council seal … --old -`',
    });
  }
  const bytes = await (await files()).readGiven(resolve(cwd, path), meetingLimits.bytes);
  if (bytes !== undefined) return bytes;
  throw new UsageError(`there is no file ${path}`, { help: 'name another one with `--old`' });
}

function refuse(obstacles: readonly PlacedObstacle[], path: string, { io }: Context): ExitCode {
  for (const { message, line, column } of obstacles) {
    const place = `${path}:${String(line)}:${String(column)}`;
    io.stderr(visibleLines(`error: ${message}\n  at ${place}\n`));
  }
  io.stderr('\nnothing was sealed; only an adopted text that is complete can be\n');
  return exitCodes.problems.code;
}
