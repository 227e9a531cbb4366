import { describe, expect, it } from 'vitest';
import { choicesOf, finderOf } from '../../src/prompts/choices.ts';
import { addNewValue, type Choice } from '../../src/prompts/prompter.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { nearSpelling } from '../../src/operations/near-spelling.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { join } from 'node:path';
import { projectRoot } from '../support/archives.ts';

const choices: readonly Choice[] = [
  { value: 'natalia', name: 'Natalia Petrova' },
  { value: 'ilham', name: 'İlham Əliyev', also: ['Ильхам Алиев', 'Ilham Aliyev'] },
  { value: 'gence', name: 'Gəncə', also: ['Гянджа'] },
  { value: 'muller', name: 'Jürgen Müller' },
  { value: addNewValue, name: 'add a new one …' },
];

describe('a search among choices', () => {
  it.each([
    ['gence', ['gence']],
    ['ГЯНДЖА', ['gence']],
    ['ilham', ['ilham']],
    ['İLHAM', ['ilham']],
    ['алиев', ['ilham']],
    ['eliyev', ['ilham']],
    ['muller', ['muller']],
    // The beginning of a word comes before the middle of another one.
    ['ali', ['ilham', 'natalia']],
    ['nobody', []],
    ['', ['natalia', 'ilham', 'gence', 'muller']],
  ])('finds by «%s» %j, and offers to add one last', (term, expected) => {
    expect(finderOf(choices)(term).map(({ value }) => value)).toEqual([...expected, addNewValue]);
  });

  it('folds every spelling of 10,000 people once, not at every key', () => {
    let read = 0;
    const people = Array.from({ length: 10_000 }, (_, index): Choice => ({
      value: `person-${index}`,
      get name() {
        read += 1;
        return `Əli Həsənov ${index}`;
      },
    }));
    const find = finderOf(people);
    // All of them are shown before anything is typed.
    expect(find('')).toHaveLength(10_000);
    expect(read).toBe(10_000);
    for (const term of ['h', 'he', 'hes', 'hese', 'hesenov 77']) find(term);
    expect(read).toBe(10_000);
    expect(find('hesenov 7777').map(({ value }) => value)).toEqual(['person-7777']);
  });
});

describe('a spelling that is close to a known one', () => {
  it.each([
    ['Elshad Iskenderov', 'elshad-iskandarov'],
    ['ISKANDAROV Elshad', 'elshad-iskandarov'],
    ['Эльшад Искендеров', 'elshad-iskandarov'],
    ['Ivan Timofeew', 'ivan-timofeev'],
    ['Ivan Petrov', undefined],
    ['Elsa', undefined],
  ])('%s is close to %s', async (name, id) => {
    const { archive } = await readArchive(nodeFiles, join(projectRoot, 'data'));
    const near = nearSpelling(archive, 'people', { id: 'new', entry: { names: { en: name } } });
    expect(near?.known.id).toBe(id);
  });

  it('is none of the entry itself', async () => {
    const { archive } = await readArchive(nodeFiles, join(projectRoot, 'data'));
    const [first] = choicesOf(archive, 'people');
    const entry = archive.people.get(first?.value ?? '');
    expect(nearSpelling(archive, 'people', { id: first?.value ?? '', entry: { ...entry } })).toBe(
      undefined,
    );
  });
});
