import { formatJson } from '../model/json.ts';
import type { CommuniqueSummary } from '../model/generated.ts';

/** A summary as JSON. */
export function renderJson(summary: CommuniqueSummary): string {
  return formatJson(summary);
}
