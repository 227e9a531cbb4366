import { formatJson } from '../model/json.ts';
import type { Report } from '../operations/report.ts';
import { fingerprintsOf } from './fingerprint.ts';

/** A report for the Code Quality widget of GitLab (docs.gitlab.com/ci/testing/code_quality). */
export function formatGitlab({ findings }: Report): string {
  const fingerprints = fingerprintsOf(findings);
  return formatJson(
    findings.map(({ message, help, code, severity, file, range }, index) => ({
      description: help === undefined ? message : `${message}; ${help}`,
      check_name: code,
      fingerprint: fingerprints[index],
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: range.start.line } },
    })),
  );
}
