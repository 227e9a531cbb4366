import type { Report } from '../operations/report.ts';
import type { Screen } from './text.ts';

/** Turns a report into text; only a format for people looks at the screen. */
export type Formatter = (report: Report, screen: Screen) => string;

/** The formats of a report, by the name that `--format` takes; each is loaded when it is used. */
export const formatters = {
  text: async () => (await import('./text.ts')).formatText,
  compact: async () => (await import('./compact.ts')).formatCompact,
  json: async () => (await import('./json.ts')).formatJson,
  github: async () => (await import('./github.ts')).formatGithub,
  gitlab: async () => (await import('./gitlab.ts')).formatGitlab,
  sarif: async () => (await import('./sarif.ts')).formatSarif,
  junit: async () => (await import('./junit.ts')).formatJunit,
  markdown: async () => (await import('./markdown.ts')).formatMarkdown,
} as const satisfies Record<string, () => Promise<Formatter>>;

/** The name of a format. */
export type ReportFormat = keyof typeof formatters;

/** The names of the formats. */
export const reportFormats = Object.keys(formatters).filter(isReportFormat);

/** Whether a word is the name of a format. */
export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(formatters, word);
}
