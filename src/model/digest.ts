import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { withoutTrailing } from '../model/trim.ts';

/** The digest of a value: SHA-256 of its canonical JSON (RFC 8785), its texts in NFC. */
export function digestOfValue(value: object): string {
  return sha256((canonicalize(value) ?? '').normalize('NFC'));
}

/** The digest of a text, whatever became of its line ends on the way. */
export function digestOfText(text: string): string {
  return sha256(canonicalText(text));
}

/** A text as it is digested: NFC, LF, without a byte order mark or blanks at the ends of lines. */
export function canonicalText(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const whole = lines.map((line) => withoutTrailing(line, ' \t')).join('\n');
  return `${withoutTrailing(whole, '\n')}\n`.normalize('NFC');
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
