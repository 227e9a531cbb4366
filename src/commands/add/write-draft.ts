import { CouncilError } from '../../errors.ts';
import { suggestNumber } from '../../operations/defaults.ts';
import { propose, type Draft, type Proposal } from '../../operations/draft.ts';
import { readArchive, type ArchiveReading } from '../../operations/read-archive.ts';
import { write } from '../write.ts';
import type { Setting } from './finish.ts';

/**
 * Writes a draft into the archive as it is by now: another command may have written since it was
 * read. A number that was only the next free one is taken anew.
 */
export async function writeDraft(draft: Draft, setting: Setting): Promise<Proposal> {
  const { context, files, folder } = setting;
  let proposal: Proposal | undefined;
  const decide = async (): Promise<Proposal['plan']> => {
    const now = await readArchive(files, folder);
    proposal = propose(now, withFreeNumber(draft, setting, now));
    const [problem] = proposal.diagnostics;
    if (problem === undefined) return proposal.plan;
    throw new CouncilError(`the archive was changed meanwhile, and now ${problem.message}`, {
      help: `nothing was written; ${problem.help ?? 'run the command again'}`,
    });
  };
  await write(context, folder, decide);
  if (proposal === undefined) throw new Error('nothing was decided');
  return proposal;
}

function withFreeNumber(
  draft: Draft,
  { options, reading }: Setting,
  { archive }: ArchiveReading,
): Draft {
  const { kind, record } = draft;
  const isGiven = options.from !== undefined || options.answers.has('--number');
  if (kind !== 'meeting' || isGiven || record.number !== suggestNumber(reading.archive).value) {
    return draft;
  }
  return { ...draft, record: { ...record, number: suggestNumber(archive).value } };
}
