// The files of messages that an archive brings along are checked with it.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { copyOfArchive } from '../support/archives.ts';
import { danube } from '../support/export.ts';
import { testContext } from '../support/test-context.ts';

const code = 'archive/faulty-messages';

async function validate(cwd: string, ...argv: readonly string[]) {
  const context = testContext({ cwd });
  return { exitCode: await main(['validate', ...argv], context), said: context.printed.stdout };
}

async function copyWithMessages(change: (text: string) => string) {
  const folder = await copyOfArchive(danube);
  const path = join(folder, 'data/messages/sr.json');
  await writeFile(path, change(await readFile(path, 'utf8')));
  return { folder, path };
}

describe('the messages of an archive', () => {
  it('are counted with its files', async () => {
    const { folder } = await copyWithMessages((text) => text);
    expect(await validate(folder)).toMatchObject({ exitCode: 0 });
    expect(await validate(folder, 'data/messages')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'a missing message',
      (text: string) => text.replace(/ {2}"organizers": .*\n/, ''),
      '`organizers` is missing',
    ],
    [
      'an unknown message',
      (text: string) => text.replace('{', '{ "sealing": "x",'),
      '`sealing` is not the name of a message',
    ],
    ['other text', () => 'locale: sr', 'it is not JSON in UTF-8'],
  ])('are told to have %s', async (_, change, fault) => {
    const { folder } = await copyWithMessages(change);
    const { exitCode, said } = await validate(folder);
    expect(exitCode).toBe(1);
    expect(said).toContain(
      `error: no summary can be made with these messages: ${fault} [${code}]\n` +
        '  at data/messages/sr.json:1:1\n',
    );
  });

  it('are told to be in no language', async () => {
    const { folder, path } = await copyWithMessages((text) => text);
    await rename(path, path.replace('sr.json', 'serbian.json'));
    const { exitCode, said } = await validate(folder);
    expect(exitCode).toBe(1);
    expect(said).toContain('its name is not the code of a language: `serbian`');
  });
});
