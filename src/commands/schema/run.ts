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
      io.stdout(`${name.padEnd(width)}  ${schemaOf[name].description}\n`);
    }
  } else io.stdout(`${JSON.stringify(bundleSchema(kind), null, 2)}\n`);
  return Promise.resolve(exitCodes.done.code);
};
