import { visible } from '../model/visible.ts';
import type { Finding, Since } from '../operations/report.ts';
import { count } from './count.ts';

/** How many findings of each severity there are. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
}

/** Counts findings. */
export function tallyOf(findings: readonly Pick<Finding, 'severity'>[]): Tally {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

interface Checked {
  readonly findings: readonly Pick<Finding, 'severity'>[];
  readonly files: readonly string[];
  readonly since?: Since | undefined;
}

/** `7 files checked, no problems` or `7 files checked, 2 of them changed since main: 1 error`. */
export function summaryOf({ findings, files, since }: Checked): string {
  const { errors, warnings } = tallyOf(findings);
  const checked = `${count(files.length, 'file')} checked`;
  const compared =
    since === undefined ? '' : `, ${since.changed} of them changed since ${visible(since.ref)}`;
  const found = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  if (found.length > 0) return `${checked}${compared}: ${found.join(', ')}`;
  return `${checked}${compared}, no ${since === undefined ? '' : 'new '}problems`;
}
