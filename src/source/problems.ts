import type { ErrorCode, YAMLError } from 'yaml';
import { finding, type Finding } from './finding.ts';
import { longestLine } from './limits.ts';
import type { Scan } from './scan.ts';

/** What is wrong, in a secretary's words, and what to do. */
type Explanation = readonly [problem: string, advice: string];

const otherIndentation: Explanation = [
  'this line is indented differently from what it belongs to',
  'let it begin under the first letter of the line it belongs beside',
];

/** The explanation of each code of the YAML library. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  BAD_DQ_ESCAPE: [
    'a backslash in double quotation marks begins an escape, and this one does not exist',
    'write two backslashes, or put the text in single quotation marks',
  ],
  BAD_INDENT: otherIndentation,
  BAD_SCALAR_START: ['a text cannot begin with this character', 'put the text in quotation marks'],
  BLOCK_IN_FLOW: [
    'a list or mapping of several lines stands inside brackets',
    'write all of it in brackets, or none of it',
  ],
  KEY_OVER_1024_CHARS: [
    'this key is longer than a key can be',
    'look for a missing quotation mark or line break',
  ],
  MISSING_CHAR: ['a quotation mark, a bracket or a comma is missing here', 'add it'],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no `key: value`',
    'add the missing colon or quotation mark',
  ],
  NON_STRING_KEY: [
    'a list or mapping stands here; expected a key, which is a word',
    'write the key without brackets',
  ],
  TAB_AS_INDENT: ['this line is indented by a tab', 'use blanks instead'],
  UNEXPECTED_TOKEN: [
    'this does not belong here',
    'look for a missing quotation mark or comma before it, or delete it',
  ],
};

/** The line by which git marks what it could not merge. */
const mergeConflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/m;

/** The first place that git could not merge. */
export function findMergeConflict(text: string): Finding | undefined {
  const match = mergeConflict.exec(text);
  if (match === null) return undefined;
  return syntaxError({ offset: match.index, length: match[0].length }, [
    'git could not merge this file, and marked the place here',
    'choose between the two versions, and delete the three lines with the marks',
  ]);
}

/** The first line that is too long to be read by anyone. */
export function findLongLine(text: string): Finding | undefined {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > longestLine) {
      const args = { length: end - start, limit: longestLine };
      return finding('yaml/long-line', args, { offset: start });
    }
    start = end + 1;
  }
  return undefined;
}

/** Says what is wrong, and where a reader would point, for the first complaint of the library. */
export function explainFault(
  text: string,
  [fault, next]: readonly [YAMLError, YAMLError | undefined],
  { openBracket, openQuotes }: Scan,
): Finding {
  const [start, end] = fault.pos;
  if (fault.code === 'RESOURCE_EXHAUSTION') {
    // The library's stack was full; how deep that is depends on the machine.
    return finding('yaml/too-complex', { reason: 'depth' }, { offset: 0 });
  }
  const quote = openQuotes.findLast((stretch) => stretch.start < start);
  if (quote !== undefined && start <= endOfLine(text, quote.end)) {
    const within = text[quote.start] === '"' ? '\\"' : "''";
    return syntaxError({ offset: quote.start }, [
      'the quotation mark that begins this text has no partner in its line',
      `add the closing quotation mark; a quotation mark within the text is written \`${within}\``,
    ]);
  }
  if (openBracket !== undefined && openBracket < start) {
    return syntaxError({ offset: openBracket }, [
      'this bracket is not closed',
      `add the closing \`${text[openBracket] === '[' ? ']' : '}'}\``,
    ]);
  }
  return (
    explainIndentation(text, fault, next) ??
    explainColon(text, fault) ??
    explainRest(text, fault) ??
    syntaxError({ offset: start, length: end - start }, explanationOf(fault))
  );
}

/** A line that is indented more than the one above it, which the library reads as part of that. */
function explainIndentation(
  text: string,
  { code, pos: [start, end] }: YAMLError,
  next: YAMLError | undefined,
): Finding | undefined {
  if (next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === start) {
    const line = startOfLine(text, next.pos[1]);
    const indent = /^ */.exec(text.slice(line))?.[0].length ?? 0;
    const length = next.pos[1] - line - indent;
    return syntaxError({ offset: line + indent, length }, otherIndentation);
  }
  const isBlank = /^ *$/.test(text.slice(startOfLine(text, start), start)) && text[start] === ' ';
  if (code !== 'MISSING_CHAR' || !isBlank) return undefined;
  return syntaxError({ offset: start, length: end - start }, otherIndentation);
}

/** A line without colon, or with a colon that no blank follows. */
function explainColon(text: string, { code, pos: [start, end] }: YAMLError): Finding | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
  const word = text.slice(start, end);
  const colon = /^[^\s:]+:(?=[^\s:/])/.exec(word)?.[0].length;
  if (colon !== undefined) {
    return syntaxError({ offset: start + colon - 1 }, [
      'no blank follows this colon',
      'add a blank after the colon',
    ]);
  }
  if (!/^[\p{L}_]/u.test(word) || word.includes(': ')) return undefined;
  const line = text.slice(start, endOfLine(text, start)).replace(/ #.*$/, '').trimEnd();
  return syntaxError({ offset: start, length: line.length }, [
    'this line has no `key: value`',
    'add the colon and a blank after the key, or indent the line if it goes on with the text above',
  ]);
}

/** What goes on where a text, a list or a mapping has ended already. */
function explainRest(text: string, { code, pos: [start, end] }: YAMLError): Finding | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const colon = text.slice(start, endOfLine(text, start)).search(/:(?:\s|$)/);
    return syntaxError({ offset: start + Math.max(0, colon) }, [
      'a second `: ` stands in this line',
      'put the text after the first one in quotation marks',
    ]);
  }
  if (code !== 'UNEXPECTED_TOKEN') return undefined;
  const place = { offset: start, length: end - start };
  const before = text.slice(startOfLine(text, start), start).trimEnd().at(-1) ?? '';
  if (/^[\]}]/.test(text.slice(start))) {
    return syntaxError(place, ['this bracket has no partner before it', 'delete it']);
  }
  if (text.startsWith('- ', start)) {
    return syntaxError(place, [
      'a list cannot begin in the line of its key',
      'write each entry on a line of its own; if this is a text, put it in quotation marks',
    ]);
  }
  if (before === "'" || before === '"') {
    return syntaxError(place, [
      'this stands after the closing quotation mark',
      'put the whole text in quotation marks of the other kind, or add the comma that is missing',
    ]);
  }
  if (before !== ']' && before !== '}') return undefined;
  return syntaxError(place, [
    'this stands after the closing bracket',
    'put the whole text in quotation marks if the bracket belongs to it',
  ]);
}

function explanationOf(fault: YAMLError): Explanation {
  const { code, message } = fault;
  const own = `this is not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return explanations[code] ?? [own, 'compare the line with another record of the archive'];
}

function syntaxError(
  place: { readonly offset: number; readonly length?: number },
  [problem, advice]: Explanation,
): Finding {
  return finding('yaml/syntax', { problem, advice }, place);
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline;
}
