// From the tables of questions: every value has a flag, everything has a key in the input file, and
// what they write is what the interview writes.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { entryNames, registerKinds } from '../../src/model/kinds.ts';
import { isMapping, withValueAt, type Path } from '../../src/model/paths.ts';
import type { Prompter } from '../../src/prompts/prompter.ts';
import {
  flagName,
  isGroup,
  type Part,
  type Question,
  type Section,
} from '../../src/prompts/question.ts';
import { sectionsOf } from '../../src/prompts/sections.ts';
import { copyOfArchive } from '../support/archives.ts';
import { testContext } from '../support/test-context.ts';

const kinds = ['meeting', ...registerKinds] as const;
const languages = { en: 'English', ru: 'Russian', az: 'Azerbaijani' } as const;
const sources = ['trend', 'trend-2'];

/** What is typed at a question that is answered by one line, by the last step of its path. */
const lines: Readonly<Record<string, string>> = {
  number: '12',
  edition: '12',
  country: 'AZ',
  publisher: 'Trend',
  title: 'A title',
  url: 'https://example.org/',
  published: '2023-12-04',
  language: 'en',
  dates: '2023-12-04',
  spellings: 'First; Second',
};

/** The entries that are chosen, by register. */
const entries: Readonly<Record<string, string>> = {
  people: 'farid-shafiyev',
  organizations: 'riac',
  topics: 'regional-security',
  forums: 'ru-az-interregional',
  sides: 'az',
};

const facts = ['number', 'theme', 'dates', 'venues', 'organizers'];

/** The answer to a question, as the record holds it. */
function valueOf({ answer, path, asks }: Question): unknown {
  const line = lines[String(path.at(-1))] ?? '';
  switch (answer.as) {
    case 'words':
      return Object.fromEntries(Object.keys(languages).map((tag) => [tag, `${asks} ${tag}`]));
    case 'choice':
      return answer.choices.find((choice) => choice !== '');
    case 'entry':
      return entries[answer.of];
    case 'entries':
      return answer.of === 'sources' ? sources : [entries[answer.of]];
    case 'evidence':
      return Object.fromEntries(facts.map((fact) => [fact, sources]));
    case 'integer':
      return Number(line);
    case 'dates':
      return [line];
    case 'names':
      return line.split('; ');
    case 'seat':
      return undefined;
    default:
      return line;
  }
}

/** The record that answers everything: one entry in each list, but two sources. */
function wholeRecord(sections: readonly Section[]): Record<string, unknown> {
  const add = (record: unknown, part: Part, base: Path): unknown => {
    const path = [...base, ...part.path];
    if (!isGroup(part)) {
      const value = valueOf(part);
      return value === undefined ? record : withValueAt(record, path, value);
    }
    const positions = part.fills === 'source-id' ? [0, 1] : [0];
    return positions.reduce(
      (whole, at) =>
        part.parts.reduce(
          (inner, each) => add(inner, each, [...path, at]),
          part.fills === 'fact-theme' ? withValueAt(whole, [...path, at, 'fact'], 'theme') : whole,
        ),
      record,
    );
  };
  const record = sections
    .flatMap(({ parts }) => parts)
    .reduce<unknown>((whole, part) => add(whole, part, []), {});
  return isMapping(record) ? record : {};
}

function questionsIn(parts: readonly Part[]): Question[] {
  return parts.flatMap((part) => (isGroup(part) ? questionsIn(part.parts) : [part]));
}

/** A prompter that gives every answer, by the wording of the question. */
function answering(sections: readonly Section[]): Prompter {
  const questions = questionsIn(sections.flatMap(({ parts }) => parts));
  const asked = new Map<string, number>();
  const find = (message: string): Question => {
    const question = questions.find(({ asks }) => asks === message);
    if (question === undefined) throw new Error(`asked an unknown question: ${message}`);
    return question;
  };
  const typed = (message: string): string => {
    const [, asks = message, language] = / in (English|Russian|Azerbaijani)$/.test(message)
      ? (/^(.*) in (\w+)$/.exec(message) ?? [])
      : [];
    const tag = Object.entries(languages).find(([, name]) => name === language)?.[0];
    const question = find(asks);
    if (tag === undefined) return lines[String(question.path.at(-1))] ?? '';
    return `${asks} ${tag}`;
  };
  return {
    text: async ({ message, check }) => {
      const text = typed(message);
      expect([message, check?.(text)]).toEqual([message, undefined]);
      return text;
    },
    choose: async ({ message }) => {
      if (message === 'Write this?') return 'write';
      const value = valueOf(find(message));
      return typeof value === 'string' ? value : '';
    },
    find: async ({ message, isPage }) =>
      isPage === true ? 'record' : String(valueOf(find(message))),
    chooseMany: async ({ message }) => {
      const value = valueOf(find(message));
      return Array.isArray(value) ? value.map(String) : sources;
    },
    confirm: async ({ message }) => {
      const times = (asked.get(message) ?? 0) + 1;
      asked.set(message, times);
      return message === 'Another source?' ? times === 1 : !message.startsWith('Another');
    },
    say: () => undefined,
  };
}

