import { CST, Lexer } from 'yaml';
import type { DiagnosticArgs } from '../diagnostics/codes.ts';
import { finding, type Finding } from './finding.ts';
import { deepest } from './limits.ts';

/** What a look at the tokens alone has shown. */
export interface Scan {
  /** Why the text is not read any further. */
  readonly stop?: Finding;
  /** Where the innermost bracket stands that is never closed. */
  readonly openBracket?: number;
  /** The quoted texts that do not end in the line in which they begin. */
  readonly openQuotes: readonly Stretch[];
}

/** A part of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The tokens by which YAML writes what a record has no use for. */
const forbiddenTokens: Partial<
  Record<CST.TokenType, DiagnosticArgs['yaml/forbidden-feature']['feature']>
> = { anchor: 'anchor', alias: 'alias', tag: 'tag', 'directive-line': 'directive' };

/** Tokens of the lexer that stand for no character of the text. */
const markers: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Signs each of which opens a level of its own where several stand in one line. */
const blockSigns: ReadonlySet<string | null> = new Set<CST.TokenType>([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);

/** Looks at the tokens alone: linear in time and memory, whatever the text holds. */
export function scan(text: string, limit: number): Scan {
  const brackets: number[] = [];
  const openQuotes: Stretch[] = [];
  let openBracket: number | undefined;
  let [count, offset, signs] = [0, 0, 0];
  let scalarFollows = false;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    const type = scalarFollows ? 'scalar' : CST.tokenType(token);
    scalarFollows = token === CST.SCALAR;
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets.push(offset);
    if (type === 'flow-seq-end' || type === 'flow-map-end') {
      const opening = brackets.pop();
      const partner = type === 'flow-seq-end' ? '[' : '{';
      if (opening !== undefined && text[opening] !== partner) openBracket ??= opening;
    }
    if (token === CST.FLOW_END) openBracket ??= brackets.pop();
    if (type === 'newline') signs = 0;
    if (brackets.length === 0 && blockSigns.has(type)) signs += 1;
    if (brackets.length > deepest || signs > deepest) {
      return { openQuotes, stop: finding('yaml/too-complex', { reason: 'depth' }, { offset }) };
    }
    if (count > limit) {
      return { openQuotes, stop: finding('yaml/too-complex', { reason: 'size' }, { offset }) };
    }
    const feature = type === null ? undefined : forbiddenTokens[type];
    if (feature !== undefined) {
      const place = { offset, length: token.length };
      return { openQuotes, stop: finding('yaml/forbidden-feature', { feature }, place) };
    }
    if (isOpenQuote(type, token)) openQuotes.push({ start: offset, end: offset + token.length });
    if (!markers.has(token)) offset += token.length;
  }
  openBracket ??= brackets.at(-1);
  return { openQuotes, ...(openBracket === undefined ? {} : { openBracket }) };
}

/** Whether a quoted text has no end, or ends in another line than it begins. */
function isOpenQuote(type: CST.TokenType | null, token: string): boolean {
  if (type === 'single-quoted-scalar') return !/^'[^\n]*'$/.test(token);
  return type === 'double-quoted-scalar' && !/^"(?:[^\\\n]|\\[^\n])*"$/.test(token);
}
