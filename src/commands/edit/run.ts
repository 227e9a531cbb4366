import { join, relative } from 'node:path';
import { UsageError } from '../../errors.ts';
import { idOfMeetingPath } from '../../model/kinds.ts';
import { draftOfEntry, draftOfMeeting } from '../../operations/draft-edit.ts';
import { propose, type Draft } from '../../operations/draft.ts';
import { findEntry } from '../../operations/find-entry.ts';
import { findMeeting } from '../../operations/find-meeting.ts';
import { chooseLanguage, createNamer } from '../../operations/namer.ts';
import { readArchive, type ArchiveReading } from '../../operations/read-archive.ts';
import { registerOf } from '../../operations/show.ts';
import { sectionsOf } from '../../prompts/sections.ts';
import { unchanged } from '../../prompts/unfinished.ts';
import { askedEntry } from '../asked-entry.ts';
import { dataFolder } from '../data-folder.ts';
import { converse } from '../interview/converse.ts';
import { createKeeper } from '../interview/keeper.ts';
import { chooseDraft, onPresentText } from '../interview/waiting.ts';
import type { Run } from '../lazy.ts';
import { write } from '../write.ts';
import type { EditOptions } from './command.ts';

/** Changes one meeting or one entry of a register, by questions or in the editor. */
export const run: Run<EditOptions> = async (options, context) => {
  const { what, name, resume, dryRun: isDryRun, editor: isByHand } = options;
  const { cwd, io } = context;
  const files = await context.files();
  const folder = await dataFolder(context, options);
  const reading = await readArchive(files, folder, context.today());
  const draft = draftOf(options, reading);
  if (!io.canPrompt) {
    throw new UsageError('nobody can be asked here what to change', {
      help: 'change the file itself, then run `council validate`',
    });
  }
  if (draft.kind === 'council') throw new Error('a council is edited by hand');
  const [prompter, drafts] = await Promise.all([context.prompter(), context.drafts()]);
  const sections = sectionsOf(draft.kind);
  const resumed = await chooseDraft({
    drafts,
    key: { folder, command: 'edit' },
    prompter,
    resume,
    isOurs: (progress) => progress.draft.kind === draft.kind && progress.draft.id === draft.id,
  });
  const start =
    resumed === undefined
      ? unchanged({ sections, reading }, draft)
      : onPresentText(resumed.progress, draft, prompter);
  const keeper = createKeeper({
    drafts,
    key: { folder, command: 'edit' },
    command: `council edit ${[what, ...name].join(' ')} --resume`,
    start,
    name: resumed?.name,
    say: (text) => prompter.say(text),
  });
  const shownPath = (file: string): string => relative(cwd, join(folder, file));
  const place = { context, prompter, reading, sections, keeper, shownPath, isDryRun, isByHand };
  return converse(
    {
      ...place,
      write: async (changed) => {
        const { plan } = propose(reading, changed);
        await write(context, folder, plan);
        for (const { path } of plan) io.stderr(`Wrote ${shownPath(path)}\n`);
        io.stderr(`Next: council show ${[what, ...name].join(' ')}\n`);
      },
    },
    start,
  );
};

/** What is to be changed, as it stands. A meeting whose record has errors can be mended. */
function draftOf({ what, name, editor }: EditOptions, reading: ArchiveReading): Draft {
  const { archive } = reading;
  const asked = askedEntry(what, { name, command: 'edit' });
  if (asked.kind === 'meeting') {
    const found = findMeeting(archive, asked.name);
    const id = 'entry' in found ? found.entry.id : idOfMeetingPath(found.faultyFile);
    return draftOfMeeting(reading, id);
  }
  if (editor === true) {
    throw new UsageError('--editor is for meetings: a register is one file', {
      help: `leave --editor out, or open ${registerOf[asked.kind]}.yaml in your editor`,
    });
  }
  const register = registerOf[asked.kind];
  const namer = createNamer(archive, chooseLanguage(undefined, archive));
  const id = findEntry(archive, { register, name: asked.name }, namer);
  return draftOfEntry(reading, { register, id });
}
