import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isMapping, valueAt, withValueAt } from '../../model/paths.ts';
import { readDraft, relocate } from '../../operations/draft-input.ts';
import {
  checkUnfinished,
  proposeMeeting,
  withSourceIds,
  type Draft,
} from '../../operations/draft.ts';
import type { ArchiveReading } from '../../operations/read-archive.ts';
import { checkIn, leaveOut } from '../../prompts/answers.ts';
import { meetingSections } from '../../prompts/meeting-questions.ts';
import { parseFlag } from '../../prompts/parse.ts';
import { flaggedQuestions, flagName } from '../../prompts/question.ts';
import type { SourceDocument } from '../../source/document.ts';
import { meetingLimits } from '../../source/parse.ts';
import type { Context } from '../context.ts';
import type { AddMeetingOptions } from './command.ts';

/** What the command line and the input file say of a meeting. */
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
  options: AddMeetingOptions,
  context: Context,
  reading: ArchiveReading,
): Promise<Given> {
  const { from } = options;
  const empty: Draft = { meeting: {}, additions: [] };
  if (from === undefined) {
    const input = { texts: new Map<string, string>() };
    return { draft: withFlags(empty, options, reading), input, diagnostics: [] };
  }
  const name = from === '-' ? '<stdin>' : from;
  const { document, diagnostics, text } = readDraft(name, await bytesFrom(from, context));
  const texts = new Map([[name, text]]);
  if (document === undefined) return { draft: empty, input: { texts }, diagnostics };
  const draft = { ...empty, meeting: withSourceIds(document.data) };
  const { path } = proposeMeeting(reading, draft);
  const found = relocate(checkUnfinished(reading, draft), { path, document });
  if (found.length > 0) return { draft, input: { texts }, diagnostics: found };
  return { draft: withFlags(draft, options, reading), input: { document, texts }, diagnostics: [] };
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

/** A text that a flag gives in one language leaves the other languages as they are. */
function completed(value: unknown, present: unknown): unknown {
  return isMapping(value) && isMapping(present) ? { ...present, ...value } : value;
}

/** A draft with the answers of the flags; each is checked as a typed answer would be. */
function withFlags(draft: Draft, { answers }: AddMeetingOptions, reading: ArchiveReading): Draft {
  const language = reading.archive.council?.languages[0] ?? 'en';
  let current = draft;
  const faults: string[] = [];
  for (const { flag, path, answer } of flaggedQuestions(meetingSections)) {
    const words = answers.get(flagName(flag));
    if (words === undefined || words.at(-1) === leaveOut) continue;
    const value = completed(parseFlag(answer, words, language), valueAt(current.meeting, path));
    const fault = checkIn(reading, current, path)(value);
    const meeting = withValueAt(current.meeting, path, value);
    if (fault !== undefined) faults.push(`${flagName(flag)}: ${fault}`);
    else if (isMapping(meeting)) current = { ...current, meeting };
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n  '));
  return { ...current, meeting: withSourceIds(current.meeting) };
}
