import { describe, expect, it } from 'vitest';
import { shapes } from '../../src/model/shapes.ts';
import { changedText } from '../../src/source/change-record.ts';
import { parseRecord } from '../../src/source/parse-record.ts';
import { stringifyRecord } from '../../src/source/stringify.ts';

const meeting = `# yaml-language-server: $schema=x
schema: 1
# The number is disputed.
number: 4 # see the minutes
status: planned

theme:
  en: Roads # short
  ru: Дороги
dates: ["2027-05-20"]
organizers:
  - riac
  # The Azerbaijani side.
  - air-center
opening:
  - speakers:
      - person: ivan # chair
        side: ru
    points:
      # The first point.
      - en: One
      - en: Two
sources:
  - id: trend
    publisher: Trend
`;

const record = {
  schema: 1,
  number: 4,
  status: 'planned',
  theme: { en: 'Roads', ru: 'Дороги' },
  dates: ['2027-05-20'],
  organizers: ['riac', 'air-center'],
  opening: [{ speakers: [{ person: 'ivan', side: 'ru' }], points: [{ en: 'One' }, { en: 'Two' }] }],
  sources: [{ id: 'trend', publisher: 'Trend' }],
};

/** The lines that went and came, as `git diff` shows them, without their neighbours. */
function difference(after: string): string[] {
  const [old, lines] = [meeting.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !lines.includes(line)).map((line) => `-${line}`),
    ...lines.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('the text of a record that says something else', () => {
  it.each([
    ['nothing', {}, []],
    [
      'one value, with the comment behind it',
      { number: 5 },
      ['-number: 4 # see the minutes', '+number: 5 # see the minutes'],
    ],
    ['a new key at its place', { kind: 'ordinary' }, ['+kind: ordinary']],
    [
      'a text in one language more',
      { theme: { en: 'Roads', ru: 'Дороги', az: 'Yollar' } },
      ['+  az: Yollar'],
    ],
    [
      'a text in one language less: its comment stays',
      { theme: { ru: 'Дороги' } },
      ['-  en: Roads # short', '+  # short'],
    ],
    [
      'a list in brackets',
      { dates: ['2027-05-20', '2027-05-21'] },
      ['-dates: ["2027-05-20"]', '+dates:', '+  - "2027-05-20"', '+  - "2027-05-21"'],
    ],
    ['one entry more in front', { organizers: ['cis', 'riac', 'air-center'] }, ['+  - cis']],
    ['one entry less', { organizers: ['air-center'] }, ['-  - riac']],
    [
      'one value deep inside',
      {
        opening: [
          {
            speakers: [{ person: 'anna', side: 'ru' }],
            points: [{ en: 'One' }, { en: 'Two' }, { en: 'Three' }],
          },
        ],
      },
      ['-      - person: ivan # chair', '+      - person: anna # chair', '+      - en: Three'],
    ],
    [
      'a part less: the comments in it stay',
      { opening: undefined },
      [
        '-opening:',
        '-  - speakers:',
        '-      - person: ivan # chair',
        '-        side: ru',
        '-    points:',
        '-      # The first point.',
        '-      - en: One',
        '-      - en: Two',
        '+# chair',
        '+# The first point.',
      ],
    ],
  ])('changes only the lines of %s', (_, changes, expected) => {
    const after = Object.fromEntries(
      Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined),
    );
    expect(difference(changedText(meeting, after, shapes.meeting))).toEqual(expected);
  });

  it('puts a comment above a value that becomes a block of lines', () => {
    const after = { ...record, number: 4, theme: { en: 'Roads\nand rails\n', ru: 'Дороги' } };
    const changed = changedText(meeting, after, shapes.meeting);
    expect(changed).toContain(
      'theme:\n  # short\n  en: |\n    Roads\n    and rails\n  ru: Дороги\n',
    );
  });

  it('changes an entry of a list whose first key goes, and keeps its comments', () => {
    const opening = [{ ...record.opening[0], speakers: [{ side: 'ru' }] }];
    const changed = changedText(meeting, { ...record, opening }, shapes.meeting);
    expect(changed).toContain('  - speakers:\n      # chair\n      - side: ru\n    points:\n');
  });
});

/** Random numbers that are the same in every run. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

type Random = ReturnType<typeof randomBelow>;

const leaves = ['Roads', '2027-05-20', 'two\nlines\n', ' padded', 'a: b # c', 7, true, 'Дороги'];

function randomValue(random: Random, depth: number): unknown {
  const kind = depth === 0 ? 2 : random(3);
  const size = 1 + random(3);
  if (kind === 2) return leaves[random(leaves.length)];
  if (kind === 1) return Array.from({ length: size }, () => randomValue(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => ['abcdef'[random(6)], randomValue(random, depth - 1)]),
  );
}

/** A value that differs here and there: something goes, comes, changes or moves. */
function changedValue(value: unknown, random: Random): unknown {
  if (random(6) === 0) return randomValue(random, 2);
  if (Array.isArray(value)) {
    const list = value.map((part: unknown) =>
      random(2) === 0 ? part : changedValue(part, random),
    );
    if (random(3) === 0) list.splice(random(list.length + 1), 0, randomValue(random, 1));
    if (random(3) === 0 && list.length > 1) list.splice(random(list.length), 1);
    return random(4) === 0 ? list.toReversed() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: [string, unknown][] = Object.entries(value).filter(() => random(5) > 0);
  const parts = kept.map(([key, part]) => [
    key,
    random(2) === 0 ? part : changedValue(part, random),
  ]);
  return Object.fromEntries([...parts, ['abcdef'[random(6)], randomValue(random, 1)]]);
}

/** The text with a comment above some of its lines, where no text of several lines stands. */
function commented(text: string, random: Random): string {
  if (/[|>][-+0-9]*$/m.test(text)) return text;
  return text
    .split('\n')
    .map((line, at) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return line !== '' && random(3) === 0 ? `${indent}# comment ${at}\n${line}` : line;
    })
    .join('\n');
}

describe('the text of a random record that says something else', () => {
  it('says it, and keeps every comment', () => {
    for (let seed = 1; seed <= 1500; seed += 1) {
      const random = randomBelow(seed);
      const before = { a: randomValue(random, 3), z: randomValue(random, 2) };
      const after = {
        ...Object(changedValue(before, random)),
        z: randomValue(random, 2),
      } as unknown;
      const text = commented(stringifyRecord(before, {}), random);
      const changed = changedText(text, after, {});
      expect([seed, parseRecord('meetings/x.yaml', changed).document?.data]).toEqual([seed, after]);
      const comments = (part: string): string[] => (part.match(/# comment \d+/g) ?? []).sort();
      expect([seed, comments(changed)]).toEqual([seed, comments(text)]);
      const [windows, expected] = [text, changed].map((each) => each.replaceAll('\n', '\r\n'));
      expect([seed, changedText(windows ?? '', after, {})]).toEqual([seed, expected]);
    }
  });
});
