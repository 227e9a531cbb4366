import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { isReportFormat, reportFormats, type ReportFormat } from '../../formatters/index.ts';
import { nearest } from '../../model/nearest.ts';

/** A report that goes to a file. */
export interface FurtherReport {
  readonly format: ReportFormat;
  /** As an absolute path. */
  readonly path: string;
}

/** The reports that `--report FORMAT=FILE` asks for; another word is a usage error. */
export function furtherReports(words: readonly string[], cwd: string): FurtherReport[] {
  const reports = words.map((word) => parse(word, cwd));
  const taken = new Set<string>();
  for (const { path } of reports) {
    if (taken.has(path)) throw new UsageError(`two reports would be written to ${path}`);
    taken.add(path);
  }
  return reports;
}

function parse(word: string, cwd: string): FurtherReport {
  const at = word.indexOf('=');
  const [format, file] = [word.slice(0, at), word.slice(at + 1)];
  if (at < 1 || file === '') {
    throw new UsageError(`\`--report ${word}\` does not say where to write which format`, {
      help: 'write it as in `--report sarif=council.sarif`',
    });
  }
  if (!isReportFormat(format)) {
    const meant = nearest(format, reportFormats);
    throw new UsageError(`there is no format \`${format}\``, {
      help:
        meant === undefined
          ? `choose one of ${[...reportFormats].sort().join(', ')}`
          : `did you mean \`${meant}\`?`,
    });
  }
  if (file === '-') {
    throw new UsageError('a further report goes to a file', {
      help: `for standard output use \`--format ${format}\``,
    });
  }
  if (/\.ya?ml$/i.test(file)) {
    throw new UsageError(
      `a report cannot be written to \`${file}\`, which is the name of a record`,
      {
        help: 'give it another ending',
      },
    );
  }
  return { format, path: resolve(cwd, file) };
}
