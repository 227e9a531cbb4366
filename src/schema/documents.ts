import codes from '../../schemas/codes.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import communique from '../../schemas/communique.schema.json' with { type: 'json' };
import council from '../../schemas/council.schema.json' with { type: 'json' };
import forums from '../../schemas/forums.schema.json' with { type: 'json' };
import meeting from '../../schemas/meeting.schema.json' with { type: 'json' };
import organizations from '../../schemas/organizations.schema.json' with { type: 'json' };
import people from '../../schemas/people.schema.json' with { type: 'json' };
import topics from '../../schemas/topics.schema.json' with { type: 'json' };
import type { SchemaKind } from '../model/kinds.ts';

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
  meeting,
  communique,
};

/** The parts that the schemas share, by the names of their files. */
export const sharedSchemas: Readonly<Record<string, SchemaDocument>> = {
  'common.schema.json': common,
  'codes.schema.json': codes,
};
