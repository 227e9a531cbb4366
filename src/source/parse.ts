import {
  CST,
  isCollection,
  isNode,
  Lexer,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { diagnose, fileStart, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Code, DiagnosticArgs } from '../diagnostics/codes.ts';
import { isMapping } from '../model/paths.ts';
import { findForbiddenCharacter } from './characters.ts';
import { decodeUtf8 } from './decode.ts';
import { positionedDocument, textOf, toPosition, type SourceDocument } from './document.ts';
import { mergeConflict, problemOf } from './problems.ts';

/** What became of the bytes of one file: a document, or the reasons why there is none. */
export interface Parsed {
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file, for frames; empty where the file is too large to be read. */
  readonly text: string;
}

/** How much one file may hold. */
export interface Limits {
  readonly bytes: number;
  readonly tokens: number;
}

/** The limits of a meeting's file. */
export const meetingLimits: Limits = { bytes: 512 * 1024, tokens: 160_000 };

/** The limits of a register and of `council.yaml`. */
export const registerLimits: Limits = { bytes: 8 * 1024 * 1024, tokens: 2_000_000 };

/** The tokens by which YAML writes what a record has no use for. */
const forbiddenTokens: Partial<
  Record<CST.TokenType, DiagnosticArgs['yaml/forbidden-feature']['feature']>
> = { anchor: 'anchor', alias: 'alias', tag: 'tag', 'directive-line': 'directive' };

/** Tokens of the lexer that stand for no character of the text. */
const markers: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The deepest nesting of brackets, lists and mappings in a record. */
const deepest = 32;

/**
 * The one door from bytes to a positioned document. It accepts the part of YAML 1.2 that a record
 * has a use for (no anchors, aliases, tags, directives, merge keys or second documents), and never
 * throws.
 */
export function parseSource(file: string, bytes: Uint8Array, limits: Limits): Parsed {
  if (bytes.length > limits.bytes) {
    const args = { limit: limits.bytes };
    return {
      diagnostics: [diagnose('yaml/too-large', args, { file, range: fileStart })],
      text: '',
    };
  }
  const decoded = decodeUtf8(bytes);
  const reader = new Reader(file, decoded.text);
  if ('faultyByte' in decoded) {
    return reader.refuse('yaml/encoding', { offset: decoded.faultyByte }, decoded.faultyCharacter);
  }
  try {
    return reader.read(limits);
  } catch (error) {
    if (error instanceof RangeError) return reader.refuse('yaml/too-complex', {}, 0);
    throw error;
  }
}

/** One reading of one text: what is shared by the steps of it. */
class Reader {
  private readonly file: string;
  private readonly text: string;
  private readonly lines = new LineCounter();
  private readonly diagnostics: Diagnostic[] = [];
  private hasOpenBracket = false;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines.addNewLine(0);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.lines.addNewLine(at + 1);
    }
  }

  read(limits: Limits): Parsed {
    const character = findForbiddenCharacter(this.text);
    if (character !== undefined) {
      const { codePoint, offset, length } = character;
      return this.refuse('yaml/forbidden-character', { codePoint }, offset, length);
    }
    const conflict = mergeConflict.exec(this.text);
    if (conflict !== null) {
      const problem = 'git could not merge this file, and marked the place here';
      return this.refuse('yaml/syntax', { problem }, conflict.index, conflict[0].length);
    }
    const stop = this.scan(limits);
    if (stop !== undefined) return stop;
    return this.compose();
  }

  /** Ends the reading with one finding. */
  refuse<C extends Code>(code: C, args: DiagnosticArgs[C], offset: number, length = 1): Parsed {
    this.add(code, args, offset, length);
    return { diagnostics: this.diagnostics, text: this.text };
  }

  /** Looks at the tokens alone: linear in time and memory, whatever the text holds. */
  private scan(limits: Limits): Parsed | undefined {
    let depth = 0;
    let count = 0;
    let offset = 0;
    let scalarFollows = false;
    for (const token of new Lexer().lex(this.text)) {
      count += 1;
      const type = scalarFollows ? 'scalar' : CST.tokenType(token);
      scalarFollows = token === CST.SCALAR;
      if (token === CST.FLOW_END) this.hasOpenBracket = true;
      if (type === 'flow-seq-start' || type === 'flow-map-start') depth += 1;
      if (type === 'flow-seq-end' || type === 'flow-map-end') depth -= 1;
      if (depth > deepest || count > limits.tokens)
        return this.refuse('yaml/too-complex', {}, offset);
      const feature = type === null ? undefined : forbiddenTokens[type];
      if (feature !== undefined) {
        return this.refuse('yaml/forbidden-feature', { feature }, offset, token.length);
      }
      if (!markers.has(token)) offset += token.length;
    }
    return undefined;
  }

  private compose(): Parsed {
    const documents = parseAllDocuments(this.text, {
      version: '1.2',
      schema: 'core',
      strict: true,
      stringKeys: true,
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const [document, second] = 'empty' in documents ? [] : documents;
    if (document === undefined) return this.refuse('yaml/empty', {}, 0, 0);
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined) return this.explain(fault, document.errors[1]);
    if (second !== undefined) return this.refuse('yaml/several-documents', {}, second.range[0], 3);
    if (depthOf(document) > deepest) return this.refuse('yaml/too-complex', {}, 0);
    this.inspect(document);
    return this.diagnostics.length > 0
      ? { diagnostics: this.diagnostics, text: this.text }
      : this.toDocument(document);
  }

  /** Says what is wrong where the library's first complaint would point elsewhere. */
  private explain(fault: YAMLError, next: YAMLError | undefined): Parsed {
    const [start, end] = fault.pos;
    if (fault.code === 'RESOURCE_EXHAUSTION') return this.refuse('yaml/too-complex', {}, 0);
    if (fault.code === 'BAD_INDENT' && this.hasOpenBracket) {
      const problem = 'a bracket that is opened above is not closed before this line';
      return this.refuse('yaml/syntax', { problem }, start, end - start);
    }
    const problem = 'this line is indented differently from what it belongs to';
    // A deeper line after a text reads as its continuation, and then as a key of several lines.
    if (next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === start) {
      const line = this.text.lastIndexOf('\n', next.pos[1] - 1) + 1;
      const indent = /^ */.exec(this.text.slice(line))?.[0].length ?? 0;
      return this.refuse('yaml/syntax', { problem }, line + indent, next.pos[1] - line - indent);
    }
    if (
      fault.code === 'MISSING_CHAR' &&
      /^ *$/.test(this.lineUpTo(start)) &&
      this.text[start] === ' '
    ) {
      return this.refuse('yaml/syntax', { problem }, start, end - start);
    }
    return this.refuse('yaml/syntax', { problem: problemOf(fault) }, start, end - start);
  }

  private lineUpTo(offset: number): string {
    return this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
  }

  private toDocument(document: Document.Parsed): Parsed {
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    if (data === null || data === undefined) return this.refuse('yaml/empty', {}, 0, 0);
    if (!isMapping(data) || document.contents === null) {
      const found = Array.isArray(data) ? 'a list' : 'a single text';
      return this.refuse('yaml/not-a-mapping', { found }, document.contents?.range[0] ?? 0);
    }
    const parsed = { data, root: document.contents, lines: this.lines };
    const positioned = positionedDocument(this.file, this.text, parsed);
    return { document: positioned, diagnostics: [], text: this.text };
  }

  /** Finds repeated keys, merge keys, and forbidden characters written as escapes. */
  private inspect(document: Document.Parsed): void {
    visit(document, {
      Map: (_, map) => {
        const seen = new Set<string>();
        for (const { key } of map.items) {
          const name = textOf(key);
          const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
          if (name === '<<')
            this.add('yaml/forbidden-feature', { feature: 'merge key' }, offset, 2);
          else if (seen.has(name))
            this.add('yaml/duplicate-key', { key: name }, offset, name.length);
          seen.add(name);
        }
      },
      Scalar: (_, { value, range }) => {
        const found = typeof value === 'string' ? findForbiddenCharacter(value) : undefined;
        if (found === undefined) return;
        this.add('yaml/forbidden-character', { codePoint: found.codePoint }, range?.[0] ?? 0);
      },
    });
  }

  private add<C extends Code>(code: C, args: DiagnosticArgs[C], offset: number, length = 1): void {
    const start = toPosition(offset, this.lines);
    const end = toPosition(Math.min(offset + length, this.text.length), this.lines);
    this.diagnostics.push(diagnose(code, args, { file: this.file, range: { start, end } }));
  }
}

/** How many lists and mappings stand within each other below the root. */
function depthOf(document: Document.Parsed): number {
  let depth = 0;
  visit(document, {
    Collection: (_, __, path) => {
      depth = Math.max(depth, path.filter(isCollection).length);
    },
  });
  return depth;
}
