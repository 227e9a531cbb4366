import { join, relative } from 'node:path';
import { UsageError } from '../../errors.ts';
import { formatShowing } from '../../formatters/showing.ts';
import { createStyle } from '../../formatters/style.ts';
import { formatJson } from '../../model/json.ts';
import { nearest } from '../../model/nearest.ts';
import { registerOf, showEntry, type ShownKind } from '../../operations/show.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { noteFaultyFiles } from '../note-faulty-files.ts';
import { reportProblems } from '../report-problems.ts';
import type { ShowOptions } from './command.ts';

/** Shows one meeting or one entry of a register, as text or as JSON. */
export const run: Run<ShowOptions> = async (options, context) => {
  const { cwd, io } = context;
  const { language, json = false } = options;
  const includeInternal = !json || options.includeInternal === true;
  const asked = askedFor(options);
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const showing = await showEntry(files, { folder, ...asked, language, includeInternal });
  if ('diagnostics' in showing) {
    return reportProblems(context, { ...showing, shownPath, consequence: 'nothing was shown' });
  }
  const { shown } = showing;
  const layout = { width: io.columns, style: createStyle(io.color.stdout) };
  io.stdout(
    json ? formatJson(shown) : formatShowing(showing, { ...layout, path: shownPath(shown.file) }),
  );
  noteFaultyFiles(context, shown.faulty_files);
  return exitCodes.done.code;
};

const entryKinds = Object.keys(registerOf).sort();

/** What the words of the command line ask for. */
function askedFor({ what, name }: ShowOptions): { kind: ShownKind; name: string } {
  const kind = isEntryKind(what) ? what : undefined;
  if (kind === undefined && name.length === 0) return { kind: 'meeting', name: what };
  if (kind === undefined) {
    const meant = nearest(what, entryKinds);
    throw new UsageError(`\`${what}\` is not a kind of entry`, {
      help:
        meant === undefined
          ? `name a meeting alone, or one of ${entryKinds.join(', ')} and its name`
          : `did you mean \`${meant}\`?`,
    });
  }
  const words = name.join(' ').trim();
  if (words !== '') return { kind, name: words };
  throw new UsageError(`which ${kind} is missing`, {
    help: `name it by its id or any spelling, as in \`council show ${kind} NAME\`; \`council list ${registerOf[kind]}\` lists them`,
  });
}

function isEntryKind(word: string): word is keyof typeof registerOf {
  return Object.hasOwn(registerOf, word);
}
