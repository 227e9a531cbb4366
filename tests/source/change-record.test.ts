import { describe, expect, it } from 'vitest';
import { shapes } from '../../src/model/shapes.ts';
import { changedText } from '../../src/source/change-record.ts';

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
