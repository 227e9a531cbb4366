import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isId } from '../../model/ids.ts';
import { entryNames, pathOfKind } from '../../model/kinds.ts';
import { readDraft, relocate } from '../../operations/draft-input.ts';
import { checkUnfinished, propose, withSourceIds, type Draft } from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { withFlags } from '../../prompts/flags.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { expectations } from '../../schema/formats.ts';
import type { SourceDocument } from '../../source/document.ts';
import { meetingLimits } from '../../source/limits.ts';
import type { Context } from '../context.ts';
import type { AddedKind, AddOptions } from './command.ts';

/** What the command line and the input file say of a record. */
export interface Given {
  readonly draft: Draft;
  readonly input: Input;
  /** What is wrong with the input file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The input file: its positions, if it could be read, and its text by its name. */
interface Input {
  readonly document?: SourceDocument;
  readonly texts: ReadonlyMap<string, string>;
}

/** Gathers the answers given beforehand: the input file first, then the flags. */
export async function gatherGiven(
  options: AddOptions,
  context: Context,
  reading: ArchiveReading,
): Promise<Given> {
  const { from, kind, id } = options;
  if (id !== undefined) checkId(kind, id, reading);
  const empty: Draft = { kind, record: {}, additions: [], ...(id === undefined ? {} : { id }) };
  if (from === undefined) {
    const input = { texts: new Map<string, string>() };
    return { draft: answered(empty, options, reading), input, diagnostics: [] };
  }
  const name = from === '-' ? '<stdin>' : from;
  const { document, diagnostics, text } = readDraft(name, await bytesFrom(from, context));
  const texts = new Map([[name, text]]);
  if (document === undefined) return { draft: empty, input: { texts }, diagnostics };
  const draft = { ...empty, record: withSourceIds(document.data) };
  const found = relocate(checkUnfinished(reading, draft), propose(reading, draft), document);
  if (found.length > 0) return { draft, input: { texts }, diagnostics: found };
  return { draft: answered(draft, options, reading), input: { document, texts }, diagnostics: [] };
}

function checkId(kind: AddedKind, id: string, { archive }: ArchiveReading): void {
  if (!isId(id)) throw new UsageError(`--id: \`${id}\` is not an id; expected ${expectations.id}`);
  if (kind === 'meeting' || !archive[kind].has(id)) return;
  throw new UsageError(`the id \`${id}\` is taken in ${pathOfKind(kind)}`, {
    help: `choose another one, or look at it with \`council show ${entryNames[kind]} ${id}\``,
  });
}

async function bytesFrom(from: string, { cwd, io, files }: Context): Promise<Uint8Array> {
  if (from === '-') {
    if (!io.stdinIsTerminal) return io.readStdin(meetingLimits.bytes);
    throw new UsageError('`--from -` reads standard input, and standard input is a terminal', {
      help: 'pipe the record into council, or name a file with --from',
    });
  }
  const bytes = await (await files()).readGiven(resolve(cwd, from), meetingLimits.bytes);
  if (bytes !== undefined) return bytes;
  throw new UsageError(`there is no file \`${from}\``, { help: 'correct the name after --from' });
}

/** A draft with the answers of the flags. */
function answered(draft: Draft, { kind, answers }: AddOptions, reading: ArchiveReading): Draft {
  const sections = sectionsOf(kind);
  const result = withFlags(draft, answers, { sections, reading });
  if (result.faults.length > 0) throw new UsageError(result.faults.join('\n  '));
  return { ...result.draft, record: withSourceIds(result.draft.record) };
}
