import type { Source } from '../model/generated.ts';
import { list, type PlainBlock, type PlainEntry } from './blocks.ts';
import type { Composition } from './composition.ts';

/** The publications from which the facts are taken, by the numbers with which they are cited. */
export function sources(composition: Composition): PlainBlock[] {
  return list(
    'sources',
    composition.meeting.sources.map((source) => sourceEntry(composition, source)),
  );
}

function sourceEntry({ phrases }: Composition, source: Source): PlainEntry {
  const { publisher, based_on: origin, title, url, published, accessed, language } = source;
  const text = [
    origin === undefined ? publisher : phrases.say('source_based_on', { publisher, origin }),
    title && phrases.say('quoted', { text: title }),
    published && phrases.say('source_published', { date: phrases.date(published) }),
    accessed && phrases.say('source_accessed', { date: phrases.date(accessed) }),
    language && phrases.say('source_language', { language: phrases.languageName(language) }),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  return url === undefined ? { text } : { text, url };
}

/** What only the secretariat may read; the record has it only where that was asked for. */
export function internalNotes({ meeting, phrases }: Composition): PlainBlock[] {
  return list(
    'facts',
    (meeting.notes ?? []).map((note) => ({ text: phrases.quoted(note) })),
  );
}
