import { paragraphsOf, type ParagraphPlace } from '../model/adopted-text.ts';
import { canonicalText } from '../model/digest.ts';
import type { Block, Communique, Language } from '../model/generated.ts';
import { renderBlocks } from './markdown.ts';

/** One paragraph of an adopted text as it stands in the Markdown of a document. */
interface Chunk {
  readonly paragraph: string;
  /** Its language; in a heading, which has them all, several. */
  readonly language: string;
  readonly text: string;
}

/** A way in which a document differs from the adopted text. */
export type Deviation =
  | {
      readonly kind: 'altered' | 'missing' | 'moved';
      readonly paragraph: string;
      readonly language: string;
    }
  | { readonly kind: 'added'; readonly text: string };

/** Everything in which the adopted text of a document in Markdown is not that of a record. */
export function deviationsIn(
  markdown: string,
  communique: Communique,
  languages: readonly Language[],
): Deviation[] {
  const expected = adoptedChunks(communique, languages);
  const found = regionOf(markdown, communique, expected.length);
  const texts = new Set(expected.map(({ text }) => text));
  const lost = expected.filter(({ text }) => !found.includes(text));
  const foreign = found.filter((text) => !texts.has(text));
  const isAligned = found.length === expected.length;
  const deviations = lost.map(({ paragraph, language, text }): Deviation => {
    const isAltered = isAligned && !texts.has(found[positionOf(expected, text)] ?? text);
    return { kind: isAltered ? 'altered' : 'missing', paragraph, language };
  });
  const added = isAligned && lost.length > 0 ? [] : foreign.map(addedText);
  if (deviations.length + added.length > 0) return [...deviations, ...added];
  const moved = expected
    .filter(({ text }, index) => found[index] !== text)
    .map(({ paragraph, language }): Deviation => ({ kind: 'moved', paragraph, language }));
  return moved.length > 0 ? moved : found.slice(expected.length).map(addedText);
}

function positionOf(expected: readonly Chunk[], text: string): number {
  return expected.findIndex((chunk) => chunk.text === text);
}

function addedText(text: string): Deviation {
  return { kind: 'added', text };
}

/** The adopted text of a record as it stands in a document in some languages. */
function adoptedChunks(communique: Communique, languages: readonly Language[]): Chunk[] {
  return paragraphsOf(communique).flatMap((place) =>
    place.part === 'title' ? [titleChunk(place, languages)] : bodyChunks(place, languages),
  );
}

function titleChunk(place: ParagraphPlace, languages: readonly Language[]): Chunk {
  const text = Object.fromEntries(languages.map((tag) => [tag, place.text[tag] ?? '']));
  const block: Block = { kind: 'heading', role: 'communique-title', level: 3, text };
  const [words = ''] = chunksOf(renderBlocks([block], [...languages]));
  return { paragraph: place.name, language: languages.join('+'), text: words };
}

/** The paragraphs of every language in step, as the Markdown has them. */
function bodyChunks(
  { name, part, number, text }: ParagraphPlace,
  languages: readonly Language[],
): Chunk[] {
  const versions = languages.flatMap((language) => {
    const words = text[language];
    if (words === undefined || part === 'title') return [];
    const block: Block = {
      ...{ kind: 'paragraph', role: part, text: { [language]: words } },
      ...(number === undefined ? {} : { number }),
    };
    return { language, chunks: chunksOf(renderBlocks([block], [language])) };
  });
  const distinct = versions.filter(
    ({ chunks }, index) =>
      versions.findIndex((other) => other.chunks.join('\n') === chunks.join('\n')) === index,
  );
  const longest = Math.max(0, ...distinct.map(({ chunks }) => chunks.length));
  return Array.from({ length: longest }, (_, at) =>
    distinct.flatMap(({ language, chunks }) => {
      const chunk = chunks[at];
      return chunk === undefined ? [] : { paragraph: name, language, text: chunk };
    }),
  ).flat();
}

/**
 * The paragraphs of a document that stand in the place of the adopted text: from the first heading
 * of the first part to the signatures, what is reported beside it, or the second part.
 */
function regionOf(markdown: string, { title }: Communique, length: number): string[] {
  const chunks = chunksOf(markdown);
  const part = chunks.findIndex((chunk) => chunk.startsWith('## '));
  const after = chunks.slice(part + 1);
  const end = after.findIndex((chunk) => chunk.startsWith('## '));
  const first = after.slice(0, end === -1 ? after.length : end);
  const start = first.findIndex((chunk) => chunk.startsWith('### '));
  const region = start === -1 ? [] : first.slice(start);
  const tail = region.findIndex((chunk, index) => index > 0 && isNoParagraph(chunk));
  // A heading that says no more than that the text follows is no part of it.
  const own = region.slice(title === undefined ? 1 : 0, tail === -1 ? region.length : tail);
  const isIntroduced = region[tail]?.startsWith('- ') === true && own.length > length;
  return isIntroduced ? own.slice(0, -1) : own;
}

/** Whether a paragraph is a signature or an entry of a list, which no adopted paragraph can be. */
function isNoParagraph(chunk: string): boolean {
  return chunk.startsWith('**') || chunk.startsWith('- ');
}

/** The blocks between blank lines, each in one line. */
function chunksOf(markdown: string): string[] {
  return canonicalText(markdown)
    .split(/\n{2,}/)
    .map((chunk) => chunk.replace(/\s+/g, ' ').trim())
    .filter((chunk) => chunk !== '');
}
