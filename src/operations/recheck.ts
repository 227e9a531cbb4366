import { sortDiagnostics } from '../diagnostics/sort.ts';
import { checkForm } from '../schema/check-form.ts';
import { checkRecord } from '../rules/index.ts';
import { entryOf, isOfKind, type RecordFile } from '../source/archive.ts';
import { locateAll } from '../source/locate.ts';
import { parseRecord } from '../source/parse-record.ts';
import { synopsisOf } from '../source/survey.ts';
import type { Plan } from '../store/plan.ts';
import { conclude } from './conclude.ts';
import type { Gathered } from './gather.ts';
import { archiveOf, type ArchiveReading } from './read-archive.ts';
import { faultyMeeting } from './read-meetings.ts';
import { registersOf } from './registers.ts';

/** The reading of the archive as it would be once a plan is carried out. */
export function recheck(reading: ArchiveReading, plan: Plan): ArchiveReading {
  const { archive, texts: before, today } = reading;
  const paths = new Set(plan.map(({ path }) => path));
  const isUnchanged = ({ file }: { readonly file: string }): boolean => !paths.has(file);
  const changed = changedFiles(plan);
  const texts = new Map([
    ...[...before].filter(([file]) => isUnchanged({ file })),
    ...changed.map(({ path, text }) => [path, text] as const),
  ]);
  const files = [
    ...archive.files.filter(isUnchanged),
    ...changed.flatMap(({ record }) => record ?? []),
  ];
  const faultyMeetings = [
    ...archive.faultyMeetings.filter(isUnchanged),
    ...changed.flatMap(({ faulty }) => faulty ?? []),
  ];
  const faults = changed.flatMap(({ diagnostics }) => diagnostics);
  const gathered = gatheredFrom({ files, faultyMeetings, faults, paths: [...texts.keys()] });
  const { found, told } = conclude(gathered, today);
  const diagnostics = sortDiagnostics([...faults, ...locateAll(told, texts)]);
  return { archive: archiveOf(gathered, files), diagnostics, found, texts, today };
}

/** The files that a plan makes or replaces, read again. */
function changedFiles(plan: Plan) {
  return plan.flatMap((change) => {
    if (change.action === 'remove') return [];
    const { path } = change;
    const text = change.action === 'create' ? change.text : change.after;
    const { kind, document, diagnostics } = parseRecord(path, text);
    const checked = document === undefined ? undefined : checkForm(kind, document);
    const isFaulty = kind === 'meeting' && checked?.file === undefined;
    return {
      path,
      text,
      record: checked?.file,
      faulty: isFaulty ? faultyMeeting({ path }, { ...document }) : undefined,
      diagnostics: [...diagnostics, ...(checked?.diagnostics ?? [])],
    };
  });
}

/** The same as `gather` finds in files, of records that are at hand. */
function gatheredFrom({
  files,
  faultyMeetings,
  ...read
}: Pick<Gathered, 'faultyMeetings' | 'faults' | 'paths'> & {
  readonly files: readonly RecordFile[];
}): Gathered {
  const singles = files.filter(({ kind }) => kind !== 'meeting');
  const records = files.filter((file) => isOfKind(file, 'meeting'));
  const ids = [...records.map(entryOf), ...faultyMeetings].map(({ id }) => id);
  const registers = registersOf({ singles, ...read }, ids);
  return {
    ...read,
    singles,
    registers,
    faultyMeetings,
    meetings: records.map((record) => synopsisOf(record, registers)),
    findings: files.flatMap((file) => checkRecord(file, registers)),
    isPartial: false,
  };
}
