import { createHash } from 'node:crypto';
import type { Finding } from '../operations/report.ts';

/**
 * A name for each finding that stays the same when lines are inserted above it: made of code, file
 * and place in the record, and numbered where several findings share these. No two are the same.
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, file, path }) => {
    const name = JSON.stringify([code, file, path]);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return createHash('sha256').update(`${name} ${number}`).digest('hex');
  });
}
