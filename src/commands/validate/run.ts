import { pathOfKind } from '../../model/kinds.ts';
import { visible } from '../../model/visible.ts';
import {
  validateArchive,
  type ValidationReport,
  type ValidationRequest,
} from '../../operations/validate.ts';
import type { Files } from '../../store/files.ts';
import { filesSince } from '../../store/git-files.ts';
import type { Context } from '../context.ts';
import { acceptAll } from './accept.ts';
import { dataFolder } from '../data-folder.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { withProgress } from '../progress.ts';
import type { ValidateOptions } from './command.ts';
import { fixAll } from './fix.ts';
import { furtherReports } from './further-reports.ts';
import { present } from './present.ts';
import { verdictOn } from './verdict.ts';

/** Checks the archive and says what was found; how it is said never changes the exit code. */
export const run: Run<ValidateOptions> = async (options, context) => {
  const reports = furtherReports(options.report, context.cwd);
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const { cwd, env } = context;
  const { paths, since: ref, today = context.today() } = options;
  const earlier = ref === undefined ? undefined : await filesSince({ folder, ref, env });
  const cache = options.cache === false ? undefined : context.cache;
  const { saveMemory: whenLarge } = context;
  const request = { folder, cwd, paths, today, earlier, cache, whenLarge };
  if (options.accept === true) await acceptAll(files, request, context);
  if (options.fix === true) await fixAll(files, request, { context, options });
  const validation = await checked(files, request, { context, options });
  const verdict = verdictOn(validation.diagnostics, options.maxWarnings);
  await present(validation, {
    ...{ options, context, files, folder, reports },
    hasPassed: verdict.exitCode === exitCodes.done.code,
  });
  if (ref !== undefined) noteChangedRules(validation, { context, ref });
  if (verdict.reason !== undefined) context.io.stderr(`error: ${verdict.reason}\n`);
  return verdict.exitCode;
};

async function checked(
  files: Files,
  request: ValidationRequest,
  { context, options }: { readonly context: Context; readonly options: ValidateOptions },
): Promise<ValidationReport> {
  if (options.quiet === true) return validateArchive(files, request);
  const progress = withProgress(files, context);
  try {
    return await validateArchive(progress.files, request);
  } finally {
    progress.end();
  }
}

/** A change must not relax the rules by which it is judged without anybody seeing it. */
function noteChangedRules(
  { changed }: ValidationReport,
  { context, ref }: { readonly context: Context; readonly ref: string },
): void {
  const file = pathOfKind('council');
  if (changed?.has(file) !== true) return;
  context.io.stderr(
    `${file} has changed since ${visible(ref)}: what is checked may have changed with it\n`,
  );
}
