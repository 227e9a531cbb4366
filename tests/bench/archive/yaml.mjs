// Writes records as YAML, much faster than the library that `council` writes with, and with the same
// result; on request in a form which is as valid, and which nobody would choose.

/**
 * How a record is written. The usual form is the one `council` writes.
 *
 * @typedef {object} Form
 * @property {number} step by how many columns each level is indented
 * @property {boolean} areKeysQuoted
 * @property {boolean} areListsInBrackets lists of plain values, over several lines
 * @property {boolean} areTextsFolded texts as block scalars
 * @property {boolean} areLettersEscaped letters beyond ASCII by their code
 * @property {boolean} hasComments comments behind values and between entries
 */

/** @type {Form} */
export const usualForm = {
  step: 2,
  areKeysQuoted: false,
  areListsInBrackets: false,
  areTextsFolded: false,
  areLettersEscaped: false,
  hasComments: false,
};

/**
 * Unusual forms of the record, and of the text that comes out.
 *
 * @type {readonly (Partial<Form> & { change?: (text: string) => string })[]}
 */
const unusualForms = [
  { change: (text) => text.replaceAll('\n', '\r\n') },
  { change: (text) => `# -*- coding: utf-8 -*-\n\n---\n\n${text}\n\n# end` },
  { change: (text) => text.replace('\n', '\n---\n') },
  { change: (text) => `${text}...\n` },
  { change: (text) => text.slice(0, -1) },
  { change: (text) => text.replaceAll('\n', '  \n') },
  { change: (text) => text.replaceAll(/^( *)(\w+): (?=\S)/gm, '$1$2 :   ') },
  { step: 1 },
  { step: 7 },
  { areKeysQuoted: true },
  { areListsInBrackets: true },
  { areTextsFolded: true },
  { areLettersEscaped: true },
  { hasComments: true },
  { step: 4, areKeysQuoted: true, areListsInBrackets: true, hasComments: true },
];

/**
 * A record as the text of a file.
 *
 * @param {object} record
 * @param {string} schema the address of its schema
 */
export function usualText(record, schema) {
  return `# yaml-language-server: $schema=${schema}\n${mapping(record, '', usualForm)}`;
}

/**
 * The same in one of the unusual forms.
 *
 * @param {object} record
 * @param {string} schema
 * @param {number} which any whole number
 */
export function unusualText(record, schema, which) {
  const { change, ...form } = unusualForms[which % unusualForms.length] ?? {};
  const lines = mapping(record, '', { ...usualForm, ...form });
  const text = `# yaml-language-server: $schema=${schema}\n${lines}`;
  return change === undefined ? text : change(text);
}

/**
 * @param {object} value
 * @param {string} indent
 * @param {Form} form
 */
function mapping(value, indent, form) {
  let lines = '';
  for (const [key, part] of Object.entries(value)) {
    if (form.hasComments && indent === '') lines += `\n  # ${key} follows\n`;
    lines += `${indent}${form.areKeysQuoted ? `"${key}"` : key}:${after(part, indent, form)}`;
  }
  return lines;
}

/**
 * What stands behind a key, to the end of its last line.
 *
 * @param {unknown} value
 * @param {string} indent
 * @param {Form} form
 */
function after(value, indent, form) {
  const inner = indent + ' '.repeat(form.step);
  if (Array.isArray(value)) return list(value, inner, form);
  if (typeof value === 'object' && value !== null) return `\n${mapping(value, inner, form)}`;
  if (form.areTextsFolded && String(value).length > 60)
    return ` >-\n${folded(String(value), inner)}`;
  return ` ${scalar(value, form)}${form.hasComments ? ' # as given' : ''}\n`;
}

/**
 * @param {readonly unknown[]} entries
 * @param {string} indent
 * @param {Form} form
 */
function list(entries, indent, form) {
  if (form.areListsInBrackets && entries.every((entry) => typeof entry === 'string')) {
    const separator = `,\n${indent}  `;
    return ` [\n${indent}  ${entries.map((entry) => scalar(entry, form)).join(separator)},\n${indent}]\n`;
  }
  return `\n${entries.map((entry) => `${indent}-${listed(entry, indent, form)}`).join('')}`;
}

/**
 * What stands behind the dash of an entry.
 *
 * @param {unknown} entry
 * @param {string} indent
 * @param {Form} form
 */
function listed(entry, indent, form) {
  if (typeof entry !== 'object' || entry === null) return ` ${scalar(entry, form)}\n`;
  const inner = indent + ' '.repeat(Math.max(2, form.step));
  return ` ${mapping(entry, inner, form).replace(/^\s+(?:# [^\n]*\n\s+)?/, ' '.repeat(inner.length - indent.length - 2))}`;
}

/**
 * Words over several lines, which are read as one.
 *
 * @param {string} text
 * @param {string} indent
 */
function folded(text, indent) {
  return `${indent}${text.replaceAll(/(.{30,}?) /g, `$1\n${indent}`)}\n`;
}

/**
 * @param {unknown} value
 * @param {Form} form
 */
function scalar(value, form) {
  if (typeof value === 'number') return String(value);
  const text = String(value);
  if (form.areLettersEscaped && /[^ -~]/.test(text)) return escaped(text);
  return isPlain(text) ? text : JSON.stringify(text);
}

/**
 * Whether a text may stand without quotation marks: it begins as a word does, or as the id of a meeting.
 *
 * @param {string} text
 */
function isPlain(text) {
  return /^(?:\p{L}|[0-9]{4}-[0-9-]+[a-z])/u.test(text) && !/: | #|:$|[\n"]/.test(text);
}

/** @param {string} text */
function escaped(text) {
  const written = text.replaceAll(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${written}"`;
}
