import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorCommand, splitCommand } from '../../src/store/editor.ts';
import { createEditor } from '../../src/store/node-editor.ts';
import { temporaryFolder } from '../support/archives.ts';

describe('the editor of a user', () => {
  it.each([
    [{ COUNCIL_EDITOR: 'a', GIT_EDITOR: 'b', VISUAL: 'c', EDITOR: 'd' }, 'linux', ['a']],
    [{ GIT_EDITOR: 'b', VISUAL: 'c', EDITOR: 'd' }, 'linux', ['b']],
    [{ VISUAL: 'c', EDITOR: 'd' }, 'linux', ['c']],
    [{ VISUAL: ' ', EDITOR: 'd' }, 'linux', ['d']],
    [{}, 'linux', ['vi']],
    [{}, 'win32', ['notepad']],
  ])('of %j on %s is %j', (env, platform, expected) => {
    expect(editorCommand(env, platform)).toEqual(expected);
  });

  it.each([
    ['code --wait', ['code', '--wait']],
    ['"/Applications/My Editor/bin" -n', ['/Applications/My Editor/bin', '-n']],
    [`sh -c 'exit "1"'`, ['sh', '-c', 'exit "1"']],
    ['my\\ editor a"b c"d', ['my editor', 'ab cd']],
    ['"C:\\Program Files\\n.exe" ""', ['C:\\Program Files\\n.exe', '']],
    ['say "a \\"word\\""', ['say', 'a "word"']],
    ['vi $HOME;rm', ['vi', '$HOME;rm']],
  ])('splits %s as a shell does', (line, expected) => {
    expect(splitCommand(line)).toEqual(expected);
  });
});

/** An editor that is a small program in a folder with a space in its name. */
async function editorThat(does: string): Promise<{
  readonly edit: ReturnType<typeof createEditor>['edit'];
  readonly left: () => Promise<string[]>;
  readonly folder: string;
}> {
  const folder = join(await temporaryFolder(), 'Мои файлы');
  await mkdir(folder);
  const script = join(folder, 'editor.mjs');
  await writeFile(
    script,
    `import { readFileSync, writeFileSync, statSync } from 'node:fs';\nimport { dirname } from 'node:path';\nconst path = process.argv[2];\nconst text = readFileSync(path, 'utf8');\n${does}`,
  );
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const { edit } = createEditor({ command: [process.execPath, script], temporary });
  return { edit, folder, left: () => readdir(temporary, { recursive: true }) };
}

describe('a text that is written in the editor', () => {
  it.each([
    ['other letters', `text.replace('Baku', 'Über, ə')`, 'Über, ə\n'],
    ['line feeds of Windows', `text.replaceAll('\\n', '\\r\\n')`, 'Baku\n'],
    ['a byte-order mark', `'\\uFEFF' + text`, 'Baku\n'],
    ['its explanation changed', `text.replace('Save', 'Saved').replace('Baku', 'x')`, 'x\n'],
    ['lines that begin with #', `text + '# One\\n'`, 'Baku\n# One\n'],
    ['nothing', `''`, undefined],
    ['the explanation alone', `text.replace('Baku', '')`, undefined],
  ])('comes back with %s', async (_, written, expected) => {
    const { edit, left } = await editorThat(`writeFileSync(path, ${written});`);
    const notes = ['City in English', 'Save and close'];
    const result = await edit({ text: 'Baku', name: 'city.md', notes });
    expect(result?.replace('# Saved and close\n', '')).toBe(expected);
    expect(await left()).toEqual([]);
  });

  it('can be read by nobody else meanwhile', async () => {
    const { edit } = await editorThat(
      'writeFileSync(path, (statSync(path).mode & 0o777).toString(8) + " " + (statSync(dirname(path)).mode & 0o777).toString(8));',
    );
    expect(await edit({ text: '', name: 'a.md' })).toBe('600 700');
  });

  it.each([
    ['writeFileSync(path, "kept"); process.exit(1);', 'ended with code 1; the text is in '],
    ['writeFileSync(path, "kept"); process.kill(process.pid, "SIGTERM");', 'ended with SIGTERM'],
    ['writeFileSync(path, Buffer.from([0xff, 0x6b]));', 'is not UTF-8; the text is in '],
  ])('is never lost where the editor fails: %s', async (does, message) => {
    const { edit, left, folder } = await editorThat(does);
    await expect(edit({ text: 'x', name: 'a.md' })).rejects.toThrow(message);
    const file = (await left()).find((name) => name.endsWith('a.md')) ?? '';
    const kept = join(folder, 'temporary', file);
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    expect((await readFile(kept)).length).toBeGreaterThan(1);
  });

  it('is not lost where there is no such editor', async () => {
    const temporary = await temporaryFolder();
    const { edit } = createEditor({ command: ['no-such-editor'], temporary });
    await expect(edit({ text: 'x', name: 'a.md' })).rejects.toThrow(
      'there is no program `no-such-editor`; the text is in ',
    );
  });
});
