import type { RegisterKind } from '../model/kinds.ts';
import type { ReadOnlyFiles } from '../store/files.ts';
import { listRecords, type ArchiveListing } from '../store/list-records.ts';
import { conclude } from './conclude.ts';
import { gather, type Gathering } from './gather.ts';
import { placeFindings, type Placed } from './place-findings.ts';
import { soundnessOf } from './sound-archive.ts';

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
  const listing = await listRecords(files, folder);
  const isSmall = cache !== undefined && listing.records.length < cache.worthwhile;
  const soundness = isSmall
    ? soundnessOf(await cache.open(), folder, { listing, today })
    : undefined;
  if (soundness?.isKnown === true) return soundCheck(listing);
  const texts = new Map<string, string>();
  const gathered = await gather({
    files,
    folder,
    cache,
    whenLarge,
    listing,
    witness: ({ path }, { text, diagnostics }) => {
      if (text !== undefined && diagnostics.length > 0) texts.set(path, text);
    },
  });
  const { faults, registers, paths } = gathered;
  const { told } = conclude(gathered, today);
  const placed = await placeFindings({ files, folder, texts }, { told, faults, paths });
  const hasCouncil = registers.council !== undefined;
  if (hasCouncil && placed.diagnostics.length === 0) soundness?.keep();
  return { ...placed, files: paths, hasCouncil, unreadable: registers.unreadable };
}

/** What the check of an archive comes to in which nothing is found. */
function soundCheck({ records }: ArchiveListing): ArchiveCheck {
  const files = records.map(({ path }) => path);
  return { diagnostics: [], texts: new Map(), files, hasCouncil: true, unreadable: new Set() };
}
