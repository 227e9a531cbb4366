import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** What a command does once its options are known. */
export type Run<Options> = (options: Options, context: Context) => Promise<ExitCode>;

/** A runner whose module is loaded only when it is called, so that help and usage stay quick. */
export function lazy<Options>(load: () => Promise<{ readonly run: Run<Options> }>): Run<Options> {
  return async (options, context) => (await load()).run(options, context);
}
