import type { Random } from './random.ts';
import { snippets } from './snippets.ts';

type Mutation = (text: string, random: Random, other: string) => string;

/** The ways in which a text is changed; most of them leave it like a record. */
const mutations: readonly Mutation[] = [
  insertSnippet,
  insertSnippet,
  replaceBySnippet,
  deleteCharacters,
  duplicateLine,
  deleteLine,
  swapLines,
  indentLines,
  indentLine,
  breakLine,
  joinLines,
  addComment,
  appendSnippet,
  splice,
];

/** A text that was changed in a few places; `other` is where parts come from. */
export function mutate(text: string, random: Random, other: string): string {
  let mutated = text;
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    mutated = random.pick(mutations)(mutated, random, other);
  }
  return mutated;
}

/** The bytes of a text, of which a few were changed. */
export function mutateBytes(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (let times = 1 + random.below(3); bytes.length > 0 && times > 0; times -= 1) {
    const at = random.below(bytes.length);
    bytes[at] = random.oneIn(2) ? random.below(256) : (bytes[at] ?? 0) ^ (1 << random.below(8));
  }
  return bytes;
}

function insertSnippet(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(snippets) + text.slice(at);
}

function replaceBySnippet(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(snippets) + text.slice(at + random.below(12));
}

function deleteCharacters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + random.below(5));
}

/** A text with its lines changed. */
function withLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n');
  change(lines);
  return lines.join('\n');
}

function duplicateLine(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const from = random.below(lines.length);
    const copied = lines.slice(from, from + 1 + random.below(3));
    lines.splice(random.oneIn(2) ? from : random.below(lines.length + 1), 0, ...copied);
  });
}

function deleteLine(text: string, random: Random): string {
  return withLines(text, (lines) => lines.splice(random.below(lines.length), 1 + random.below(2)));
}

function swapLines(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const [moved = ''] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, moved);
  });
}

function indentLines(text: string, random: Random): string {
  const by = random.pick([-4, -2, -1, 1, 2, 4]);
  return withLines(text, (lines) => {
    const from = random.below(lines.length);
    const to = from + 1 + random.below(4);
    for (let at = from; at < Math.min(to, lines.length); at += 1) {
      const line = lines[at] ?? '';
      lines[at] = by > 0 ? ' '.repeat(by) + line : line.replace(new RegExp(`^ {0,${-by}}`), '');
    }
  });
}

function indentLine(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const at = random.below(lines.length);
    lines[at] = ' '.repeat(random.below(9)) + (lines[at] ?? '').trimStart();
  });
}

function breakLine(text: string, random: Random): string {
  const blanks = [...text.matchAll(/[ ,:-]/g)].map(({ index }) => index + 1);
  if (blanks.length === 0) return text;
  const at = random.pick(blanks);
  const feeds = '\n'.repeat(random.oneIn(3) ? 1 + random.below(3) : 1);
  return text.slice(0, at) + feeds + ' '.repeat(random.below(10)) + text.slice(at);
}

function joinLines(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const at = random.below(lines.length);
    const [line = '', next = ''] = lines.splice(at, 2);
    lines.splice(at, 0, line + random.pick(['', ' ', ', ']) + next.trimStart());
  });
}

function addComment(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const comment = `${' '.repeat(random.below(9))}# ${random.pick(snippets)}`;
    lines.splice(random.below(lines.length + 1), 0, ...comment.split('\n'));
  });
}

function appendSnippet(text: string, random: Random): string {
  return withLines(text, (lines) => {
    const at = random.below(lines.length);
    lines[at] = (lines[at] ?? '') + random.pick(snippets);
  });
}

function splice(text: string, random: Random, other: string): string {
  const lines = other.split('\n');
  const from = random.below(lines.length);
  const part = lines.slice(from, from + 1 + random.below(6));
  return withLines(text, (own) =>
    own.splice(random.below(own.length + 1), random.below(3), ...part),
  );
}
