import { parseAllDocuments, type Document, type Node } from 'yaml';
import { isMapping } from '../model/paths.ts';
import { finding, type Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import { explainFault } from './problems.ts';
import { scan, type Scan } from './scan.ts';

/** The value of a text and the tree behind it, or the faults for which it has none. */
export type Composed =
  | {
      readonly root: Node;
      readonly data: Readonly<Record<string, unknown>>;
      /** What can be read, but not by every program in the same way. */
      readonly notes: readonly Finding[];
    }
  | { readonly root?: undefined; readonly faults: readonly Finding[] };

/** Reads a text as one mapping in YAML, as far as it has no more than so many tokens. */
export function compose(text: string, tokens: number): Composed {
  const refuse = (...faults: readonly Finding[]): Composed => ({ faults });
  const scanned = scan(text, tokens);
  if (scanned.stop !== undefined) return refuse(scanned.stop);
  const document = singleDocument(text, scanned);
  if ('offset' in document) return refuse(document);
  const { faults, notes } = inspect(document);
  if (faults.length > 0) return refuse(...faults);
  const { contents } = document;
  const data: unknown = document.toJS({ maxAliasCount: 0 });
  if (contents === null || data === null || data === undefined) {
    return refuse(finding('yaml/empty', {}, { offset: 0, length: 0 }));
  }
  if (isMapping(data)) return { root: contents, data, notes };
  const found = Array.isArray(data) ? 'a list' : 'a single text';
  return refuse(finding('yaml/not-a-mapping', { found }, { offset: contents.range[0] }));
}

/** The only document of a text, or why it is not that. */
function singleDocument(text: string, scanned: Scan): Document.Parsed | Finding {
  const documents = parseAllDocuments(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    merge: false,
    // The library compares each two keys; the time of that grows with the square of their number.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document === undefined) return finding('yaml/empty', {}, { offset: 0, length: 0 });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) return explainFault(text, [fault, document.errors[1]], scanned);
  if (second === undefined) return document;
  return finding('yaml/several-documents', {}, { offset: second.range[0], length: 3 });
}
