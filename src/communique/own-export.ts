import { canonicalText, digestOfText, digestOfValue } from '../model/digest.ts';
import { isMapping } from '../model/paths.ts';

/** The last line of an exported text: the program, and the digest of all text above it. */
const digestLine = /^council: SHA-256 ([0-9a-f]{64})$/;

/** A text with the line of its digest at the end. */
export function sealText(text: string): string {
  return `${text.trimEnd()}\n\ncouncil: SHA-256 ${digestOfText(text)}\n`;
}

/** The digest that an exported text states of itself; undefined where it states none. */
export function statedDigest(text: string): string | undefined {
  const [, digest] = digestLine.exec(canonicalText(text).trimEnd().split('\n').at(-1) ?? '') ?? [];
  return digest ?? jsonDigest(text);
}

/** Whether a text is an export of `council` that nobody has changed since. */
export function isOwnExport(text: string): boolean {
  const lines = canonicalText(text).trimEnd().split('\n');
  const [, digest] = digestLine.exec(lines.at(-1) ?? '') ?? [];
  if (digest !== undefined) return digestOfText(lines.slice(0, -1).join('\n')) === digest;
  return isOwnJson(text);
}

function isOwnJson(text: string): boolean {
  const value = jsonIn(text);
  if (!isMapping(value)) return false;
  const { digest, ...document } = value;
  return typeof digest === 'string' && digestOfValue(document) === digest;
}

function jsonDigest(text: string): string | undefined {
  const value = jsonIn(text);
  return isMapping(value) && typeof value.digest === 'string' ? value.digest : undefined;
}

/** The value of a text that is JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
