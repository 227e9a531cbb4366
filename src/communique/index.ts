import type { CommuniqueDocument } from '../model/generated.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';

/** The formats of a document, by the name that `--format` takes, with the ending of their files. */
export const documentFormats = {
  markdown: { ending: 'md', render: renderMarkdown },
  json: { ending: 'json', render: renderJson },
} as const satisfies Record<
  string,
  { ending: string; render: (document: CommuniqueDocument) => string }
>;

/** The name of a format. */
export type DocumentFormat = keyof typeof documentFormats;
