import accepted from '../../schemas/accepted.schema.json' with { type: 'json' };
import codes from '../../schemas/codes.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communique from '../../schemas/communique.schema.json' with { type: 'json' };
import council from '../../schemas/council.schema.json' with { type: 'json' };
import explain from '../../schemas/explain.schema.json' with { type: 'json' };
import forums from '../../schemas/forums.schema.json' with { type: 'json' };
import list from '../../schemas/list.schema.json' with { type: 'json' };
import meeting from '../../schemas/meeting.schema.json' with { type: 'json' };
import organizations from '../../schemas/organizations.schema.json' with { type: 'json' };
import people from '../../schemas/people.schema.json' with { type: 'json' };
import report from '../../schemas/report.schema.json' with { type: 'json' };
import show from '../../schemas/show.schema.json' with { type: 'json' };
import topics from '../../schemas/topics.schema.json' with { type: 'json' };
import { schemaKinds, type SchemaKind } from '../model/kinds.ts';

/** A JSON Schema with what a list of schemas says of it. */
export interface SchemaDocument {
  readonly title: string;
  readonly description: string;
  readonly $defs?: Readonly<Record<string, unknown>>;
}

/** The schema of each kind. */
export const schemaOf: Readonly<Record<SchemaKind, SchemaDocument>> = {
  council,
  people,
  organizations,
  topics,
  forums,
  accepted,
  meeting,
  communique,
  list,
  show,
  report,
  explain,
};

/** The parts that the schemas share, by the names of their files. */
export const sharedSchemas: Readonly<Record<string, SchemaDocument>> = {
  'common.schema.json': common,
  'codes.schema.json': codes,
};

/** The schema in a file of `schemas/`, such as `people.schema.json`. */
export function documentOf(file: string): SchemaDocument {
  const kind = schemaKinds.find((candidate) => file === `${candidate}.schema.json`);
  const document = kind === undefined ? sharedSchemas[file] : schemaOf[kind];
  if (document === undefined) throw new Error(`there is no schema ${file}`);
  return document;
}
