import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Block, CommuniqueDocument, Entry, Wording } from '../model/generated.ts';
import { trimmedOf } from '../model/trim.ts';
import { visible } from '../model/visible.ts';
import { sealText } from './own-export.ts';

/**
 * A document as CommonMark 0.31, its last line the digest of the text above it. It is built as a
 * syntax tree, so that no text of the record can become markup; every text comes from the document,
 * and only the arrangement is decided here.
 */
export function renderMarkdown({ blocks, languages }: CommuniqueDocument): string {
  return sealText(renderBlocks(blocks, languages));
}

/** Some blocks of a document as they stand in its Markdown. */
export function renderBlocks(blocks: readonly Block[], languages: Languages): string {
  const root: Root = {
    type: 'root',
    children: blocks.flatMap((block) => contentOf(block, languages)),
  };
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    emphasis: '_',
    listItemIndent: 'one',
    unsafe: beyondCommonMark,
  });
}

/** Where it stands, an address is a link in itself; these places are safe already. */
const inAddress = ['autolink', 'link', 'image', 'label'] as const;

/** What GitHub reads beyond CommonMark: struck text, bare web and mail addresses. */
const beyondCommonMark: Unsafe[] = [
  { character: '~' },
  { character: '.', before: '[Ww]', after: '[-.\\w]' },
  { character: ':', before: '[ps]', after: '/' },
  { character: '@', before: '[-+.\\w]', after: '[-.\\w]' },
].map((pattern): Unsafe => ({
  ...pattern,
  inConstruct: 'phrasing',
  notInConstruct: [...inAddress],
}));

type Languages = CommuniqueDocument['languages'];

function contentOf(block: Block, languages: Languages): RootContent[] {
  const { kind, level = 2, text: wording = {}, items = [] } = block;
  if (kind === 'heading') return [heading(level, inLine(wording, languages))];
  if (kind === 'paragraph') return paragraphsOf(block, languages, block);
  const isNumbered = block.role === 'sources';
  return [
    list(
      items.map((item) => paragraphsOf(item, languages, block)),
      isNumbered,
    ),
  ];
}

/** The wordings of a heading in one line. */
function inLine(wording: Wording, languages: Languages): string {
  const words = languages.flatMap((language) => wording[language] ?? []);
  return [...new Set(words)].join(' / ');
}

/** The paragraphs of every language in step: the first of each, then the second of each. */
function paragraphsOf(
  { label, text: wording, url }: Entry,
  languages: Languages,
  block: Pick<Block, 'role' | 'number'>,
): Paragraph[] {
  const versions = languages
    .filter((language) => label?.[language] !== undefined || wording?.[language] !== undefined)
    .map((language) => versionOf({ label: label?.[language], text: wording?.[language] }, block))
    .filter(isFirstOfItsKind);
  const longest = Math.max(0, ...versions.map((version) => version.length));
  const inStep = Array.from({ length: longest }, (_, place) =>
    versions.flatMap((version) => (version[place] === undefined ? [] : [version[place]])),
  ).flat();
  const last = inStep.at(-1);
  if (url !== undefined && last !== undefined) last.push(...address(url, last));
  return inStep.map((children) => ({ type: 'paragraph', children }));
}

function isFirstOfItsKind<T>(version: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(version)) === index;
}

/** The roles in which a name stands before its office. */
const personal: readonly Block['role'][] = ['speaker', 'signature', 'people'];

/** One wording, paragraph by paragraph, with its label and its number before it. */
function versionOf(
  { label, text: words = '' }: { label: string | undefined; text: string | undefined },
  { role, number }: Pick<Block, 'role' | 'number'>,
): PhrasingContent[][] {
  const [first = '', ...others] = trimmed(words).split(/\n(?:[ \t]*\n)+/);
  const numbered = number === undefined ? first : `${number}. ${first}`;
  const beginning =
    label === undefined
      ? [text(numbered)]
      : first === ''
        ? [strong(trimmed(label))]
        : personal.includes(role)
          ? [strong(trimmed(label)), text(`, ${numbered}`)]
          : [strong(`${trimmed(label)}:`), text(` ${numbered}`)];
  return [beginning, ...others.map((part) => [text(trimmed(part))])];
}

/** A web address at the end of a paragraph; only the two that a browser opens are links. */
function address(url: string, before: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = before;
  const ending = before.at(-1);
  const isLabelOnly = first?.type === 'strong' && others.length === 0;
  const isSentence = ending?.type === 'text' && ending.value.endsWith('.');
  const link: PhrasingContent = /^https?:\/\//.test(url)
    ? { type: 'link', url, children: [text(url)] }
    : text(url);
  return [text(isLabelOnly ? ': ' : isSentence ? ' ' : ', '), link];
}

function heading(depth: number, words: string): Heading {
  const level = ([1, 2, 3, 4, 5, 6] as const).find((each) => each === depth) ?? 6;
  return { type: 'heading', depth: level, children: [text(trimmed(words))] };
}

function list(entries: readonly Paragraph[][], isNumbered: boolean): List {
  return {
    type: 'list',
    ordered: isNumbered,
    start: isNumbered ? 1 : null,
    spread: entries.some((paragraphs) => paragraphs.length > 1),
    children: entries.map((children) => ({
      type: 'listItem',
      spread: children.length > 1,
      children,
    })),
  };
}

function strong(words: string): PhrasingContent {
  return { type: 'strong', children: [text(words)] };
}

/** A text without blanks at its ends; other invisible characters stay, to be shown. */
function trimmed(words: string): string {
  return trimmedOf(words, ' \t\r\n');
}

/** A text in one line: forums turn a single line break into a break of the paragraph. */
function text(words: string): PhrasingContent {
  const line = words.replace(/[ \t\r\n]+/g, ' ');
  return { type: 'text', value: withoutMentions(visible(line)) };
}

/** A word joiner, which nobody sees, keeps `@name` and `#12` from notifying anybody. */
function withoutMentions(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}_])@(?=[\p{L}\p{N}_])|#(?=\p{N})/gu, '$&\u2060');
}
