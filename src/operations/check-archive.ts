import type { RegisterKind } from '../model/kinds.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { conclude } from './conclude.ts';
import { gather, type Gathering } from './gather.ts';
import { placeFindings, type Placed } from './place-findings.ts';

/** What a check of an archive has found. Of the records it keeps only the texts that have findings. */
export interface ArchiveCheck extends Placed {
  /** Every file that was checked, relative to the data folder. */
  readonly files: readonly string[];
  /** Whether the council's own file could be read. */
  readonly hasCouncil: boolean;
  /** The registers that are there but cannot be read. */
  readonly unreadable: ReadonlySet<RegisterKind>;
}

/** How to check. */
export interface CheckRequest extends Pick<Gathering, 'cache' | 'whenLarge'> {
  /** The day of the check, as in `2026-11-24`; rules that need it are left out without one. */
  readonly today?: string | undefined;
}

/** Checks an archive of any size. */
export async function checkArchive(
  files: ReadOnlyFiles,
  folder: string,
  { today, cache, whenLarge }: CheckRequest,
): Promise<ArchiveCheck> {
  const texts = new Map<string, string>();
  const gathered = await gather({
    files,
    folder,
    cache,
    whenLarge,
    witness: ({ path }, { text, diagnostics }) => {
      if (text !== undefined && diagnostics.length > 0) texts.set(path, text);
    },
  });
  const { faults, registers, paths } = gathered;
  const { told } = conclude(gathered, today);
  return {
    ...(await placeFindings({ files, folder, texts }, { told, faults, paths })),
    files: paths,
    hasCouncil: registers.council !== undefined,
    unreadable: registers.unreadable,
  };
}
