import { join, relative } from 'node:path';
import { formatters, type ReportFormat } from '../../formatters/index.ts';
import { createStyle } from '../../formatters/style.ts';
import { summaryOf } from '../../formatters/summary.ts';
import { fullReport, publicReport, type Report, type Since } from '../../operations/report.ts';
import type { ValidationReport } from '../../operations/validate.ts';
import type { Files } from '../../store/files.ts';
import { repositoryRoot } from '../../store/locate.ts';
import { isWatched } from '../audience.ts';
import type { Context } from '../context.ts';
import type { ValidateOptions } from './command.ts';
import type { FurtherReport } from './further-reports.ts';

/** What decides how a verdict is told. */
export interface Presentation {
  readonly options: ValidateOptions;
  readonly context: Context;
  readonly files: Files;
  readonly folder: string;
  readonly reports: readonly FurtherReport[];
  readonly hasPassed: boolean;
}

/** Tells what was found: to GitHub where it runs there, on stdout, and in the further reports. */
export async function present(
  validation: ValidationReport,
  presentation: Presentation,
): Promise<void> {
  const { options, context, files, reports, hasPassed } = presentation;
  const { io, env } = context;
  const { format, quiet: isQuiet = false } = options;
  const render = await renderer(validation, presentation);
  const runsOnGithub = env.GITHUB_ACTIONS === 'true' && !isWatched(context, 'stdout');
  const isAnnotated = format === 'text' && runsOnGithub;
  if (isAnnotated) io.stdout(await render('github'));
  if (isAnnotated || format === 'github') {
    const page = env.GITHUB_STEP_SUMMARY ?? '';
    if (page !== '') await files.append(page, await render('markdown'));
  }
  const isSilent = isQuiet && hasPassed && isForPeople(format);
  if (!isSilent) io.stdout(await render(format, { isOnStdout: true }));
  for (const report of reports) await files.put(report.path, await render(report.format));
  if (format === 'text' || isQuiet) return;
  const { diagnostics, files: checked } = validation;
  const since = sinceOf(validation, options);
  io.stderr(`${summaryOf({ findings: diagnostics, files: checked, since })}\n`);
}

type Render = (format: ReportFormat, target?: { readonly isOnStdout: boolean }) => Promise<string>;

/**
 * Turns what was found into any format. Only text for somebody at the terminal holds everything; all
 * else may be kept and read by others. Paths are those from the current folder on for people, and
 * from the root of the repository on for programs.
 */
async function renderer(
  validation: ValidationReport,
  { options, context, files, folder }: Presentation,
): Promise<Render> {
  const { cwd, io } = context;
  const root = (await repositoryRoot(files, folder)) ?? cwd;
  const isQuiet = options.quiet === true;
  const known = new Map<string, Report>();
  return async (format, { isOnStdout } = { isOnStdout: false }) => {
    const base = isForPeople(format) ? cwd : root;
    const shownFolder = relative(base, folder).replaceAll('\\', '/');
    const shownPath = (file: string): string => {
      if (shownFolder === '') return file;
      if (!shownFolder.startsWith('..')) return `${shownFolder}/${file}`;
      return relative(base, join(folder, file)).replaceAll('\\', '/');
    };
    const found = { ...validation, shownPath, since: sinceOf(validation, options) };
    const formatter = await formatters[format]();
    if (isOnStdout && format === 'text' && isWatched(context, 'stdout')) {
      const screen = { style: createStyle(io.color.stdout), columns: io.columns.stdout, isQuiet };
      return formatter(fullReport(found), screen);
    }
    const report = known.get(base) ?? publicReport(found);
    known.set(base, report);
    const style = createStyle(isOnStdout && io.color.stdout);
    return formatter(report, { style, isQuiet: isOnStdout && isQuiet });
  };
}

function sinceOf(
  { changed, files }: ValidationReport,
  { since: ref }: ValidateOptions,
): Since | undefined {
  if (ref === undefined || changed === undefined) return undefined;
  return { ref, changed: [...changed].filter((file) => files.includes(file)).length };
}

function isForPeople(format: ReportFormat): boolean {
  return format === 'text' || format === 'compact';
}
