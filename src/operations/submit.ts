import type { DocumentFormat } from '../communique/index.ts';
import { UsageError } from '../errors.ts';
import type { SentDocument, Submission } from '../model/generated.ts';
import { nearest } from '../model/nearest.ts';
import { saysTheSame } from '../model/same.ts';
import { isLanguage } from '../schema/validate.ts';
import { editionOf, type Archive, type MeetingEntry } from '../source/archive.ts';
import { withValues, type NewValue } from '../source/set-value.ts';
import type { Plan } from '../store/plan.ts';
import type { ExportedDocument } from './export.ts';

/** An edition of a forum, as the command line names it. */
export interface EditionName {
  readonly forum: string;
  readonly edition: number;
}

/** The edition that a word such as `ru-az-interregional/12` names; an unknown one is a usage error. */
export function editionNamed({ forums }: Archive, word: string): EditionName {
  const [, forum = word, number = ''] = /^(.*)\/([0-9]{1,4})$/.exec(word) ?? [];
  const known = forums.get(forum);
  if (known === undefined) {
    const meant = nearest(forum, [...forums.keys()]);
    throw new UsageError(`no forum has the id \`${forum}\``, {
      help: meant === undefined ? '`council list forums` lists them' : `did you mean \`${meant}\`?`,
    });
  }
  if (editionOf(known, Number(number)) !== undefined) return { forum, edition: Number(number) };
  const numbers = (known.editions ?? []).map((edition) => String(edition.number));
  throw new UsageError(`\`${word}\` names no edition of the forum`, {
    help:
      numbers.length === 0
        ? 'add the edition to forums.yaml'
        : `name one as in \`${forum}/${numbers.at(-1) ?? ''}\`; known are ${numbers.join(', ')}`,
  });
}

/** What was sent, where and when. */
export interface Sending extends EditionName {
  readonly date: string;
  readonly format: DocumentFormat;
  readonly documents: readonly ExportedDocument[];
}

/** What to write so that a meeting's record says what was sent; nothing where it says so already. */
export function recordSubmission(
  { meeting, document }: MeetingEntry,
  { forum, edition, date, format, documents }: Sending,
): Plan {
  const submissions = meeting.communique?.submissions ?? [];
  const at = submissions.findIndex((each) => each.forum === forum && each.edition === edition);
  const present = submissions[at];
  const sent = documents.flatMap(({ languages, digest }) =>
    languages.filter(isLanguage).map((language): SentDocument => ({ language, format, digest })),
  );
  const path = ['communique', 'submissions'];
  const values =
    present === undefined
      ? [newEntry(submissions, { forum, edition, status: 'sent', date, sent })]
      : changesOf(present, { path: [...path, at], date, sent });
  if (values.length === 0) return [];
  const { file, text: before } = document;
  return [{ action: 'replace', path: file, before, after: withValues(document, values) }];
}

function newEntry(submissions: readonly Submission[], added: Submission): NewValue {
  const path = ['communique', 'submissions'];
  return submissions.length === 0
    ? { path, value: [added] }
    : { path: [...path, submissions.length], value: added };
}

interface Sent {
  readonly path: NewValue['path'];
  readonly date: string;
  readonly sent: readonly SentDocument[];
}

/** What was intended is sent now; where something was sent already, what is new is added. */
function changesOf(present: Submission, { path, date, sent }: Sent): NewValue[] {
  const before = present.sent ?? [];
  const added = sent.filter((each) => !before.some((other) => saysTheSame(each, other)));
  const documents: NewValue[] =
    before.length === 0
      ? [{ path: [...path, 'sent'], value: added }]
      : added.map((value, index) => ({ path: [...path, 'sent', before.length + index], value }));
  return [
    ...(present.status === 'intended' ? [{ path: [...path, 'status'], value: 'sent' }] : []),
    ...(present.date === undefined ? [{ path: [...path, 'date'], value: date }] : []),
    ...(added.length === 0 ? [] : documents),
  ];
}
