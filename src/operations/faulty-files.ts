import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../model/order.ts';
import type { ArchiveReading } from './read-archive.ts';

/** The errors in the records that stand in the way of what was asked, and the texts they are in. */
export interface Obstacles {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The files in which there are errors, from the data folder on, in order. */
export function faultyFiles({ diagnostics }: ArchiveReading): string[] {
  const files = diagnostics.filter(isError).map(({ file }) => file);
  return [...new Set(files)].sort(byCodeUnit);
}

/** The errors of one file, also of one that stands under another name than it should. */
export function obstaclesIn({ diagnostics, texts }: ArchiveReading, path: string): Obstacles {
  const isMeant = ({ file, args }: Diagnostic): boolean =>
    file === path || ('nearest' in args && args.nearest === path);
  return { diagnostics: diagnostics.filter(isError).filter(isMeant), texts };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
