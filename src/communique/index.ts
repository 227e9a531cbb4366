import type { CommuniqueSummary } from '../model/generated.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';

/** The formats of a summary, by the name that `--format` takes. */
export const summaryFormats = {
  markdown: renderMarkdown,
  json: renderJson,
} as const satisfies Record<string, (summary: CommuniqueSummary) => string>;

/** The name of a format. */
export type SummaryFormat = keyof typeof summaryFormats;
