import type { Document } from '../model/generated.ts';
import { list, sentences, type PlainBlock, type PlainEntry } from './blocks.ts';
import { cited, labelled, nameOf, personInOffice, type Composition } from './composition.ts';
import { bySide } from './side-order.ts';

/** The papers of the meeting. */
export function documents(composition: Composition): PlainBlock[] {
  const papers = composition.meeting.documents ?? [];
  return list(
    'facts',
    papers.map((paper) => documentEntry(composition, paper)),
  );
}

function documentEntry(composition: Composition, paper: Document): PlainEntry {
  const { phrases } = composition;
  const { kind, title, date, reference, authors = [], points = [], url, sources } = paper;
  const { languages, authentic, signatories = [] } = paper;
  const languageNames = (tags: readonly string[]): string =>
    phrases.list(tags.map(phrases.languageName));
  const signed = bySide(composition, signatories).map((signatory) =>
    [personInOffice(composition, signatory), signatory.date && phrases.date(signatory.date)]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  const text = sentences([
    phrases.title(title, 'documents.title'),
    date && phrases.date(date),
    reference && labelled(composition, 'text_reference', reference),
    authors.length === 0
      ? undefined
      : labelled(
          composition,
          'authors',
          authors.map((id) => nameOf(composition, 'people', id)).join('; '),
        ),
    ...points.map((point) => phrases.text(point, 'documents.points')),
    languages && labelled(composition, 'text_languages', languageNames(languages)),
    authentic && labelled(composition, 'text_authentic', languageNames(authentic)),
    signed.length === 0 ? undefined : labelled(composition, 'signatories', signed.join('; ')),
  ]);
  return {
    label: phrases.say('document_kind', { kind }),
    text: cited(composition, text, sources),
    ...(url === undefined ? {} : { url }),
  };
}
