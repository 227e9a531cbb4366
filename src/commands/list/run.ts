import { join, relative } from 'node:path';
import { UsageError } from '../../errors.ts';
import { tableOf } from '../../formatters/listing.ts';
import { createStyle } from '../../formatters/style.ts';
import { formatTable, formatTabSeparated } from '../../formatters/table.ts';
import { formatJson } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';
import { listArchive, listedKinds, type ListedKind } from '../../operations/list.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { noteFaultyFiles } from '../note-faulty-files.ts';
import { reportProblems } from '../report-problems.ts';
import type { ListOptions } from './command.ts';

/** Lists one kind of entry: a table for people, lines for a pipe, or JSON. */
export const run: Run<ListOptions> = async (options, context) => {
  const { cwd, io } = context;
  const { language, open: onlyOpen = false, json = false } = options;
  const includeInternal = !json || options.includeInternal === true;
  const kind = kindOf(options);
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const listing = await listArchive(files, { folder, kind, language, onlyOpen, includeInternal });
  if ('diagnostics' in listing) {
    const shownPath = (file: string): string => relative(cwd, join(folder, file));
    const consequence = `the ${kind} cannot be listed`;
    return reportProblems(context, { ...listing, shownPath, consequence });
  }
  const table = tableOf(listing);
  if (json) io.stdout(formatJson(listing));
  else if (!io.stdoutIsTerminal) io.stdout(formatTabSeparated(table));
  else if (table.rows.length > 0) {
    io.stdout(
      formatTable(table, { width: io.columns.stdout, style: createStyle(io.color.stdout) }),
    );
  }
  if (table.rows.length === 0) io.stderr(`No ${onlyOpen ? 'open ' : ''}${kind} in this archive\n`);
  noteFaultyFiles(context, listing.faulty_files);
  return exitCodes.done.code;
};

function kindOf({ kind: word, open: onlyOpen = false }: ListOptions): ListedKind {
  const kind = listedKinds.find((candidate) => candidate === word);
  if (kind === undefined) {
    const meant = nearest(word, listedKinds);
    throw new UsageError(`there is no list of \`${word}\``, {
      help:
        meant === undefined
          ? `choose one of ${[...listedKinds].sort().join(', ')}`
          : `did you mean \`${meant}\`?`,
    });
  }
  if (onlyOpen && kind !== 'recommendations') {
    throw new UsageError(`\`--open\` is for recommendations, not for ${kind}`, {
      help: 'use `council list recommendations --open`',
    });
  }
  return kind;
}
