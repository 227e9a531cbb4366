import { canonicalText, digestOfText, digestOfValue } from '../model/digest.ts';
import { isMapping } from '../model/paths.ts';

/** The last line of an exported text: the program, and the digest of all text above it. */
const digestLine = /^council: SHA-256 ([0-9a-f]{64})$/;

/** A text with the line of its digest at the end. */
export function sealText(text: string): string {
  return `${text.trimEnd()}\n\ncouncil: SHA-256 ${digestOfText(text)}\n`;
}

/** Whether a text is an export of `council` that nobody has changed since. */
export function isOwnExport(text: string): boolean {
  const lines = canonicalText(text).trimEnd().split('\n');
  const [, digest] = digestLine.exec(lines.at(-1) ?? '') ?? [];
  if (digest !== undefined) return digestOfText(lines.slice(0, -1).join('\n')) === digest;
  return isOwnJson(text);
}

function isOwnJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isMapping(value)) return false;
    const { digest, ...document } = value;
    return typeof digest === 'string' && digestOfValue(document) === digest;
  } catch {
    return false;
  }
}
