import type { Code } from './codes.ts';
import { archive } from './explanations/archive.ts';
import { communique } from './explanations/communique.ts';
import { configuration } from './explanations/configuration.ts';
import { dispute } from './explanations/dispute.ts';
import type { Explanation } from './explanations/explanation.ts';
import { meeting } from './explanations/meeting.ts';
import { reference } from './explanations/reference.ts';
import { register } from './explanations/register.ts';
import { schema } from './explanations/schema.ts';
import { seal } from './explanations/seal.ts';
import { source } from './explanations/source.ts';
import { text } from './explanations/text.ts';
import { yaml } from './explanations/yaml.ts';

/** The explanation of every diagnostic: long texts, which only who asks for them needs. */
export const explanations: Readonly<Record<Code, Explanation>> = {
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
