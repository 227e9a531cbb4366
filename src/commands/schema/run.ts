import { wrap } from '../../formatters/wrap.ts';
import { schemaKinds } from '../../model/kinds.ts';
import { bundleSchema } from '../../schema/bundle.ts';
import { schemaOf } from '../../schema/documents.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import type { SchemaOptions } from './command.ts';

/** Prints one schema, or what there are. */
export const run: Run<SchemaOptions> = ({ kind }, { io }) => {
  if (kind === undefined) {
    const width = Math.max(...schemaKinds.map((name) => name.length));
    for (const name of schemaKinds) {
      const [first, ...more] = wrap(schemaOf[name].description, io.columns.stdout - width - 2);
      io.stdout(`${name.padEnd(width)}  ${first ?? ''}\n`);
      for (const line of more) io.stdout(`${' '.repeat(width)}  ${line}\n`);
    }
  } else io.stdout(`${JSON.stringify(bundleSchema(kind), null, 2)}\n`);
  return Promise.resolve(exitCodes.done.code);
};
