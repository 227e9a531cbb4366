import type { Command } from 'commander';
import type { Host } from './command.ts';
import { addCommands } from './add/command.ts';
import { editCommand } from './edit/command.ts';
import { explainCommand } from './explain/command.ts';
import { exportCommand } from './export/command.ts';
import { fmtCommand } from './fmt/command.ts';
import { initCommand } from './init/command.ts';
import { listCommand } from './list/command.ts';
import { renameCommand } from './rename/command.ts';
import { schemaCommand } from './schema/command.ts';
import { sealCommand } from './seal/command.ts';
import { showCommand } from './show/command.ts';
import { submitCommand } from './submit/command.ts';
import { validateCommand } from './validate/command.ts';
import { verifyCommand } from './verify/command.ts';

type Create = (host: Host) => Command;

/** Every command by its name, in the order of help. To add one, write its folder and add one line. */
export const commands: ReadonlyMap<string, Create> = new Map<string, Create>([
  ['init', initCommand],
  ...addCommands,
  ['edit', editCommand],
  ['rename', renameCommand],
  ['list', listCommand],
  ['show', showCommand],
  ['validate', validateCommand],
  ['explain', explainCommand],
  ['fmt', fmtCommand],
  ['export', exportCommand],
  ['seal', sealCommand],
  ['submit', submitCommand],
  ['verify', verifyCommand],
  ['schema', schemaCommand],
]);