/** A prompter at which every question is one too many. */
const neverAsked: Prompter = {
  text: async ({ message }) => Promise.reject(new Error(message)),
  choose: async ({ message }) => Promise.reject(new Error(message)),
  find: async ({ message }) => Promise.reject(new Error(message)),
  chooseMany: async ({ message }) => Promise.reject(new Error(message)),
  confirm: async ({ message }) => Promise.reject(new Error(message)),
  say: (text) => {
    throw new Error(text);
  },
};

/** Runs an add command in a new copy of the archive, and returns what it wrote. */
async function written(
  kind: (typeof kinds)[number],
  { argv, prompter, input }: { argv: readonly string[]; prompter: Prompter; input?: unknown },
): Promise<string> {
  const folder = await copyOfArchive();
  if (input !== undefined) await writeFile(join(folder, 'input.json'), JSON.stringify(input));
  const context = testContext({ cwd: folder, prompter });
  const exitCode = await main([`add-${entryNames[kind]}`, ...argv], context);
  expect([exitCode, context.printed.stderr]).toEqual([0, expect.anything()]);
  const path = /^Wrote (.*)$/m.exec(context.printed.stderr)?.[1] ?? '';
  return readFile(join(folder, path), 'utf8');
}

/** The flags that give every answer that has one, in the order of the table. */
function flagsOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part): string[] => {
    if (isGroup(part)) return flagsOf(part.parts);
    if (part.flag === undefined) return [];
    const name = flagName(part.flag);
    const value = part.answer.as === 'evidence' ? ['trend'] : valueOf(part);
    if (isMapping(value)) {
      return Object.entries(value).flatMap(([tag, text]) => [name, `${tag}=${String(text)}`]);
    }
    const words = part.path[0] === 'communique' && part.path[1] === 'sources' ? ['trend'] : value;
    return (Array.isArray(words) ? words : [words]).flatMap((word) => [name, String(word)]);
  });
}

/** The parts of which a flag can give something: all questions, and of lists those with a flag. */
function flaggedParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (!isGroup(part)) return part.flag === undefined ? [] : [part];
    const inner = flaggedParts(part.parts);
    return inner.length === 0 ? [] : [{ ...part, parts: inner }];
  });
}

describe.each(kinds)('every answer about one of %s', (kind) => {
  const sections = sectionsOf(kind);

  it('has a flag, if it is one value', () => {
    const single = sections.flatMap(({ parts }) => parts).filter((part) => !isGroup(part));
    const without = single.filter((part) => !isGroup(part) && part.flag === undefined);
    // A seat is a city and a country, which have flags.
    expect(without.map(({ path }) => path)).toEqual(kind === 'meeting' ? [['venues', 0]] : []);
  });

  it('can be given in a file, which writes what the interview writes, without a question', async () => {
    const interview = await written(kind, { argv: [], prompter: answering(sections) });
    const argv = ['--from', 'input.json'];
    const input = wholeRecord(sections);
    expect(await written(kind, { argv, prompter: neverAsked, input })).toBe(interview);
  });

  it('can be given by flags as by a file, without a question', async () => {
    const argv = flagsOf(sections.flatMap(({ parts }) => parts));
    const parts = flaggedParts(sections.flatMap((section) => section.parts));
    const record = wholeRecord([{ title: '', parts }]);
    const single = JSON.parse(
      JSON.stringify(record).replaceAll('"trend","trend-2"', '"trend"'),
    ) as Record<string, unknown>;
    const input =
      kind === 'meeting' && Array.isArray(single.sources)
        ? { ...single, sources: single.sources.slice(0, 1) as unknown[] }
        : single;
    const byFile = await written(kind, {
      argv: ['--from', 'input.json'],
      prompter: neverAsked,
      input,
    });
    expect(await written(kind, { argv, prompter: neverAsked })).toBe(byFile);
  });

  it('has its key in the template, which the reader and the schema know', async () => {
    const folder = await copyOfArchive();
    const command = `add-${entryNames[kind]}`;
    const printing = testContext({ cwd: folder });
    expect(await main([command, '--print-template'], printing)).toBe(0);
    const template = printing.printed.stdout;
    const [, , , ...body] = template.split('\n');
    const whole = body.map((line) => line.replace(/^# /, '')).join('\n');
    for (const { asks } of questionsIn(sections.flatMap(({ parts }) => parts))) {
      if (asks !== 'Place') expect(whole).toContain(` # ${asks.split(', ')[0] ?? ''}`);
    }
    await writeFile(join(folder, 'empty.yaml'), template);
    await writeFile(join(folder, 'whole.yaml'), whole);
    for (const file of ['empty.yaml', 'whole.yaml']) {
      const context = testContext({ cwd: folder });
      expect(await main([command, '--from', file], context)).toBe(1);
      expect(context.printed.stderr).not.toMatch(/unknown-key|yaml\//);
    }
  });
});
