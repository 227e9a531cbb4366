import { diagnose } from '../diagnostics/diagnostic.ts';
import { textsOf, type Path } from '../model/paths.ts';
import { hasScripts, mixedWordsIn } from '../model/scripts.ts';
import type { RecordRule } from './rule.ts';

/** The keys under which the council's own names stand. */
const nameKeys: ReadonlySet<unknown> = new Set([
  'names',
  'official_names',
  'acronyms',
  'name',
  'city',
  'capacity',
]);

/** The keys under which stands, letter by letter, what a source says differently. */
const quotedKeys: ReadonlySet<unknown> = new Set(['variants', 'disputes']);

/**
 * No word has letters of two scripts: Latin ə and Cyrillic ә look alike, and only one of the two is
 * found. In a name that is an error; elsewhere a warning, since texts are quoted and sources err.
 */
export const mixedScripts: RecordRule = {
  codes: ['text/mixed-scripts-in-name', 'text/mixed-scripts'],
  scope: 'record',
  *check({ record, file }, _, { texts }) {
    if (!texts.some(hasScripts)) return;
    for (const { text, path } of textsOf(record)) {
      if (/^https?:/.test(text) || path.some((key) => quotedKeys.has(key))) continue;
      for (const { word, offset, ...letters } of mixedWordsIn(text)) {
        const code = isName(path) ? 'text/mixed-scripts-in-name' : 'text/mixed-scripts';
        const place = { file, range: { word, offset }, path };
        yield diagnose(code, { word, ...letters }, place);
      }
    }
  },
};

function isName(path: Path): boolean {
  return path.some((key) => nameKeys.has(key));
}
