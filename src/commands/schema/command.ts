import { Argument, type Command } from 'commander';
import { schemaKinds, type SchemaKind } from '../../model/kinds.ts';
import { createCommand, type Host } from '../command.ts';
import { lazy, type Run } from '../lazy.ts';

/** The options of `council schema`. */
export interface SchemaOptions {
  readonly kind?: SchemaKind;
}

const purpose = {
  name: 'schema',
  summary: 'print the JSON Schema of a kind of record',
  group: 'Publish:',
  examples: [
    { line: 'council schema', does: 'lists the kinds' },
    {
      line: 'council schema topics > topics.schema.json',
      does: 'saves the schema of the register of topics; it needs no other file',
    },
  ],
};

/** `council schema [kind]`. */
export function schemaCommand(
  { context, done }: Host,
  run: Run<SchemaOptions> = lazy(() => import('./run.ts')),
): Command {
  return createCommand(purpose)
    .addArgument(new Argument('[kind]', `the kind: ${schemaKinds.join(', ')}`).choices(schemaKinds))
    .action(async (kind: SchemaKind | undefined) => {
      done(await run(kind === undefined ? {} : { kind }, context));
    });
}
