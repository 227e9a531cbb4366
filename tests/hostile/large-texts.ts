/** A text that is too large to be kept in the repository, made when it is needed. */
interface LargeText {
  readonly name: string;
  /** The file of the archive that it stands in; a meeting by default. */
  readonly file?: string;
  readonly text: () => string;
  /** The first findings: code, line and column. */
  readonly findings: readonly string[];
}

const head = `schema: 1
status: held
theme: { de: Hochwasserschutz }
dates: ["2026-03-12"]
sources: [{ id: apa, publisher: APA }]
`;
const record = `${head}organizers: [donau-institut]\n`;
const people = 'schema: 1\npeople:\n';

/** A text made of many pieces, each with its number. */
function many(count: number, piece: (number: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join('');
}

/** Keys below each other, each deeper by one blank. */
function stairs(depth: number): string {
  return many(depth, (level) => `${' '.repeat(level)}a:\n`);
}

export const largeTexts: readonly LargeText[] = [
  {
    name: 'more than 512 KiB',
    text: () => `${record}#${'x'.repeat(600 * 1024)}\n`,
    findings: ['yaml/too-large 1:1'],
  },
  {
    name: 'a line of half a million letters',
    text: () => `${record}# ${'x'.repeat(500_000)}\n`,
    findings: ['yaml/long-line 7:1'],
  },
  {
    name: 'lines of 29,000 letters outside ASCII',
    text: () => record + 'p: "'.concat('ə'.repeat(29_000), '"\n').repeat(4),
    findings: ['yaml/duplicate-key 8:1'],
  },
  {
    name: '200,000 comments',
    text: () => '#\n'.repeat(200_000),
    findings: ['yaml/too-complex 80001:1'],
  },
  {
    name: '500,000 empty lines',
    text: () => '\n'.repeat(500_000),
    findings: ['yaml/too-complex 160001:1'],
  },
  ...['[', '{a: '].flatMap((sign) =>
    [33, 1000, 5000].map((depth) => ({
      name: `${depth} brackets within each other: ${sign}`,
      text: () => `${record}number: ${sign.repeat(depth)}`,
      findings: [`yaml/too-complex 7:${9 + 32 * sign.length}`],
    })),
  ),
  ...['- ', '? ', ': '].flatMap((sign) =>
    [33, 1000, 10_000].map((depth) => ({
      name: `${depth} signs beside each other: ${sign}`,
      text: () => `${record}remarks:\n${sign.repeat(depth)}x\n`,
      findings: ['yaml/too-complex 8:65'],
    })),
  ),
  {
    name: '34 keys below each other',
    text: () => stairs(34),
    findings: ['yaml/too-complex 34:34'],
  },
  {
    name: '300 keys below each other',
    text: () => stairs(300),
    findings: ['yaml/too-complex 34:34'],
  },
  {
    name: '100,000 commas',
    text: () => `${record}number: [${'\n ,'.repeat(100_000)}`,
    findings: ['yaml/too-complex 53315:2'],
  },
  {
    name: '20,000 quotation marks',
    text: () => `a:\n${' "\n'.repeat(20_001)}`,
    findings: ['yaml/syntax 4:1'],
  },
  {
    name: '20,000 colons',
    text: () => ': \n'.repeat(20_000),
    findings: ['yaml/duplicate-key 1:3'],
  },
  {
    name: '18,000 unknown keys',
    text: () => record + many(18_000, (number) => `k${number}: 1\n`),
    findings: ['schema/unknown-key 7:1', 'schema/unknown-key 8:1'],
  },
  {
    name: '18,000 times the same key',
    text: () => record + 'number: 1\n'.repeat(18_000),
    findings: ['yaml/duplicate-key 8:1', 'yaml/duplicate-key 9:1'],
  },
  {
    name: '18,000 languages',
    text: () =>
      record.replace(
        '{ de: Hochwasserschutz }',
        `\n${many(18_000, (number) => ` k${number}: x\n`)}`,
      ),
    findings: ['schema/too-many 4:2', 'schema/unknown-language 4:2'],
  },
  {
    name: 'a list of 26,000 different ids',
    text: () => `${head}organizers:\n${many(26_000, (number) => `- a${number}\n`)}`,
    findings: ['schema/too-many 7:1'],
  },
  {
    name: 'a list of 26,000 equal ids',
    text: () => `${head}organizers:\n${'- a\n'.repeat(26_000)}`,
    findings: ['schema/too-many 7:1', 'schema/repeated-entry 8:3'],
  },
  {
    name: 'a list of 26,000 wrong entries',
    text: () => `${record}opening:\n${'- x\n'.repeat(26_000)}`,
    findings: ['schema/too-many 8:1', 'schema/wrong-type 8:3'],
  },
  {
    name: 'a text of 150,000 folded lines',
    text: () => `${record}notes: >\n${' x\n'.repeat(150_000)}`,
    findings: ['schema/wrong-type 7:8'],
  },
  {
    name: 'a register of 8 MiB in one list',
    file: 'people.yaml',
    text: () => people + ' - x\n'.repeat(1_600_000),
    findings: ['yaml/too-complex 333334:3'],
  },
  {
    name: 'a register with 130,000 empty entries',
    file: 'people.yaml',
    text: () => people + many(130_000, (number) => ` p${number}: {}\n`),
    findings: ['schema/missing-key 3:2', 'schema/too-many 3:2'],
  },
  {
    name: 'a register with 20,000 people of three mistakes each',
    file: 'people.yaml',
    text: () =>
      people + many(20_000, (number) => ` p${number}: { x: 1, y: 2, names: { de: '' } }\n`),
    findings: ['schema/unknown-key 3:8', 'schema/unknown-key 3:14', 'schema/wrong-format 3:33'],
  },
  {
    name: 'a register with 240,000 sides of one person',
    file: 'people.yaml',
    text: () =>
      `${people}  p:\n    names: { de: P }\n    sides:\n${many(240_000, (number) => `    - a${number}\n`)}`,
    findings: ['schema/too-many 6:5'],
  },
  {
    name: 'a register of 8 MiB of empty lines',
    file: 'people.yaml',
    text: () => '\n'.repeat(8 * 1024 * 1024),
    findings: ['yaml/too-complex 2000001:1'],
  },
];
