import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { kindOfPath } from '../model/kinds.ts';
import { formatPath } from '../model/paths.ts';
import { checkForm } from '../schema/check-form.ts';
import { registerLimits } from '../source/limits.ts';
import { parseSource } from '../source/parse.ts';
import type { Plan } from '../store/plan.ts';

/** One mistake that was mended. */
export interface Fix {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What was done, as in `renamed the key to status`. It quotes nothing but the schema. */
  readonly action: string;
}

/** What stands at a finding, and what should. */
interface Remedy {
  readonly text: string;
  readonly action: string;
}

/** How a finding is mended, by the text that it points at; undefined where it is not. */
type Remedies = Partial<Record<Code, (source: string, finding: Diagnostic) => Remedy | undefined>>;

/**
 * The only mistakes that are mended without a question: those in which nothing of the meaning is
 * guessed. A word is changed where it has the letters of the one that is meant, and differs only in
 * capitals and in what stands between its parts; no text of the record is ever changed but in how its
 * letters are stored.
 */
const remedies: Remedies = {
  'yaml/forbidden-character': (source, { range }) =>
    source === '\uFEFF' && range.start.offset === 0
      ? { text: '', action: 'removed the byte-order mark' }
      : undefined,
  'yaml/decomposed-letter': (source) => ({
    text: source.normalize('NFC'),
    action: 'wrote the letter as one character',
  }),
  'yaml/ambiguous-text': (source) => quoted(source),
  'yaml/unclear-number': (source) => quoted(source),
  'schema/unknown-key': (source, { args }) => {
    const meant = nearestOf(args);
    if (!hasSameLetters(source, meant)) return undefined;
    return { text: meant, action: `renamed the key to \`${meant}\`` };
  },
  'schema/unknown-value': (source, { args }) => {
    const meant = nearestOf(args);
    if (!hasSameLetters(source, meant)) return undefined;
    return { text: meant, action: `changed the value to \`${meant}\`` };
  },
  'schema/unknown-country': (source) => ({
    text: source.toUpperCase(),
    action: 'wrote the country in capitals',
  }),
  'schema/unknown-language': (source) => ({
    text: source.toLowerCase(),
    action: 'wrote the language in small letters',
  }),
  'schema/wrong-type': (source, { args }) => {
    if (!('found' in args && 'expected' in args) || typeof args.expected !== 'string') return;
    const { found, expected } = args;
    if (typeof found === 'string' && expected === 'a whole number' && /^[0-9]+$/.test(found)) {
      return { text: found, action: 'removed the quotation marks' };
    }
    const isPlain = typeof found === 'number' || typeof found === 'boolean';
    return isPlain && expected === 'text' ? quoted(source) : undefined;
  },
};

function quoted(source: string): Remedy | undefined {
  return /^[\w.+:-]+$/.test(source)
    ? { text: `"${source}"`, action: 'put the value in quotation marks' }
    : undefined;
}

function nearestOf(args: Diagnostic['args']): string {
  return 'nearest' in args ? (args.nearest ?? '') : '';
}

function hasSameLetters(found: string, meant: string): boolean {
  const lettersOf = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
  return lettersOf(found) === lettersOf(meant);
}

/** What can be mended of what was found: the plan that does it, and a list for the reader. */
export function proposeFixes({
  diagnostics,
  texts,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}): { readonly plan: Plan; readonly fixes: readonly Fix[] } {
  const fixes: Fix[] = [];
  const plan = [...texts].flatMap(([file, before]) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    const mended = mend(before, own);
    fixes.push(...mended.fixes);
    return mended.after === before
      ? []
      : [{ action: 'replace', path: file, before, after: mended.after } as const];
  });
  return { plan, fixes };
}

/** Mends a text from its end on, so that the places before stay where they are. */
function mend(before: string, findings: readonly Diagnostic[]): { after: string; fixes: Fix[] } {
  let after = before;
  const fixes: Fix[] = [];
  for (const finding of [...findings].reverse()) {
    const { start, end } = finding.range;
    const remedy = remedies[finding.code]?.(after.slice(start.offset, end.offset), finding);
    if (remedy === undefined) continue;
    const candidate = after.slice(0, start.offset) + remedy.text + after.slice(end.offset);
    if (stillFinds(candidate, finding)) continue;
    after = candidate;
    const { line, column } = start;
    fixes.unshift({ file: finding.file, line, column, action: remedy.action });
  }
  return { after, fixes };
}

/** Whether a text still has a mistake at the place of another one, or cannot be read any more. */
function stillFinds(text: string, { file, code, path, range }: Diagnostic): boolean {
  const kind = kindOfPath(file);
  if (kind === undefined) return true;
  const { document, diagnostics } = parseSource(
    file,
    new TextEncoder().encode(text),
    registerLimits,
  );
  const isHere = (found: Diagnostic): boolean => found.range.start.offset === range.start.offset;
  // What could not be read before may have other mistakes, which nobody has seen yet.
  if (code.startsWith('yaml/')) {
    const form = document === undefined ? [] : checkForm(kind, document).diagnostics;
    return diagnostics.some((found) => found.code === code && isHere(found)) || form.some(isHere);
  }
  if (document === undefined) return true;
  return checkForm(kind, document).diagnostics.some(
    (found) => found.code === code && formatPath(found.path) === formatPath(path),
  );
}
