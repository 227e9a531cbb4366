import type { Council, Meeting, Session } from '../model/generated.ts';
import { shapes } from '../model/shapes.ts';
import { withoutInternal } from '../model/without-internal.ts';
import { isMeeting } from '../schema/validate.ts';
import type { Archive } from '../source/archive.ts';
import { inventoryOfValue } from '../source/inventory.ts';
import type { ArchiveReading } from './read-archive.ts';

/**
 * The archive as those outside the house may know it. Whatever is printed for them is made from it,
 * so that nothing closed can reach them, whichever way it is printed.
 */
function publicArchive(archive: Archive): Archive {
  return {
    ...archive,
    meetings: archive.meetings.map((entry) => ({
      ...entry,
      meeting: publicMeeting(entry.meeting, archive.council),
    })),
  };
}

/** A reading for those inside, or for those outside the house. */
export function readingFor(reading: ArchiveReading, includeInternal: boolean): ArchiveReading {
  return includeInternal ? reading : { ...reading, archive: publicArchive(reading.archive) };
}

/**
 * A meeting without what is internal: parts marked so, notes, what the council withholds of closed
 * sessions, disputes and inferences about facts of which something was taken away, and sources that
 * only such parts name.
 */
export function publicMeeting(meeting: Meeting, council: Council | undefined): Meeting {
  const open = withoutInternal(meeting);
  if (!isMeeting(open)) throw new Error('a record without its internal parts lost its form');
  const { sessions, ...rest } = open;
  const withheld = council?.confidentiality?.closed_sessions ?? [];
  const shown: Meeting = {
    ...rest,
    ...(sessions && { sessions: sessions.map((session) => publicSession(session, withheld)) }),
  };
  return withoutTraces(shown, meeting);
}

type Withheld = NonNullable<Council['confidentiality']>['closed_sessions'];

/** A session without what a closed one keeps, and without names where words have no authors. */
function publicSession(session: Session, ofClosed: Withheld): Session {
  const { speakers, moderators, remarks, summary, topics, ...rest } = session;
  const withheld = new Set(session.access === 'closed' ? ofClosed : []);
  const isNameless = withheld.has('speakers');
  const isUnattributed = session.attribution === 'unattributed';
  return {
    ...rest,
    ...(moderators && !isNameless && { moderators }),
    ...(speakers && !isNameless && !isUnattributed && { speakers }),
    ...(remarks && !isNameless && !isUnattributed && !withheld.has('remarks') && { remarks }),
    ...(topics && !withheld.has('topics') && { topics }),
    ...(summary && !withheld.has('summary') && { summary }),
  };
}

/** Takes away what would tell of the parts that are gone. */
function withoutTraces(shown: Meeting, whole: Meeting): Meeting {
  const { disputes = [], inferences = [], ...rest } = shown;
  const isWhole = ({ fact }: { readonly fact: keyof Meeting }): boolean =>
    JSON.stringify(shown[fact]) === JSON.stringify(whole[fact]);
  const [known, inferred] = [disputes.filter(isWhole), inferences.filter(isWhole)];
  const traceless: Meeting = {
    ...rest,
    ...(known.length > 0 && { disputes: known }),
    ...(inferred.length > 0 && { inferences: inferred }),
  };
  const named = sourcesNamedIn(traceless);
  const namedAtAll = sourcesNamedIn(whole);
  const sources = rest.sources.filter(({ id }) => named.has(id) || !namedAtAll.has(id));
  return { ...traceless, sources };
}

function sourcesNamedIn(meeting: Meeting): Set<string> {
  const { references } = inventoryOfValue(meeting, shapes.meeting);
  return new Set(references.filter(({ to }) => to === 'sources').map(({ id }) => id));
}
