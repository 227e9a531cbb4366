import { basename } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { meetingsFolder } from '../../model/kinds.ts';
import { isWithin } from '../../model/paths.ts';
import { handWritten } from '../../operations/draft-edit.ts';
import { propose, type Draft, type Proposal } from '../../operations/draft.ts';
import { nearSpelling } from '../../operations/near-spelling.ts';
import { tidied } from '../../prompts/entries.ts';
import { begin, type Progress } from '../../prompts/progress.ts';
import { unchanged } from '../../prompts/unfinished.ts';
import { isTurn } from '../../prompts/prompter.ts';
import { reportProblems } from '../report-problems.ts';
import { showPlan } from '../show-plan.ts';
import type { Conversation } from './converse.ts';
import { handOver } from './hand-over.ts';

/** What is decided when the record is seen: to write it, to change it, or neither. */
export type Decision = Draft | Progress | 'change' | 'kept' | 'discarded';

/** Shows what would be written, with everything that is wrong with it, and asks what to do. */
export async function preview(conversation: Conversation, progress: Progress): Promise<Decision> {
  const { context, reading, shownPath } = conversation;
  const { stderr } = context.io;
  const { draft } = progress;
  const complete = { ...draft, record: tidied(draft.record) };
  const proposal = propose(reading, complete);
  const { plan } = proposal;
  if (plan.length === 0) stderr('\nNothing is changed.\n');
  showPlan(plan, { shownPath, text: stderr, note: stderr });
  const diagnostics = [...proposal.diagnostics, ...warningsIn(proposal)];
  if (diagnostics.length > 0) {
    const { texts } = proposal.reading;
    stderr('\n');
    reportProblems(context, { diagnostics, texts, shownPath, consequence: 'nothing was written' });
  }
  warnOfNearSpelling(conversation, draft, proposal);
  if (conversation.isDryRun === true) return 'kept';
  const answer = await askWhatToDo(conversation, proposal);
  if (answer === 'write') return complete;
  return answer === 'text' ? editAsText(conversation, progress, proposal) : answer;
}

/** The warnings about the record itself, which do not stop it from being written. */
function warningsIn({ reading, path, base }: Proposal): Diagnostic[] {
  return reading.diagnostics.filter(
    (found) => found.file === path && found.severity === 'warning' && isWithin(found.path, base),
  );
}

/** Says where a new entry of a register may be one that is known already. */
function warnOfNearSpelling(
  { prompter }: Conversation,
  { kind, original, record }: Draft,
  { id, reading }: Proposal,
): void {
  if (kind === 'meeting' || kind === 'council' || original !== undefined) return;
  const near = nearSpelling(reading.archive, kind, { id, entry: record });
  if (near === undefined) return;
  const { spelling, known } = near;
  prompter.say(`\nNote: «${spelling}» is close to «${known.spelling}» (${known.id}).`);
}

async function askWhatToDo(
  { prompter }: Conversation,
  proposal: Proposal,
): Promise<'write' | 'change' | 'text' | 'kept' | 'discarded'> {
  const { diagnostics, plan, path } = proposal;
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  const isWritable = !isFaulty && plan.length > 0;
  const isReadable = !diagnostics.some(
    ({ code, file }) => code.startsWith('yaml/') && file === path,
  );
  const hasOwnFile = path.startsWith(`${meetingsFolder}/`);
  const answer = await prompter.choose({
    message: isFaulty
      ? 'It cannot be written like this'
      : plan.length === 0
        ? 'What now'
        : 'Write this?',
    choices: [
      ...(isWritable ? [{ value: 'write', name: 'write it' }] : []),
      ...(isReadable ? [{ value: 'change', name: 'change an answer' }] : []),
      ...(hasOwnFile ? [{ value: 'text', name: 'change the text in your editor' }] : []),
      { value: 'kept', name: 'keep it as a draft' },
      { value: 'discarded', name: plan.length === 0 ? 'leave it as it is' : 'discard it' },
    ],
    default: isWritable ? 'write' : isReadable ? 'change' : 'text',
  });
  if (isTurn(answer)) return 'change';
  const isKnown = answer === 'write' || answer === 'text' || answer === 'kept';
  return isKnown || answer === 'discarded' ? answer : 'change';
}

/** Lets the text of the record be changed by hand; what it says then are the answers. */
export async function editAsText(
  { context, prompter, reading, sections }: Conversation,
  progress: Progress,
  { plan, path }: Proposal,
): Promise<Progress> {
  const change = plan.find((each) => each.path === path);
  const present =
    change?.action === 'create'
      ? change.text
      : change?.action === 'replace'
        ? change.after
        : progress.draft.original;
  if (present === undefined) return progress;
  const request = { text: present, name: basename(path) };
  const text = await handOver(await context.editor(), request, prompter);
  if (text === undefined || text === present) return progress;
  const draft = handWritten(progress.draft, path, text);
  const course = { sections, reading };
  const { settled } =
    draft.original === undefined ? begin(course, draft) : unchanged(course, draft);
  return { draft, settled: [...new Set([...progress.settled, ...settled])] };
}
