import { join, relative } from 'node:path';
import { UsageError } from '../../errors.ts';
import { count } from '../../formatters/count.ts';
import { visibleLines } from '../../model/visible.ts';
import { exportMeetings } from '../../operations/export.ts';
import { obstaclesIn } from '../../operations/faulty-files.ts';
import { findMeeting } from '../../operations/find-meeting.ts';
import { readingFor } from '../../operations/public-archive.ts';
import { readArchive, type ArchiveReading } from '../../operations/read-archive.ts';
import { recheck } from '../../operations/recheck.ts';
import { editionNamed, recordSubmission } from '../../operations/submit.ts';
import type { MeetingEntry } from '../../source/archive.ts';
import { dataFolder } from '../data-folder.ts';
import { dayOf } from '../day.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { deliver } from '../export/deliver.ts';
import { notExported, sayGaps } from '../export/notices.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import { showChanges } from '../show-changes.ts';
import { write } from '../write.ts';
import type { SubmitOptions } from './command.ts';

const consequence = 'nothing was exported, and nothing recorded';

/** Exports a summary for an edition of a forum, and writes into the record that it was sent. */
export const run: Run<SubmitOptions> = async (options, context) => {
  const { format, language: languages, fallback, alternat, dryRun = false } = options;
  const { cwd, io } = context;
  const date = dayOf(options.date, context);
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const reading = await readArchive(files, folder);
  const edition = editionNamed(reading.archive, options.forum);
  const found = findMeeting(reading.archive, options.meeting);
  const refuse = (inReading: ArchiveReading, file: string): ExitCode =>
    reportProblems(context, { ...obstaclesIn(inReading, file), shownPath, consequence });
  if ('faultyFile' in found) return refuse(reading, found.faultyFile);
  refuseClosed(found.entry, reading);
  const choice = { meetings: [found.entry.id] };
  const wish = { format, languages, fallback, alternat };
  const exported = await exportMeetings(files, { folder, choice, ...wish });
  if (!('documents' in exported)) return notExported(exported, { context, folder });
  const { documents } = exported;
  const sending = { ...edition, date, format, documents };
  const { file } = found.entry;
  const before = reading.texts.get(file) ?? '';
  const recording = recordSubmission(found.entry, before, sending);
  const { plan } = recording;
  const after = recheck(reading, plan);
  if (obstaclesIn(after, file).diagnostics.length > 0) return refuse(after, file);
  if (dryRun) {
    showChanges(plan, shownPath, context);
    io.stderr('Nothing was written\n');
    return exitCodes.done.code;
  }
  await deliver(documents, { options: { output: options.output ?? '-' }, context, files });
  sayGaps(documents, context);
  if (plan.length > 0) await write(context, folder, plan);
  const sent = `${count(documents.length, 'document')} for ${options.forum}`;
  const path = shownPath(file);
  const said = plan.length === 0 ? `${path} says so already` : `Wrote ${path}`;
  io.stderr(visibleLines(`Recorded ${sent}, sent on ${recording.date}\n${said}\n`));
  return exitCodes.done.code;
};

/** Nothing goes to a forum of a meeting without a communiqué, or with one that is internal. */
function refuseClosed({ id }: MeetingEntry, reading: ArchiveReading): void {
  const { meetings } = readingFor(reading, false).archive;
  const communique = meetings.find((entry) => entry.id === id)?.meeting.communique;
  if (communique !== undefined) return;
  throw new UsageError(`the meeting ${id} has no communiqué that may leave the house`, {
    help: 'choose another meeting; `council show` says what its record holds',
  });
}
