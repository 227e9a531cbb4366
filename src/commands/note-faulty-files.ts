import { count } from '../formatters/count.ts';
import type { Context } from './context.ts';

/** Says on stderr that what was printed may lack what stands in files with errors. */
export function noteFaultyFiles({ io }: Context, files: readonly string[]): void {
  if (files.length === 0) return;
  const have = files.length === 1 ? 'has' : 'have';
  io.stderr(`${count(files.length, 'file')} ${have} problems; see \`council validate\`\n`);
}
