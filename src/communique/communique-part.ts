import type { Addressee, Communique, Seal, Signatory } from '../model/generated.ts';
import {
  emphasis,
  heading,
  list,
  paragraph,
  sentences,
  type PlainBlock,
  type PlainEntry,
} from './blocks.ts';
import {
  cited,
  fact,
  nameOf,
  officeOf,
  organizationName,
  type Composition,
} from './composition.ts';
import { bySide } from './side-order.ts';

/** Part I: the communiqué, word for word, or what is reported of it where nobody has published it. */
export function composeCommunique(composition: Composition): PlainBlock[] {
  const { meeting, phrases } = composition;
  const { communique } = meeting;
  const title = heading('part', phrases.say('part_communique'));
  if (communique === undefined) {
    return [title, paragraph('statement', phrases.say('communique_none'))];
  }
  return [
    title,
    paragraph('statement', introductionOf(composition, communique)),
    ...list('facts', factsOf(composition, communique)),
    ...(hasWording(communique) ? wordingOf(composition, communique) : []),
    ...reportedOf(composition, communique),
  ];
}

/** Whether the record holds the text itself. */
export function hasWording({ preamble, recommendations, closing }: Communique): boolean {
  return [preamble, recommendations, closing].some((part) => part !== undefined);
}

function introductionOf(composition: Composition, communique: Communique): string {
  const { meeting, phrases } = composition;
  const { status, sources, reported } = communique;
  const sentence = phrases.say(`communique_${status}`);
  const grounds = (meeting.inferences ?? [])
    .filter(({ fact: inferred }) => inferred === 'communique')
    .map(({ text }) => phrases.say('inferred', { grounds: phrases.text(text, 'inferences') }));
  const isSilent = !hasWording(communique) && reported === undefined;
  return sentences([
    cited(composition, sentence, sources),
    ...grounds,
    isSilent ? phrases.say('communique_unknown') : undefined,
  ]);
}

function factsOf(composition: Composition, communique: Communique): PlainEntry[] {
  const { phrases } = composition;
  const { date, reference, adopted_by: manner, addressees = [], languages, seal } = communique;
  const authentic = isComplete(communique) ? communique.authentic : undefined;
  const languageNames = (tags: readonly string[]): string =>
    phrases.list(tags.map(phrases.languageName));
  const given = [
    ['decision_date', date && phrases.date(date)],
    ['text_reference', reference],
    ['text_adopted_by', manner && phrases.say('adopted_by', { manner })],
    ['text_addressees', addressees.map((each) => addresseeName(composition, each)).join('; ')],
    ['text_languages', languages && languageNames(languages)],
    ['text_authentic', authentic && languageNames(authentic)],
    ['text_sealed', seal && sealPhrase(composition, seal)],
  ] as const;
  return given.flatMap(([label, text]) =>
    text === undefined || text === '' ? [] : [fact(composition, { label, text })],
  );
}

/** When the text was sealed, with its digest in the language of the document. */
function sealPhrase({ phrases }: Composition, { date, digest, languages }: Seal): string {
  const values = { date: phrases.date(date), digest: languages[phrases.language] ?? digest };
  return phrases.say('sealed', values);
}

/** Whether every text is there in each authentic language: only then is each equally authentic. */
function isComplete(communique: Communique): boolean {
  const { authentic = [], title, preamble = [], recommendations = [], closing } = communique;
  const texts = [title, ...preamble, ...recommendations.map(({ text }) => text), closing];
  return texts.every(
    (text) => text === undefined || authentic.every((language) => Object.hasOwn(text, language)),
  );
}

/** An addressee: an organization, a forum, or somebody by name. */
export function addresseeName(
  composition: Composition,
  { organization, forum, name }: Addressee,
): string {
  if (organization !== undefined) return organizationName(composition, organization);
  if (forum !== undefined) return nameOf(composition, 'forums', forum);
  return name === undefined ? '' : composition.phrases.text(name, 'addressees');
}

/** The adopted text, in its own order and with its own numbers. */
function wordingOf(composition: Composition, communique: Communique): PlainBlock[] {
  const { phrases } = composition;
  const { title, preamble = [], recommendations = [], closing, signatories = [] } = communique;
  return [
    title === undefined
      ? heading('section', phrases.say('communique_text'))
      : {
          ...heading('section', phrases.text(title, 'communique.title')),
          role: 'communique-title',
        },
    ...preamble.map((text) => paragraph('preamble', phrases.text(text, 'communique.preamble'))),
    ...recommendations.map(({ number, text }) => ({
      ...paragraph('recommendation', phrases.text(text, `communique.recommendations ${number}`)),
      number,
    })),
    ...(closing === undefined
      ? []
      : [paragraph('closing', phrases.text(closing, 'communique.closing'))]),
    ...bySide(composition, signatories).map((signatory) => signatureOf(composition, signatory)),
  ];
}

/** `(signed) Anna Berger, Director, Danube Institute (Austria), 20 May 2022`. */
function signatureOf(composition: Composition, signatory: Signatory): PlainBlock {
  const { phrases } = composition;
  const { person, date } = signatory;
  const text = [officeOf(composition, signatory), date === undefined ? '' : phrases.date(date)]
    .filter((part) => part !== '')
    .join(', ');
  const name = nameOf(composition, 'people', person);
  const label = phrases.say('signature', { name });
  return { ...emphasis('signature', label), ...(text !== '' && { text }) };
}

function reportedOf(composition: Composition, communique: Communique): PlainBlock[] {
  const { phrases } = composition;
  const { reported = [] } = communique;
  if (reported.length === 0) return [];
  const points = reported.map(({ text, sources }) => ({
    text: cited(composition, phrases.text(text, 'communique.reported'), sources),
  }));
  const notice = phrases.say(hasWording(communique) ? 'reported_beside' : 'reported');
  return [paragraph('statement', notice), ...list('reported', points)];
}
