import type { Path } from '../model/paths.ts';
import { isOfKind, type Archive } from '../source/archive.ts';
import type { SourceDocument } from '../source/document.ts';

/** One fact on which sources disagree. */
interface Dispute {
  readonly fact: string;
  readonly variants: readonly {
    readonly dates?: readonly string[];
    readonly sources: readonly string[];
  }[];
}

/** A dispute, where it stands, and what the record itself says of the fact, where that is a date. */
export interface DisputedFact {
  readonly document: SourceDocument;
  readonly dispute: Dispute;
  readonly path: Path;
  readonly dates?: readonly string[] | undefined;
  readonly datesPath: Path;
  /** The sources that are named as evidence of the fact, and where. */
  readonly evidence: readonly string[];
  readonly evidencePath: Path;
}

/** Every dispute of an archive. */
export function* disputedFacts(archive: Archive): Iterable<DisputedFact> {
  for (const file of archive.files) {
    const { document } = file;
    if (isOfKind(file, 'meeting')) {
      const { dates, evidence, disputes = [] } = file.record;
      yield* disputesIn(document, [], { dates, evidence: evidence?.dates, disputes });
    } else if (isOfKind(file, 'council')) {
      const { founded, evidence, disputes = [] } = file.record;
      const dates = founded === undefined ? undefined : [founded];
      yield* disputesIn(document, [], { dates, evidence: evidence?.founded, disputes });
    } else if (isOfKind(file, 'forums')) {
      for (const [id, { editions = [] }] of Object.entries(file.record.forums)) {
        for (const [index, { dates, disputes = [] }] of editions.entries()) {
          yield* disputesIn(document, ['forums', id, 'editions', index], { dates, disputes });
        }
      }
    }
  }
}

function* disputesIn(
  document: SourceDocument,
  parent: Path,
  {
    dates,
    evidence = [],
    disputes,
  }: {
    readonly dates?: readonly string[] | undefined;
    readonly evidence?: readonly string[] | undefined;
    readonly disputes: readonly Dispute[];
  },
): Iterable<DisputedFact> {
  for (const [index, dispute] of disputes.entries()) {
    const { fact } = dispute;
    const isDate = fact === 'dates' || fact === 'founded';
    yield {
      document,
      dispute,
      path: [...parent, 'disputes', index],
      dates: isDate ? dates : undefined,
      datesPath: [...parent, fact],
      evidence: isDate ? evidence : [],
      evidencePath: [...parent, 'evidence', fact],
    };
  }
}
