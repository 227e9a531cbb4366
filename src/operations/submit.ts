import type { DocumentFormat } from '../communique/index.ts';
import { UsageError } from '../errors.ts';
import type { SentDocument, Submission } from '../model/generated.ts';
import { nearest } from '../model/nearest.ts';
import { withValueAt } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { shapes } from '../model/shapes.ts';
import { isLanguage } from '../schema/validate.ts';
import { editionOf, type Archive, type MeetingEntry } from '../source/archive.ts';
import { changedText } from '../source/change-record.ts';
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

/** What to write so that a record says what was sent, and the day of the sending that it names. */
export interface Recording {
  /** Empty where the record says so already. */
  readonly plan: Plan;
  readonly date: string;
}

/** Decides what to write so that a meeting's record says what was sent. Writes nothing. */
export function recordSubmission(
  { meeting, file }: MeetingEntry,
  before: string,
  sending: Sending,
): Recording {
  const { forum, edition } = sending;
  const submissions = meeting.communique?.submissions ?? [];
  const found = submissions.findIndex((each) => each.forum === forum && each.edition === edition);
  const at = found === -1 ? submissions.length : found;
  const submission = withSent(submissions[at] ?? { forum, edition, status: 'intended' }, sending);
  const record = withValueAt(meeting, ['communique', 'submissions', at], submission);
  const after = changedText(before, record, shapes.meeting);
  const plan: Plan = after === before ? [] : [{ action: 'replace', path: file, before, after }];
  return { plan, date: submission.date };
}

/** What was intended is sent now; where something was sent already, what is new is added. */
function withSent(submission: Submission, { date, format, documents }: Sending) {
  const { status, sent: before = [] } = submission;
  const sent = documents.flatMap(({ languages, digest }) =>
    languages.filter(isLanguage).map((language): SentDocument => ({ language, format, digest })),
  );
  const added = sent.filter((each) => !before.some((other) => saysTheSame(each, other)));
  return {
    ...submission,
    date: submission.date ?? date,
    status: status === 'intended' ? ('sent' as const) : status,
    sent: [...before, ...added],
  };
}
