import type { Path } from '../model/paths.ts';
import { isOfKind, type RecordFile } from '../source/archive.ts';

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
  readonly file: string;
  readonly dispute: Dispute;
  readonly path: Path;
  readonly dates?: readonly string[] | undefined;
  readonly datesPath: Path;
  /** The sources that are named as evidence of the fact, and where. */
  readonly evidence: readonly string[];
  readonly evidencePath: Path;
}

/** Every dispute of a record. */
export function* disputedFacts(whole: RecordFile): Iterable<DisputedFact> {
  const { file } = whole;
  if (isOfKind(whole, 'meeting')) {
    const { dates, evidence, disputes = [] } = whole.record;
    yield* disputesIn(file, [], { dates, evidence: evidence?.dates, disputes });
  } else if (isOfKind(whole, 'council')) {
    const { founded, evidence, disputes = [] } = whole.record;
    const dates = founded === undefined ? undefined : [founded];
    yield* disputesIn(file, [], { dates, evidence: evidence?.founded, disputes });
  } else if (isOfKind(whole, 'forums')) {
    for (const [id, { editions = [] }] of Object.entries(whole.record.forums)) {
      for (const [index, { dates, disputes = [] }] of editions.entries()) {
        yield* disputesIn(file, ['forums', id, 'editions', index], { dates, disputes });
      }
    }
  }
}

function* disputesIn(
  file: string,
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
      file,
      dispute,
      path: [...parent, 'disputes', index],
      dates: isDate ? dates : undefined,
      datesPath: [...parent, fact],
      evidence: isDate ? evidence : [],
      evidencePath: [...parent, 'evidence', fact],
    };
  }
}
