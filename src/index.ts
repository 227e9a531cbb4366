// The programmatic interface: what the command line does, as functions that return values.
export { CouncilError, UsageError } from './errors.ts';
export type { Diagnostic, Position, Range } from './diagnostics/diagnostic.ts';
export type * from './model/generated.ts';
export { explainFindings } from './operations/explain.ts';
export { formatArchive, type Formatting, type FormatRequest } from './operations/format.ts';
export { ciFile, type CiFile, type CiKind } from './operations/ci-files.ts';
export type { Choice } from './operations/chosen-meetings.ts';
export {
  exportMeetings,
  type Exported,
  type ExportedDocument,
  type ExportRequest,
} from './operations/export.ts';
export { listArchive, type ListedKind, type ListRequest } from './operations/list.ts';
export type { Acceptance } from './operations/accepted.ts';
export type { Obstacles } from './operations/faulty-files.ts';
export type { Content, Part } from './operations/outline.ts';
export { readArchive, type ArchiveReading } from './operations/read-archive.ts';
export { showEntry, type Showing, type ShownKind, type ShowRequest } from './operations/show.ts';
export {
  acceptFindings,
  validateArchive,
  type ValidationReport,
  type ValidationRequest,
} from './operations/validate.ts';
export type { Archive, MeetingEntry } from './source/archive.ts';
export type { Files, FolderEntry } from './store/files.ts';
export { nodeFiles } from './store/node-files.ts';
export { recoverArchive, type Recovery } from './store/recover.ts';
