// A further language is one file of messages, in the program or in the archive; one with faults is
// refused, with each fault by name.
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { faultsOfMessages, ownMessages } from '../../src/communique/messages.ts';
import { copyOfArchive, projectRoot } from '../support/archives.ts';
import { danube } from '../support/export.ts';
import { testContext } from '../support/test-context.ts';

const english = { ...ownMessages.get('en') };

/** What a command line prints in a copy of the real archive with a file of German messages. */
async function exportWith(
  messages: string | Uint8Array,
  argv: readonly string[] = ['export', '4', '--language', 'de'],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const cwd = await copyOfArchive();
  await mkdir(join(cwd, 'data/messages'));
  await writeFile(join(cwd, 'data/messages/de.json'), messages);
  const context = testContext({ cwd });
  const code = await main(argv, context);
  return { code, ...context.printed };
}

describe('the messages', () => {
  it.each([...ownMessages.keys()])('that council brings along have no faults: %s', (language) => {
    expect(faultsOfMessages(ownMessages.get(language))).toEqual([]);
  });

  it.each(['de', 'hu', 'sr'])('of the Danube council have no faults: %s', async (language) => {
    const file = join(projectRoot, danube, `messages/${language}.json`);
    expect(faultsOfMessages(JSON.parse(await readFile(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['a text', 'title', ['it is not a mapping from the names of messages to messages']],
    [
      'a message that does not exist',
      { ...english, titel: 'x' },
      ['`titel` is not the name of a message'],
    ],
    [
      'a prototype',
      JSON.parse(JSON.stringify(english).replace('{', '{"__proto__":"x",')),
      ['`__proto__` is not the name of a message'],
    ],
    ['a number', { ...english, title: 4 }, ['`title` is not a text']],
    ['an empty message', { ...english, title: ' ' }, ['`title` is not a text']],
    [
      'an unknown argument',
      { ...english, title: '{council}' },
      ['`title` names `council`, which it is not given'],
    ],
    [
      'an unknown argument in a branch',
      { ...english, title: '{meeting, select, a {{x}} other {}}' },
      ['`title` names `x`, which it is not given'],
    ],
    [
      'a date format',
      { ...english, title: '{meeting, date, short}' },
      [
        '`title` is not an ICU message: it may hold texts, arguments, `select`, `plural` and `selectordinal` only',
      ],
    ],
    [
      'no language',
      { ...english, locale: 'not a tag' },
      ['`locale` is not the code of a language'],
    ],
  ])('are refused with %s', (_, messages, faults) => {
    expect(faultsOfMessages(messages)).toEqual(faults);
  });

  it('are refused where one is missing, and where one is no ICU message', () => {
    const { title, ...rest } = english;
    expect(faultsOfMessages(rest)).toEqual(['`title` is missing']);
    const [fault, ...others] = faultsOfMessages({ ...rest, title: `${String(title)}{` });
    expect(fault).toContain('`title` is not an ICU message: ');
    expect(others).toEqual([]);
  });
});

describe('a fourth language', () => {
  it('is one file in the archive', async () => {
    const german = await readFile(join(projectRoot, danube, 'messages/de.json'), 'utf8');
    const { code, stdout } = await exportWith(german);
    expect(code).toBe(0);
    expect(stdout).toContain('# Zusammenfassung der vierten Sitzung\n');
    expect(stdout).toContain('**Russisch-aserbaidschanischer Expertenrat**\n');
    expect(stdout).toContain('**Thema:** (kein Text auf Deutsch)\n');
    expect(stdout).toContain('Moscow\u00A0(en), 27.\u00A0November 2023\n');
  });

  it('goes before one that council brings along', async () => {
    const cwd = await copyOfArchive();
    await mkdir(join(cwd, 'data/messages'));
    const own = { ...english, title: 'Record of the {meeting}' };
    await writeFile(join(cwd, 'data/messages/en.json'), JSON.stringify(own));
    const context = testContext({ cwd });
    expect(await main(['export', '4'], context)).toBe(0);
    expect(context.printed.stdout).toContain('# Record of the fourth meeting\n');
  });

  it('with faults stops the export, and each fault is named', async () => {
    const faulty = JSON.stringify(english).replace('"title":', '"titel":');
    const { code, stdout, stderr } = await exportWith(faulty);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      'error: data/messages/de.json: `title` is missing\n' +
        'error: data/messages/de.json: `titel` is not the name of a message\n' +
        'nothing was exported\n',
    );
  });

  it.each([
    ['no JSON', '{', 'it is not JSON in UTF-8'],
    ['not in UTF-8', new Uint8Array([0xff, 0xfe]), 'it is not JSON in UTF-8'],
    ['a list', '[]', 'it is not a mapping from the names of messages to messages'],
    ['too long', ' '.repeat(600_000), 'it is longer than 512 KiB'],
  ])('that is %s stops the export', async (_, text, fault) => {
    const { code, stderr } = await exportWith(text);
    expect(code).toBe(1);
    expect(stderr).toBe(`error: data/messages/de.json: ${fault}\nnothing was exported\n`);
  });

  it('cannot act on the terminal, nor become markup', async () => {
    const hostile = { ...english, title: '\u001B[31m<b>x</b> [a](http://b) {meeting}' };
    const { stdout } = await exportWith(JSON.stringify(hostile));
    expect(stdout).toContain(
      '# <U+001B>\\[31m\\<b>x\\</b> \\[a]\\(http\\://b) fourth meeting\n'.replace('<U', '\\<U'),
    );
  });

  it('is not read through a link that leads out of the archive', async () => {
    const cwd = await copyOfArchive();
    await cp(join(projectRoot, danube, 'messages'), join(cwd, 'elsewhere'), { recursive: true });
    await symlink(join(cwd, 'elsewhere'), join(cwd, 'data/messages'));
    const context = testContext({ cwd });
    expect(await main(['export', '4', '--language', 'de'], context)).toBe(2);
    expect(context.printed.stderr).toContain('council has no messages in the language `de`');
  });
});
