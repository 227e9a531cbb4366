import * as validators from '#printed-validators';
import type { CommuniqueDocument } from '../model/generated.ts';

/** Whether a value has the form of an exported communiqué summary. */
export function isCommuniqueDocument(value: unknown): value is CommuniqueDocument {
  return validators.communique(value);
}
