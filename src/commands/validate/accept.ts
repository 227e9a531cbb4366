import { join, relative } from 'node:path';
import { count } from '../../formatters/count.ts';
import { pathOfKind } from '../../model/kinds.ts';
import { acceptFindings, type ValidationRequest } from '../../operations/validate.ts';
import type { Files } from '../../store/files.ts';
import type { Context } from '../context.ts';
import { write } from '../write.ts';

/** Writes what the rules find now to `accepted.yaml`, and says so. */
export async function acceptAll(
  files: Files,
  request: ValidationRequest,
  context: Context,
): Promise<void> {
  const { io, cwd } = context;
  const path = relative(cwd, join(request.folder, pathOfKind('accepted')));
  const acceptance = await acceptFindings(files, request);
  if (acceptance === undefined) {
    io.stderr(`Nothing was accepted: ${path} has errors of its own\n`);
    return;
  }
  const { plan, added, gone } = acceptance;
  if (plan.length === 0) {
    io.stderr('Nothing new to accept\n');
    return;
  }
  await write(context, request.folder, plan);
  const done = [
    ...(added === 0 ? [] : [`${count(added, 'finding')} accepted`]),
    ...(gone === 0 ? [] : [`${count(gone, 'gone entry', 'gone entries')} taken out`]),
  ];
  io.stderr(`Wrote ${path}: ${done.join(', ')}\n`);
}
