import {
  adoptedText,
  paragraphsOf,
  sealObstacles,
  type SealObstacle,
} from '../model/adopted-text.ts';
import type {
  Communique,
  Correction,
  ParagraphChange,
  ParagraphText,
  Seal,
  Text,
} from '../model/generated.ts';
import { pathOfMeeting } from '../model/kinds.ts';
import { withValueAt } from '../model/paths.ts';
import { saysTheSame } from '../model/same.ts';
import { faultsOfSeal, holdsSealedText, sealOf } from '../model/seal.ts';
import { shapes } from '../model/shapes.ts';
import { checkForm } from '../schema/check-form.ts';
import { isLanguage } from '../schema/validate.ts';
import type { MeetingEntry } from '../source/archive.ts';
import { changedText } from '../source/change-record.ts';
import { meetingLimits } from '../source/limits.ts';
import { documentOf } from '../source/parse-record.ts';
import { parseSource } from '../source/parse.ts';
import type { SourceDocument } from '../source/document.ts';
import type { Plan } from '../store/plan.ts';
import { obstaclesIn, type Obstacles } from './faulty-files.ts';
import { findMeeting } from './find-meeting.ts';
import type { ArchiveReading } from './read-archive.ts';

/** What to seal. */
export interface SealRequest {
  /** What the command line calls the meeting. */
  readonly meeting: string;
  /** The day of the seal. */
  readonly date: string;
  /** Why a sealed text was corrected, and the record that holds the text as it was sealed. */
  readonly correction?: { readonly reason: Text; readonly old: Uint8Array } | undefined;
}

/** What sealing would write, or why nothing is to be written. */
export type Sealing =
  | {
      readonly plan: Plan;
      readonly file: string;
      readonly seal: Seal;
      readonly correction?: Correction | undefined;
    }
  | { readonly file: string; readonly sealedSince: string }
  | { readonly file: string; readonly refused: readonly PlacedObstacle[] }
  | Obstacles;

/** What keeps a text from being sealed, and where it stands. */
export interface PlacedObstacle extends SealObstacle {
  readonly line: number;
  readonly column: number;
}

/**
 * Decides what to write so that an adopted text is sealed, or sealed anew with a correction. Writes
 * nothing.
 */
export function proposeSeal(reading: ArchiveReading, request: SealRequest): Sealing {
  const found = findMeeting(reading.archive, request.meeting);
  if ('faultyFile' in found) return obstaclesIn(reading, found.faultyFile);
  const { meeting, file } = found.entry;
  const text = reading.texts.get(file) ?? '';
  const refuse = (obstacles: readonly SealObstacle[]): Sealing => ({
    file,
    refused: placed(obstacles, documentOf(file, text)),
  });
  const { communique } = meeting;
  const obstacles = sealObstacles(communique);
  if (communique === undefined || obstacles.length > 0) return refuse(obstacles);
  const { seal } = communique;
  if (seal === undefined) {
    if (request.correction === undefined)
      return sealing({ ...found.entry, text }, communique, request);
    return refuse([{ message: 'the text was never sealed', path: ['communique'] }]);
  }
  const faults = faultsOfSeal(communique, seal);
  if (faults.length === 0) return { file, sealedSince: seal.date };
  if (request.correction === undefined || faults.some(({ kind }) => kind === 'digest')) {
    const { diagnostics, texts } = obstaclesIn(reading, file);
    return { diagnostics: diagnostics.filter(({ code }) => code.startsWith('seal/')), texts };
  }
  const old = communiqueIn(found.entry.id, request.correction.old);
  if (old === undefined || !holdsSealedText(old, seal)) {
    const message = `the record given as the old one does not hold the text that was sealed on ${seal.date}`;
    return refuse([{ message, path: ['communique', 'seal', 'digest'] }]);
  }
  return sealing(
    { ...found.entry, text },
    communique,
    request,
    differencesBetween(old, communique),
  );
}

function placed(obstacles: readonly SealObstacle[], document: SourceDocument): PlacedObstacle[] {
  return obstacles.map((obstacle) => {
    const { line, column } = document.rangeOf(obstacle.path).start;
    return { ...obstacle, line, column };
  });
}

function sealing(
  { meeting, file, text: before }: MeetingEntry & { readonly text: string },
  communique: Communique,
  { date, correction }: SealRequest,
  differences?: Differences,
): Sealing {
  const { corrections = [] } = communique;
  const seal = sealOf(communique, date);
  const added: Correction | undefined = correction && {
    ...{ date, reason: correction.reason },
    ...differences,
  };
  const sealed = withValueAt(meeting, ['communique', 'seal'], seal);
  const record =
    added === undefined
      ? sealed
      : withValueAt(sealed, ['communique', 'corrections', corrections.length], added);
  const after = changedText(before, record, shapes.meeting);
  return {
    plan: [{ action: 'replace', path: file, before, after }],
    ...{ file, seal, correction: added },
  };
}

/** The communiqué in an earlier copy of a record; undefined where that is no record. */
function communiqueIn(id: string, bytes: Uint8Array): Communique | undefined {
  const { document } = parseSource(pathOfMeeting(id), bytes, meetingLimits);
  return document && checkForm('meeting', document).file?.record.communique;
}

type Differences = Pick<Correction, 'changes' | 'order'>;

/** What a correction records: the paragraphs that say something else, and their order if it changed. */
function differencesBetween(before: Communique, after: Communique): Differences {
  const changes = changesBetween(before, after);
  const [old, now] = [namesOf(before), namesOf(after)];
  const isInOrder = saysTheSame(
    old.filter((name) => now.includes(name)),
    now.filter((name) => old.includes(name)),
  );
  return {
    ...(changes.length > 0 && { changes }),
    ...(!isInOrder && { order: { old, new: now } }),
  };
}

function namesOf(communique: Communique): string[] {
  return paragraphsOf(communique).map(({ name }) => name);
}

/** What each paragraph said before and says since, in the order of the text. */
function changesBetween(before: Communique, after: Communique): ParagraphChange[] {
  const languages = Object.keys({ ...before.seal?.languages, ...sealOf(after, '').languages });
  return languages.filter(isLanguage).flatMap((language) => {
    const [old, now] = [textsIn(before, language), textsIn(after, language)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((paragraph) => {
      const [was, is] = [old.get(paragraph), now.get(paragraph)];
      if (saysTheSame(was, is)) return [];
      return {
        ...{ paragraph, language },
        ...(was && { old: was }),
        ...(is && { new: is }),
      };
    });
  });
}

function textsIn(communique: Communique, language: string): Map<string, ParagraphText> {
  return new Map(
    adoptedText(communique, language).map(({ name, verb, text }) => [
      name,
      { ...(verb === undefined ? {} : { verb }), text },
    ]),
  );
}
