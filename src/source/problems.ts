import type { ErrorCode } from 'yaml';

/** What is wrong, in a secretary's words, for each code of the YAML library. */
const problems: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE:
    'a backslash in double quotation marks begins an escape, and this one does not exist',
  BAD_INDENT: 'this line is indented differently from what it belongs to',
  BAD_SCALAR_START: 'a text cannot begin with this character; put it in quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'a second `: ` stands in this line; put the text after the first one in quotation marks',
  BLOCK_IN_FLOW: 'a list or mapping of several lines stands inside brackets',
  KEY_OVER_1024_CHARS: 'this key is longer than a key can be; is a quotation mark missing?',
  MISSING_CHAR:
    'a character is missing here: a quotation mark, a bracket, a comma, or a colon and a blank',
  MULTILINE_IMPLICIT_KEY: 'this line has no `key: value`; is a colon or a quotation mark missing?',
  NON_STRING_KEY: 'a key is a single word or text; a list or mapping stands here',
  TAB_AS_INDENT: 'this line is indented by a tab; use blanks',
  UNEXPECTED_TOKEN: 'this does not belong here; is a quotation mark or a comma missing before it?',
};

/** One sentence for a fault that the YAML library found. */
export function problemOf(fault: { readonly code: ErrorCode; readonly message: string }): string {
  const known = problems[fault.code];
  if (known !== undefined) return known;
  return `this is not YAML: ${fault.message.charAt(0).toLowerCase()}${fault.message.slice(1)}`;
}

/** The line by which git marks what it could not merge. */
export const mergeConflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m;
