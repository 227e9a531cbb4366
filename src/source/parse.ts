import { LineCounter } from 'yaml';
import { diagnose, fileStart, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { limitFindings } from '../diagnostics/limit.ts';
import { findDecomposedLetter, findForbiddenCharacter } from './characters.ts';
import { compose, type Composed } from './compose.ts';
import { decodeUtf8, wideEncodingOf, type Decoded } from './decode.ts';
import { positionedDocument, toPosition, type SourceDocument } from './document.ts';
import { finding, type Finding } from './finding.ts';
import type { Limits } from './limits.ts';
import { findLongLine, findMergeConflict } from './problems.ts';

/** What became of the bytes of one file: a document, or the reasons why there is none. */
export interface Parsed {
  readonly document?: SourceDocument;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of the file, for frames; empty where it is not fit to be shown. */
  readonly text: string;
}

/**
 * The one door from bytes to a positioned document. It accepts the part of YAML 1.2 that a record
 * has a use for (no anchors, aliases, tags, directives, merge keys or second documents), and never
 * throws.
 */
export function parseSource(file: string, bytes: Uint8Array, limits: Limits): Parsed {
  const refuse = (diagnostic: Diagnostic): Parsed => ({ diagnostics: [diagnostic], text: '' });
  const place = { file, range: fileStart };
  if (bytes.length > limits.bytes) {
    return refuse(diagnose('yaml/too-large', { limit: limits.bytes }, place));
  }
  const encoding = wideEncodingOf(bytes);
  if (encoding !== undefined) {
    return refuse(diagnose('yaml/encoding', { offset: 0, encoding }, place));
  }
  const decoded = decodeUtf8(bytes);
  const { text } = decoded;
  const lines = linesOf(text);
  const locate = ({ offset, length, at }: Finding): Diagnostic => {
    const start = toPosition(offset, lines);
    const end = toPosition(Math.min(offset + length, text.length), lines);
    return at({ file, range: { start, end } });
  };
  const longLine = findLongLine(text);
  if (longLine !== undefined) return refuse(locate(longLine));
  const fault = findFaultyText(decoded);
  if (fault !== undefined) return { diagnostics: [locate(fault)], text };
  const composed = composeSafely(text, limits.tokens);
  if (composed.root === undefined) {
    return { diagnostics: limitFindings(composed.faults.map(locate)), text };
  }
  const notes = composed.notes.map(locate);
  const document = positionedDocument(file, text, { ...composed, lines, notes });
  return { document, diagnostics: [], text };
}

/** The same as `compose` where the YAML library gives up: by a full stack, or by a bug of its own. */
function composeSafely(text: string, tokens: number): Composed {
  try {
    return compose(text, tokens);
  } catch {
    return { faults: [finding('yaml/too-complex', { reason: 'size' }, { offset: 0 })] };
  }
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return lines;
}

/** What makes a text unfit to be read as YAML at all. */
function findFaultyText(decoded: Decoded): Finding | undefined {
  const { text } = decoded;
  if ('faultyByte' in decoded) {
    const place = { offset: decoded.faultyCharacter };
    return finding('yaml/encoding', { offset: decoded.faultyByte }, place);
  }
  const character = findForbiddenCharacter(text);
  if (character !== undefined) {
    const place = character.offset === 0 ? 'start' : 'text';
    return finding(
      'yaml/forbidden-character',
      { codePoint: character.codePoint, place },
      character,
    );
  }
  const letter = findDecomposedLetter(text);
  if (letter === undefined) return findMergeConflict(text);
  return finding('yaml/decomposed-letter', { composed: letter.composed }, letter);
}
