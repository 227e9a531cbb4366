import { chmod, symlink, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOfArchive, projectRoot } from './archives.ts';
import { runProgram } from './run-built.ts';

/** A shell in a copy of the real archive, in which `council` is the built program. */
export interface Shell {
  /** What a command line prints to both streams, in the order in which it is printed. */
  run(line: string): Promise<string>;
}

/** Opens a shell; what its commands change stays changed for the following ones. */
export async function openShell(): Promise<Shell> {
  const folder = await copyOfArchive();
  const bin = join(folder, '.bin');
  await mkdir(bin);
  await symlink(join(projectRoot, 'bin/council.js'), join(bin, 'council'));
  await chmod(join(projectRoot, 'bin/council.js'), 0o755);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ''}`,
    COUNCIL_DATA: '',
    CI: '1',
  };
  return {
    run: async (line) => {
      const { stdout } = await runProgram('bash', ['-c', `{ ${line}\n} 2>&1`], {
        cwd: folder,
        env,
      });
      return stdout;
    },
  };
}

/** A document with its console blocks played anew: each `$ ` line followed by what it prints. */
export async function playConsoleBlocks(document: string): Promise<string> {
  const shell = await openShell();
  let played = '';
  let rest = document;
  for (const [block, lines = ''] of document.matchAll(/^```console\n(.*?)^```$/gms)) {
    const before = rest.slice(0, rest.indexOf(block));
    rest = rest.slice(before.length + block.length);
    played += `${before}\`\`\`console\n`;
    for (const line of lines.split('\n').filter((text) => text.startsWith('$ '))) {
      played += `${line}\n${await shell.run(line.slice(2))}`;
    }
    played += '```';
  }
  return played + rest;
}
