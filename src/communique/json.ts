import { formatJson } from '../model/json.ts';
import type { CommuniqueDocument } from '../model/generated.ts';

/** A document as JSON. */
export function renderJson(document: CommuniqueDocument): string {
  return formatJson(document);
}
