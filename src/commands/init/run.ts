import { join, relative, resolve } from 'node:path';
import { CancelledError } from '../../errors.ts';
import { pathOfKind } from '../../model/kinds.ts';
import type { Founding } from '../../operations/found.ts';
import { readArchive, type ArchiveReading } from '../../operations/read-archive.ts';
import {
  gitChanges,
  isArchive,
  schemaChanges,
  schemasFolder,
} from '../../operations/support-files.ts';
import { findDataFolder } from '../../store/locate.ts';
import type { Files } from '../../store/files.ts';
import type { Change, Plan } from '../../store/plan.ts';
import { recoverArchive } from '../../store/recover.ts';
import type { Context } from '../context.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Run } from '../lazy.ts';
import { reportProblems } from '../report-problems.ts';
import { showPlan } from '../show-plan.ts';
import { write } from '../write.ts';
import { writeCiFile } from './ci.ts';
import { createKeeper } from '../interview/keeper.ts';
import { chooseDraft } from '../interview/waiting.ts';
import { emptyCouncil, gather, type Conversation, type Gathering } from './answers.ts';
import type { InitOptions } from './command.ts';

/** Begins an archive, or gives one what it lacks beside its records; then lets a CI check it. */
export const run: Run<InitOptions> = async (options, context) => {
  const { ci, dryRun } = options;
  const folder = await folderFor(options, context, await context.files());
  const exitCode = await begin(folder, options, context);
  if (exitCode === exitCodes.done.code && ci !== undefined) {
    await writeCiFile(ci, folder, { context, isDryRun: dryRun === true });
  }
  return exitCode;
};

async function begin(folder: string, options: InitOptions, context: Context): Promise<ExitCode> {
  const { cwd, io } = context;
  const files = await context.files();
  const place: Place = { files, folder, shownPath: (file) => relative(cwd, join(folder, file)) };
  if (options.dryRun !== true) await recoverArchive(files, folder);
  const before = await readArchive(files, folder);
  if (await isArchive(files, folder)) {
    return complete(await supportPlan(place, before), place, options, context);
  }
  const conversation = io.canPrompt ? await openConversation(options, context, folder) : undefined;
  const found = (): Promise<ExitCode> =>
    foundArchive({ options, before, conversation }, place, context);
  return conversation === undefined ? found() : keptIfCancelled(conversation, found);
}

/** Opens the interview, with what was kept of an earlier one. */
async function openConversation(
  { answers }: InitOptions,
  context: Context,
  folder: string,
): Promise<Conversation> {
  const [prompter, drafts] = await Promise.all([context.prompter(), context.drafts()]);
  const key = { folder, command: 'init' };
  const resumed = answers.size === 0 ? await chooseDraft({ drafts, key, prompter }) : undefined;
  const keeper = createKeeper({
    drafts,
    key,
    command: 'council init',
    start: resumed?.progress ?? { draft: emptyCouncil, settled: [] },
    name: resumed?.name,
    say: (text) => prompter.say(text),
  });
  return { prompter, keeper, resumed: resumed?.progress };
}

/** Says how to go on where the interview is ended before anything is written. */
async function keptIfCancelled(
  { keeper }: Conversation,
  found: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await found();
  } catch (error) {
    const resume = error instanceof CancelledError ? await keeper.resume() : undefined;
    if (!(error instanceof CancelledError) || resume === undefined) throw error;
    const words = 'Draft kept. Resume: council init';
    throw new CancelledError(words, { signal: error.signal, cause: error });
  }
}

/** Gathers the answers, shows what would be written, and writes it. */
async function foundArchive(
  gathering: Gathering,
  place: Place,
  context: Context,
): Promise<ExitCode> {
  const { options, conversation } = gathering;
  const { io } = context;
  const founding = await gather(gathering);
  const { reading, plan } = founding;
  if (reading.diagnostics.length > 0) {
    const { diagnostics, texts } = reading;
    const consequence = 'nothing was written';
    return reportProblems(context, { diagnostics, texts, ...place, consequence });
  }
  if (options.dryRun === true || conversation !== undefined) {
    const text = options.dryRun === true ? io.stdout : io.stderr;
    showPlan(plan, { ...place, text, note: io.stderr });
  }
  if (options.dryRun === true) return exitCodes.done.code;
  const message = 'Write this?';
  if (
    conversation !== undefined &&
    (await conversation.prompter.confirm({ message, default: true })) !== true
  ) {
    throw new CancelledError('Nothing was written');
  }
  const code = await writeFounding(founding, place, context);
  await conversation?.keeper.discard();
  return code;
}

/** The folder that is named, else that of the archive that is here already, else `data`. */
async function folderFor(
  { folder, data }: InitOptions,
  { cwd, env }: Context,
  files: Files,
): Promise<string> {
  const named = folder ?? data ?? env.COUNCIL_DATA;
  if (named !== undefined && named !== '') return resolve(cwd, named);
  return (await findDataFolder(files, { cwd, home: env.HOME })) ?? resolve(cwd, 'data');
}

/** Where the archive is, or is to be. */
interface Place {
  readonly files: Files;
  readonly folder: string;
  readonly shownPath: (file: string) => string;
}

async function writeFounding(
  founding: Founding,
  place: Place,
  context: Context,
): Promise<ExitCode> {
  const { cwd, env } = context;
  const { files, folder, shownPath } = place;
  const { plan, meeting, reading } = founding;
  const support = await supportPlan(place, reading);
  await applyEach(support, place, context);
  await write(context, folder, plan);
  const { stderr } = context.io;
  stderr(`Wrote ${shownPath(schemasFolder)}/, the schemas by which editors check the files\n`);
  for (const { path } of plan) stderr(`Wrote ${shownPath(path)}\n`);
  // An archive that is not found from here is named with every command.
  const isFound = (await findDataFolder(files, { cwd, home: env.HOME })) === folder;
  const data = isFound ? '' : `--data ${shownPath('')} `;
  stderr(`Next: council ${data}${meeting === undefined ? 'add-meeting' : 'show latest'}\n`);
  return exitCodes.done.code;
}

/** Gives an archive what it lacks beside its records. */
async function complete(
  plan: Plan,
  place: Place,
  { dryRun }: InitOptions,
  context: Context,
): Promise<ExitCode> {
  const { io } = context;
  const name = place.shownPath('') === '' ? 'this folder' : place.shownPath('');
  if (plan.length === 0) io.stderr(`${name} holds an archive already; nothing was changed\n`);
  else io.stderr(`${name} holds an archive already; its records were left alone\n`);
  if (dryRun !== true) await applyEach(plan, place, context);
  const verb = dryRun === true ? 'Would write' : 'Wrote';
  for (const { path } of plan) io.stderr(`${verb} ${place.shownPath(path)}\n`);
  return exitCodes.done.code;
}

async function supportPlan({ files, folder }: Place, { texts }: ArchiveReading): Promise<Change[]> {
  const councilText = texts.get(pathOfKind('council')) ?? '';
  return [
    ...(await schemaChanges(files, folder, councilText)),
    ...(await gitChanges(files, folder)),
  ];
}

/** Each of these files is right by itself, and a second run makes what a first one did not. */
async function applyEach(plan: Plan, { folder }: Place, context: Context): Promise<void> {
  for (const change of plan) await write(context, folder, [change]);
}
