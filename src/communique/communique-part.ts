import type {
  Communique,
  CommuniquePart,
  Statement,
  Submission,
  SubmissionStatement,
} from '../model/generated.ts';
import { cited, type Composition } from './composition.ts';
import { isPublic } from './visibility.ts';

/** Part I: the communiqué, its wording or what is reported of it, and where it is sent. */
export function composeCommunique(composition: Composition): CommuniquePart {
  const { meeting, phrases } = composition;
  const { communique } = meeting;
  const heading = phrases.say('part_communique');
  if (communique === undefined || !isPublic(communique))
    return { heading, introduction: { text: phrases.say('communique_none') } };
  const { status, title, preamble, recommendations, closing } = communique;
  return {
    heading,
    status,
    introduction: introductionOf(composition, communique),
    ...(title === undefined ? {} : { title: phrases.text(title, 'communique.title') }),
    ...(preamble === undefined
      ? {}
      : { preamble: preamble.map((text) => phrases.text(text, 'communique.preamble')) }),
    ...(recommendations === undefined
      ? {}
      : {
          recommendations: recommendations.map(({ number, text }) => ({
            number,
            text: phrases.text(text, `communique.recommendations ${number}`),
          })),
        }),
    ...(closing === undefined ? {} : { closing: phrases.text(closing, 'communique.closing') }),
    ...reportedOf(composition, communique),
    ...submissionsOf(composition, communique),
  };
}

function introductionOf(composition: Composition, communique: Communique): Statement {
  const { phrases } = composition;
  const { status, date, sources, preamble, recommendations, reported } = communique;
  const key = `communique_${status}` as const;
  const sentence =
    date === undefined || key === 'communique_proposed'
      ? phrases.say(key)
      : phrases.say(`${key}_on`, { date: phrases.date(date) });
  const isEmpty = [preamble, recommendations, reported].every((part) => part === undefined);
  const inferred = (composition.meeting.inferences ?? [])
    .filter(({ fact }) => fact === 'communique')
    .map(({ text: grounds }) =>
      phrases.say('inferred', { grounds: phrases.text(grounds, 'inferences') }),
    );
  const unknown = isEmpty ? [phrases.say('communique_unknown')] : [];
  const text = [sentence, ...inferred, ...unknown].join(' ');
  return { text, ...cited(composition, sources) };
}

/** Whether the record holds the text itself. */
function hasWording({ preamble, recommendations, closing }: Communique): boolean {
  return [preamble, recommendations, closing].some((part) => part !== undefined);
}

function reportedOf(
  composition: Composition,
  communique: Communique,
): Pick<CommuniquePart, 'reported'> {
  const { reported } = communique;
  if (reported === undefined) return {};
  const { phrases } = composition;
  const points = reported.map(({ text, sources }) => ({
    text: phrases.text(text, 'communique.reported'),
    ...cited(composition, sources),
  }));
  const notice = phrases.say(hasWording(communique) ? 'reported_beside' : 'reported');
  return { reported: { notice, points } };
}

function submissionsOf(
  composition: Composition,
  { submissions }: Communique,
): Pick<CommuniquePart, 'submissions'> {
  if (submissions === undefined) return {};
  const entries = submissions.map((submission) => submissionStatement(composition, submission));
  return { submissions: { heading: composition.phrases.say('submissions'), entries } };
}

function submissionStatement(
  composition: Composition,
  submission: Submission,
): SubmissionStatement {
  const { archive, phrases } = composition;
  const { forum, edition, status, date, sources } = submission;
  const entry = archive.forums.get(forum);
  const name = entry === undefined ? forum : phrases.name(entry.names, `forums.${forum}`);
  const key = `submission_${status}` as const;
  const values = { forum: editionPhrase(composition, name, edition) };
  const text =
    date === undefined || key === 'submission_intended'
      ? phrases.say(key, values)
      : phrases.say(`${key}_on`, { ...values, date: phrases.date(date) });
  return {
    text,
    forum: { id: forum, name },
    ...(edition === undefined ? {} : { edition }),
    status,
    ...(date === undefined ? {} : { date }),
    ...cited(composition, sources),
  };
}

/** `12th Russia–Azerbaijan Interregional Forum`. */
function editionPhrase(
  { phrases }: Composition,
  name: string,
  edition: number | undefined,
): string {
  if (edition === undefined) return name;
  const ordinal = phrases.say('ordinal_numeral', { number: edition });
  return phrases.say('forum_edition', { ordinal, forum: name });
}
