import { join, relative } from 'node:path';
import { proposeFixes } from '../../operations/fix.ts';
import { validateArchive, type ValidationRequest } from '../../operations/validate.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { write } from '../write.ts';
import type { ValidateOptions } from './command.ts';

/** How often a mended archive is looked at again: one mistake can hide another. */
const rounds = 5;

/** Mends what can be mended without guessing, and lists it on stderr. */
export async function fixAll(
  files: Files,
  request: ValidationRequest,
  { context, options }: { readonly context: Context; readonly options: ValidateOptions },
): Promise<void> {
  const { folder, cwd } = request;
  for (let round = 0; round < rounds; round += 1) {
    const { plan, fixes } = proposeFixes(await validateArchive(files, request));
    if (plan.length === 0) return;
    await write(context, folder, plan);
    if (options.quiet === true) continue;
    for (const { file, line, column, action } of fixes) {
      const path = relative(cwd, join(folder, file));
      context.io.stderr(`Fixed ${path}:${line}:${column}: ${action}\n`);
    }
  }
}
