import { formatJson as toJson } from '../model/json.ts';
import type { CheckReport } from '../model/generated.ts';
import type { Report, Spot } from '../operations/report.ts';
import { tallyOf } from './summary.ts';

/** A report for programs, in the form of `schemas/report.schema.json`. */
export function formatJson({ findings, files, since }: Report): string {
  const report: CheckReport = {
    schema: 1,
    ...(since === undefined ? {} : { since }),
    ...tallyOf(findings),
    files: [...files],
    findings: findings.map((finding) => {
      const { code, severity, message, help, related, isWithheld } = finding;
      return {
        code,
        severity,
        message,
        ...(help === undefined ? {} : { help }),
        ...placeOf(finding),
        ...(isWithheld ? { withheld: true } : {}),
        ...(related.length === 0
          ? {}
          : { related: related.map((place) => ({ message: place.message, ...placeOf(place) })) }),
      };
    }),
  };
  return toJson(report);
}

type Place = Pick<
  CheckReport['findings'][number],
  'file' | 'line' | 'column' | 'end_line' | 'end_column' | 'path'
>;

function placeOf({ file, range: { start, end }, path }: Spot): Place {
  return {
    file,
    line: start.line,
    column: start.column,
    end_line: end.line,
    end_column: end.column,
    ...(path === '' ? {} : { path }),
  };
}
