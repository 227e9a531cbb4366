import type { Code } from './codes.ts';
import { archive } from './catalog/archive.ts';
import { configuration } from './catalog/configuration.ts';
import { communique } from './catalog/communique.ts';
import { dispute } from './catalog/dispute.ts';
import { meeting } from './catalog/meeting.ts';
import { reference } from './catalog/reference.ts';
import { register } from './catalog/register.ts';
import { schema } from './catalog/schema.ts';
import { seal } from './catalog/seal.ts';
import { source } from './catalog/source.ts';
import { text } from './catalog/text.ts';
import { yaml } from './catalog/yaml.ts';
import type { CatalogEntry } from './catalog/entry.ts';

/** Every diagnostic. */
export const catalog: { readonly [C in Code]: CatalogEntry<C> } = {
  ...archive,
  ...yaml,
  ...schema,
  ...reference,
  ...register,
  ...meeting,
  ...communique,
  ...text,
  ...source,
  ...dispute,
  ...seal,
  ...configuration,
};
