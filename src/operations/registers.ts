import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { pathOfKind, registerKinds, type RegisterKind } from '../model/kinds.ts';
import { fileOf, type RecordFile, type Registers } from '../source/archive.ts';
import { idsOf } from '../source/survey.ts';

/** The council's own file and the registers, as they were read. */
export interface Singles {
  /** The records that are no meetings. */
  readonly singles: readonly RecordFile[];
  /** Every file that was read. */
  readonly paths: Iterable<string>;
  /** What is wrong with files. */
  readonly faults: readonly Diagnostic[];
}

/** What records may refer to: entries of registers, sides, series, and these meetings. */
export function registersOf(read: Singles, meetings: Iterable<string>): Registers {
  const archive = { files: read.singles };
  const entriesOf = <T>(entries: Readonly<Record<string, T>> | undefined) =>
    new Map(Object.entries(entries ?? {}));
  const registers = {
    council: fileOf(archive, 'council')?.record,
    people: entriesOf(fileOf(archive, 'people')?.record.people),
    organizations: entriesOf(fileOf(archive, 'organizations')?.record.organizations),
    topics: entriesOf(fileOf(archive, 'topics')?.record.topics),
    forums: entriesOf(fileOf(archive, 'forums')?.record.forums),
    unreadable: new Set(unreadRegisters(read)),
  };
  return { ...registers, ids: idsOf(registers, meetings) };
}

/** The registers that are there, under their own name or one near it, but of which nothing is known. */
function unreadRegisters({ singles, faults, paths }: Singles): RegisterKind[] {
  const read = new Set(paths);
  return registerKinds.filter((kind) => {
    const path = pathOfKind(kind);
    const isMeant = ({ file, args }: Diagnostic): boolean =>
      file === path || ('nearest' in args && args.nearest === path);
    const isSound = fileOf({ files: singles }, kind) !== undefined;
    return !isSound && (read.has(path) || faults.some(isMeant));
  });
}
