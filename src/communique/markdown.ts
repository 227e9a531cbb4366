import type {
  BlockContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type {
  CommuniquePart,
  CommuniqueSummary,
  RecordPart,
  RemarkEntry,
  SessionEntry,
  SourceEntry,
  Statement,
  TopicEntry,
} from '../model/generated.ts';

/**
 * A summary as CommonMark 0.31. It is built as a syntax tree, so that no text of the record can
 * become markup; every text comes from the summary, and only the arrangement is decided here.
 */
export function renderMarkdown(summary: CommuniqueSummary): string {
  const { title, notice, place_and_date, theme, communique, record } = summary;
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...(notice === undefined ? [] : [paragraph(strong(notice))]),
      paragraph(text(place_and_date)),
      paragraph(strong(`${theme.label}:`), text(` ${theme.text}`)),
      ...communiqueBlocks(communique),
      ...recordBlocks(record),
    ],
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

function communiqueBlocks(part: CommuniquePart): RootContent[] {
  const { introduction, title, preamble, recommendations, closing, reported, submissions } = part;
  return [
    heading(2, part.heading),
    statement(introduction),
    ...(title === undefined ? [] : [paragraph(strong(title))]),
    ...(preamble ?? []).flatMap(paragraphs),
    ...(recommendations ?? []).flatMap(({ number, text }) => paragraphs(`${number}. ${text}`)),
    ...(closing === undefined ? [] : paragraphs(closing)),
    ...(reported === undefined
      ? []
      : [
          paragraph(text(reported.notice)),
          list(reported.points.map((point) => [statement(point)])),
        ]),
    ...(submissions === undefined
      ? []
      : [heading(3, submissions.heading), ...submissions.entries.map(statement)]),
  ];
}

function recordBlocks(record: RecordPart): RootContent[] {
  const { facts, organizers, opening, sessions, topics, sources } = record;
  return [
    heading(2, record.heading),
    heading(3, facts.heading),
    list(facts.entries.map((fact) => [labelled(fact.label, fact)])),
    heading(3, organizers.heading),
    list(organizers.entries.map((organizer) => [statement(organizer)])),
    ...(opening === undefined
      ? []
      : [heading(3, opening.heading), ...opening.entries.flatMap(remarkBlocks)]),
    ...(sessions === undefined
      ? []
      : [heading(3, sessions.heading), ...sessions.entries.flatMap(sessionBlocks)]),
    ...(topics === undefined ? [] : [heading(3, topics.heading), topicList(topics.entries)]),
    heading(3, sources.heading),
    list(
      sources.entries.map((source) => [sourceParagraph(source)]),
      { start: 1 },
    ),
  ];
}

/** `**A**, office (side); **B**, office (side). Reported jointly (sources 1, 2):` and the points. */
function remarkBlocks({ speakers, note, citation, points }: RemarkEntry): BlockContent[] {
  const names = speakers.flatMap(({ name, description }, index) => [
    ...(index === 0 ? [] : [text('; ')]),
    strong(name),
    ...(description === undefined ? [] : [text(`, ${description}`)]),
  ]);
  const ending = [
    `. ${note}`,
    citation === undefined ? '' : ` ${citation}`,
    points === undefined ? '' : ':',
  ].join('');
  return [
    paragraph(...names, text(ending)),
    ...(points === undefined ? [] : [list(points.map((point) => paragraphs(point)))]),
  ];
}

function sessionBlocks({ title, description, citation, topics }: SessionEntry): BlockContent[] {
  const about = [description, citation].filter((part) => part !== undefined).join(' ');
  return [
    heading(4, title),
    ...(about === '' ? [] : [paragraph(text(about))]),
    ...(topics === undefined ? [] : [paragraph(text(topics.label)), topicList(topics.entries)]),
  ];
}

function topicList(topics: readonly TopicEntry[]): List {
  return list(
    topics.map(({ name, detail, citation }) => [
      statement({
        text: detail === undefined ? name : `${name}: ${detail}`,
        ...(citation && { citation }),
      }),
    ]),
  );
}

function sourceParagraph({ text: words, url, details }: SourceEntry): Paragraph {
  return paragraph(
    text(words),
    ...(url === undefined ? [] : [text(', '), link(url)]),
    ...(details === undefined ? [] : [text(`, ${details}`)]),
  );
}

function statement({ text: words, citation }: Pick<Statement, 'text' | 'citation'>): Paragraph {
  return paragraph(text(withCitation(words, citation)));
}

function labelled(
  label: string,
  { text: words, citation }: Pick<Statement, 'text' | 'citation'>,
): Paragraph {
  return paragraph(strong(`${label}:`), text(` ${withCitation(words, citation)}`));
}

/** A sentence and who says so; the full stop stays last. */
function withCitation(words: string, citation: string | undefined): string {
  const sentence = words.trim();
  if (citation === undefined) return sentence;
  return sentence.endsWith('.')
    ? `${sentence.slice(0, -1)} ${citation}.`
    : `${sentence} ${citation}`;
}

function heading(depth: Heading['depth'], words: string): Heading {
  return { type: 'heading', depth, children: [text(words)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A text of several paragraphs; an empty line separates them. */
function paragraphs(words: string): Paragraph[] {
  return words.split(/\n[ \t]*\n/).map((part) => paragraph(text(part.trim())));
}

function list(entries: readonly BlockContent[][], options: { start?: number } = {}): List {
  return {
    type: 'list',
    ordered: options.start !== undefined,
    start: options.start ?? null,
    spread: entries.some((blocks) => blocks.length > 1),
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

function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [text(url)] };
}

/** A text in one line: forums turn a single line break into a break of the paragraph. */
function text(words: string): PhrasingContent {
  const value = words.replace(/(?<!\s)\s*\n\s*/g, (gap, start: number) =>
    start + gap.length === words.length ? '' : ' ',
  );
  return { type: 'text', value };
}
