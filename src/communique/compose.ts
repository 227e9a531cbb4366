import type { Block, CommuniqueDocument, Council, Language, Meeting } from '../model/generated.ts';
import { digestOfValue } from '../model/digest.ts';
import { namesAt } from '../model/names.ts';
import type { Archive } from '../source/archive.ts';
import { emphasis, paragraph, type PlainBlock } from './blocks.ts';
import { composeCommunique } from './communique-part.ts';
import { meetingPhrase, sideName, type Composition } from './composition.ts';
import type { Messages } from './messages.ts';
import { createPhrasebook, inLanguage, type Gap, type Phrasebook } from './phrasebook.ts';
import { composeRecord } from './record-part.ts';
import { orderOfSides } from './side-order.ts';
import { inStep } from './step.ts';

/** What a document is made of. */
export interface DocumentRequest {
  /** The archive as far as it may be read by those for whom the document is. */
  readonly archive: Archive;
  readonly council: Council;
  readonly id: string;
  readonly meeting: Meeting;
  /** The languages of the document with their messages: one, or several in step. */
  readonly languages: readonly { readonly language: Language; readonly messages: Messages }[];
  /** The language that stands in, marked, for texts that lack in one of them. */
  readonly fallback?: Language | undefined;
  /** The side that stands first in its own copy (the alternat). */
  readonly alternat?: string | undefined;
  /** The source of everything, where the record has one source in all. */
  readonly soleSource?: string | undefined;
  /** Whether the archive still holds what must not leave the house; every heading then says so. */
  readonly isInternal: boolean;
}

/** A composed document, and the texts that the record lacks in its languages. */
export interface Composed {
  readonly document: CommuniqueDocument;
  readonly gaps: readonly Gap[];
}

/**
 * Decides what a document says, in which order and in which words. Everything after it only
 * arranges: Markdown and JSON hold the same texts.
 */
export function composeDocument(request: DocumentRequest): Composed {
  const { council, id, meeting, languages, fallback, isInternal } = request;
  const sideOrder = sideOrderOf(request);
  const versions = languages.map(({ language, messages }) => {
    const phrases = createPhrasebook(messages, { language, fallback });
    const blocks = versionIn(phrases, { ...request, sideOrder });
    return { language, phrases, blocks };
  });
  const { number, series, status, dates, communique } = meeting;
  const undigested = {
    schema: 1,
    languages: languages.map(({ language }) => language),
    ...(fallback === undefined ? {} : { fallback }),
    visibility: isInternal ? 'internal' : 'public',
    council: Object.fromEntries(
      versions.map(({ language, phrases }) => [language, councilName(phrases, council, meeting)]),
    ),
    meeting: {
      id,
      ...(number === undefined ? {} : { number }),
      ...(series === undefined ? {} : { series }),
      status,
      dates: [...dates],
      ...(communique === undefined ? {} : { communique: communique.status }),
    },
    blocks: withLegend(
      inStep(versions),
      versions.map(({ phrases }) => phrases),
    ),
  } as const satisfies Omit<CommuniqueDocument, 'digest'>;
  return {
    document: { ...undigested, digest: digestOfValue(undigested) },
    gaps: versions.flatMap(({ phrases }) => phrases.gaps),
  };
}

/** The order of the sides; in a document of several languages, that of the first. */
function sideOrderOf({ council, meeting, languages, alternat }: DocumentRequest): string[] {
  const [first] = languages;
  if (first === undefined) throw new Error('a document has at least one language');
  const { language, messages } = first;
  return orderOfSides({ council, meeting, alternat, language, locale: messages.locale });
}

function versionIn(
  phrases: Phrasebook,
  request: DocumentRequest & { readonly sideOrder: readonly string[] },
): PlainBlock[] {
  const composition = { ...request, phrases };
  const blocks = [
    ...titleBlock(composition),
    ...notices(composition).map((text) => emphasis('notice', text)),
    ...composeCommunique(composition),
    ...composeRecord(composition),
  ];
  return request.isInternal ? internal(blocks, phrases) : blocks;
}

