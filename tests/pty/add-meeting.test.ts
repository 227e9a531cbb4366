// The whole way in a real pseudo-terminal: the third meeting, from the first question to its summary.
// `archive/` is the archive as it was when it held the fourth meeting alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOfArchive } from '../support/archives.ts';
import { keys, play, runInTerminal } from '../support/pseudo-terminal.ts';
import { runBuilt } from '../support/run-built.ts';
import { thirdMeeting } from './third-meeting.ts';

const { ctrlC, ctrlD } = keys;

describe('council add-meeting in a pseudo-terminal', () => {
  it('takes the third meeting from the first question to its exported summary', async () => {
    const folder = await copyOfArchive('tests/pty/archive');
    const terminal = runInTerminal(['add-meeting'], { cwd: folder });
    await play(terminal, thirdMeeting);
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(terminal.screen()).toContain('Next: council export 2023-02-28-baku');

    const written = await readFile(join(folder, 'data/meetings/2023-02-28-baku.yaml'), 'utf8');
    expect(written).toBe(await readFile(new URL('third-meeting.yaml', import.meta.url), 'utf8'));
    expect(await runBuilt(['validate'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: '7 files checked, no problems\n',
      stderr: '',
    });
    const { stdout, exitCode } = await runBuilt(['export', '3'], { cwd: folder });
    expect(exitCode).toBe(0);
    await expect(stdout).toMatchFileSnapshot('third-meeting.md');
  }, 120_000);

  it('keeps the draft when it is cancelled, and writes nothing', async () => {
    for (const key of [ctrlC, ctrlD]) {
      const folder = await copyOfArchive('tests/pty/archive');
      const terminal = runInTerminal(['add-meeting'], { cwd: folder });
      await play(terminal, [...thirdMeeting.slice(0, 5), ['Theme in Russian:', key]]);
      expect(await terminal.ended).toMatchObject({ exitCode: 130 });
      expect(terminal.screen()).toContain('Draft kept. Resume: council add-meeting --resume\r\n');
      // The terminal is as it was: the cursor is shown, and pastes are no longer marked.
      expect(terminal.raw().lastIndexOf('\u001B[?25h')).toBeGreaterThan(
        terminal.raw().lastIndexOf('\u001B[?25l'),
      );
      expect(terminal.raw().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(
        terminal.raw().lastIndexOf('\u001B[?2004h'),
      );
      expect(terminal.screen()).not.toMatch(/^\s+at /m);
      const { stdout } = await runBuilt(['validate'], { cwd: folder });
      expect(stdout).toBe('6 files checked, no problems\n');
    }
  }, 60_000);
});
