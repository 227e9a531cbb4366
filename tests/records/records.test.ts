// Typical records, right and wrong, in the archive of an invented council (`archive/`). Each file of
// `ok/` is silent; for each of `err/`, the text beside it is what a reader is told.
import { readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/diagnostics/catalog.ts';
import { createStyle } from '../../src/formatters/style.ts';
import { formatDiagnostics } from '../../src/formatters/text.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nodeFiles } from '../../src/store/node-files.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The codes that no `.out` file shows, with the test that does. */
const elsewhere: Readonly<Record<string, string>> = {
  // The file would have more than 512 KiB.
  'yaml/too-large': 'tests/source/parse.test.ts',
  // Nobody nests so deeply by mistake.
  'yaml/too-complex': 'tests/source/parse.test.ts',
  // The file would have a line of more than 30,000 characters.
  'yaml/long-line': 'tests/source/parse.test.ts',
  // Nobody chooses such a key by mistake.
  'yaml/reserved-key': 'tests/source/parse.test.ts',
  // Nobody makes fifty mistakes by hand.
  'archive/more-findings': 'tests/source/parse.test.ts',
  // A file of messages is no record.
  'archive/faulty-messages': 'tests/operations/check-messages.test.ts',
  // Links do not survive in every checkout.
  'archive/unreadable-file': 'tests/records/folders.test.ts',
};

describe('a record without mistakes', () => {
  it.each(filesIn('ok', '.yaml'))('is silent: %s', async (name) => {
    expect(await textAbout('ok', name)).toBe('');
  });
});

describe('a record with a mistake', () => {
  it.each(filesIn('err', '.yaml'))('is told what and where: %s', async (name) => {
    await expect(await textAbout('err', name)).toMatchFileSnapshot(`err/${name}.out`);
  });

  it('stands beside each expected text', () => {
    expect(filesIn('err', '.out')).toEqual(filesIn('err', '.yaml'));
  });
});

describe('the catalogue', () => {
  it('has no diagnostic without an example', async () => {
    const shown = new Set<string>(Object.keys(elsewhere));
    for (const folder of ['err', 'folders']) {
      for (const name of filesIn(folder, '.out')) {
        const text = await readFile(join(here, folder, `${name}.out`), 'utf8');
        for (const [, code = ''] of text.matchAll(/ \[([a-z-]+\/[a-z-]+)\]$/gm)) {
          expect(elsewhere, `${code} needs no entry: ${name} shows it`).not.toHaveProperty([code]);
          shown.add(code);
        }
      }
    }
    expect([...shown].sort()).toEqual(Object.keys(catalog).sort());
  });

  it.each(Object.entries(elsewhere))('has %s in another test', async (code, file) => {
    const path = fileURLToPath(new URL(`../../${file}`, import.meta.url));
    expect(await readFile(path, 'utf8')).toContain(`'${code}'`);
  });
});

/** What a reader is told of an archive that holds one of the files. */
async function textAbout(folder: string, name: string): Promise<string> {
  const bytes = await readFile(join(here, folder, `${name}.yaml`));
  const [, place = `meetings/${name}.yaml`] =
    /^# file: (\S+)\n/.exec(bytes.toString('latin1')) ?? [];
  const data = await mkdtemp(join(tmpdir(), 'council-records-'));
  try {
    await cp(join(here, 'archive'), data, { recursive: true });
    await mkdir(dirname(join(data, place)), { recursive: true });
    await writeFile(join(data, place), bytes);
    const { diagnostics, texts } = await readArchive(nodeFiles, data, '2026-06-01');
    const options = { style: createStyle(false), texts, shownPath: (file: string) => file };
    return formatDiagnostics(diagnostics, options);
  } finally {
    await rm(data, { recursive: true });
  }
}

/** The names of the files of a folder that end so, without that end. */
function filesIn(folder: string, end: string): string[] {
  const names = readdirSync(join(here, folder)).filter((name) => name.endsWith(end));
  return names.map((name) => name.slice(0, -end.length)).sort();
}