/** Kind and ordinal, council, sides, place and date, theme: what stands on top of such a document. */
function titleBlock(composition: Composition): PlainBlock[] {
  const { council, meeting, phrases } = composition;
  const series = council.series?.find(({ id }) => id === meeting.series)?.names;
  return [
    {
      kind: 'heading',
      role: 'title',
      level: 1,
      text: phrases.begin('title', { meeting: meetingPhrase(phrases, meeting, 'of') }),
    },
    emphasis('council', councilName(phrases, council, meeting)),
    ...(series === undefined ? [] : [paragraph('council', phrases.name(series, 'series'))]),
    paragraph('sides', sidesLine(composition)),
    paragraph('place-and-date', placeAndDate(composition)),
    {
      ...paragraph('statement', phrases.text(meeting.theme, 'theme')),
      label: phrases.say('fact_theme'),
    },
  ];
}

function councilName(phrases: Phrasebook, council: Council, { dates }: Meeting): string {
  const name = phrases.name(namesAt(council, dates.at(-1) ?? ''), 'council.names');
  const acronym = council.acronyms?.[phrases.language];
  return acronym === undefined ? name : phrases.say('beside', { words: name, aside: acronym });
}

/** The sides by their official names, in the order of the document. */
function sidesLine(composition: Composition): string {
  const { council, phrases, sideOrder } = composition;
  return sideOrder
    .map((id) => {
      const official = council.sides.find((side) => side.id === id)?.official_names;
      return official?.[phrases.language] ?? sideName(composition, id);
    })
    .join(' – ');
}

function placeAndDate({ meeting, phrases }: Composition): string {
  const { venues = [], mode, dates } = meeting;
  const cities = venues.map(({ city }) => phrases.name(city, 'venues.city'));
  const online = mode === 'online' ? [phrases.begin('mode', { mode })] : [];
  const where = cities.length === 0 ? online : [phrases.list(cities)];
  return [...where, phrases.dates(dates)].join(', ');
}

/** What a reader must know before anything else: that the text is not adopted, or nothing was held. */
function notices({ meeting, phrases }: Composition): string[] {
  const { status, communique, inferences = [] } = meeting;
  const isInferred = inferences.some(({ fact }) => fact === 'communique');
  return [
    ...(status === 'held' ? [] : [phrases.say(`notice_${status}`)]),
    ...(communique?.status === 'proposed' ? [phrases.say('notice_proposed')] : []),
    ...(communique !== undefined && isInferred ? [phrases.say('notice_inferred')] : []),
  ];
}

/** A document for the house alone says so on top, in every heading and at its end. */
function internal(blocks: readonly PlainBlock[], phrases: Phrasebook): PlainBlock[] {
  const warning = emphasis('notice', phrases.say('internal_notice'));
  const mark = phrases.say('internal_mark');
  const marked = blocks.map((block) =>
    block.kind === 'heading' ? { ...block, text: `${block.text ?? ''} (${mark})` } : block,
  );
  const [title, ...rest] = marked;
  return [...(title === undefined ? [] : [title]), warning, ...rest, warning];
}

/** What the marks of another language mean, before the first part: only where there are any. */
function withLegend(blocks: readonly Block[], books: readonly Phrasebook[]): Block[] {
  const legends = books.flatMap((phrases) => {
    const text = legendIn(phrases);
    return text === '' ? [] : [[phrases.language, text] as const];
  });
  if (legends.length === 0) return [...blocks];
  const at = blocks.findIndex(({ role }) => role === 'part');
  const legend: Block = { kind: 'paragraph', role: 'notice', text: Object.fromEntries(legends) };
  return [...blocks.slice(0, at), legend, ...blocks.slice(at)];
}

function legendIn({ gaps, language, languageName, say }: Phrasebook): string {
  const shown = [...new Set(gaps.flatMap((gap) => gap.shown ?? []))];
  const own_language = inLanguage(say, language, languageName);
  return shown
    .map((tag) => {
      const in_language = inLanguage(say, tag, languageName);
      return say('legend', { tag, in_language, own_language });
    })
    .join(' ');
}
