import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/operations/draft.ts';
import { readArchive, type ArchiveReading } from '../../src/operations/read-archive.ts';
import { holdInterview } from '../../src/prompts/interview.ts';
import { begin, type Progress } from '../../src/prompts/progress.ts';
import { meetingSections } from '../../src/prompts/meeting-questions.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { join } from 'node:path';
import { projectRoot } from '../support/archives.ts';
import { enter, giveUp, scriptedPrompter, type Step } from '../support/scripted-prompter.ts';

const nothing: Draft = { kind: 'meeting', record: {}, additions: [] };

async function realArchive(): Promise<ArchiveReading> {
  return readArchive(nodeFiles, join(projectRoot, 'data'));
}

async function play(script: readonly Step[], draft = nothing): Promise<Draft> {
  const prompter = scriptedPrompter(script);
  const reading = await realArchive();
  const sections = meetingSections;
  const interview = { prompter, reading, sections, keep: () => Promise.resolve() };
  const result = await holdInterview(interview, begin({ sections, reading }, draft));
  prompter.verify();
  return result.draft;
}

function inEachLanguage(asks: string, en: string): Step[] {
  return ['English', 'Russian', 'Azerbaijani'].map((language, index) => ({
    asks: `${asks} in ${language}`,
    answer: index === 0 ? en : enter,
  }));
}

const identity: readonly Step[] = [
  { asks: 'Status', answer: enter },
  { asks: 'Kind', answer: enter },
  { asks: 'Number, the next free one', answer: enter, refused: ['4', '0', 'five', '5.5'] },
  ...inEachLanguage('Theme', 'Transport corridors'),
  ...inEachLanguage('Occasion', enter),
];

const place: readonly Step[] = [
  {
    asks: 'Date',
    answer: '20.05.2024, 2024-05-21',
    refused: [
      '2024-02-30',
      '30.02.2024',
      '05/06/2024',
      '../x',
      'soon',
      '2024-5-1',
      '-',
      '2024\u00AD',
    ],
  },
  { asks: 'Place, the other seat by rotation', answer: enter },
  { asks: 'Organizers, from the last meeting', answer: enter },
];

const source: readonly Step[] = [
  { asks: 'Who published the source', answer: 'Trend', refused: ['', '-'] },
  { asks: 'Its title', answer: enter },
  { asks: 'Its web address', answer: enter, refused: ['javascript:alert(1)', 'example.org'] },
  { asks: 'When it was published', answer: enter, refused: ['yesterday', '2024-13'] },
  { asks: 'Its language', answer: enter, refused: ['xq', 'English'] },
  { asks: 'Another source?', answer: enter },
  { asks: 'Does a source word the theme differently?', answer: enter },
];

const nothingMore: readonly Step[] = [
  { asks: 'Were there remarks at the opening?', answer: enter },
  { asks: 'Were there sessions after the opening?', answer: enter },
  { asks: 'Were there topics that belong to no single session?', answer: enter },
  { asks: 'Communiqué', answer: enter },
];

const short = {
  status: 'held',
  kind: 'ordinary',
  number: 5,
  theme: { en: 'Transport corridors' },
  dates: ['2024-05-20', '2024-05-21'],
  venues: [{ city: { en: 'Baku', ru: 'Баку', az: 'Bakı' }, country: 'AZ' }],
  organizers: ['riac', 'air-center'],
  sources: [{ publisher: 'Trend', id: 'trend' }],
};

describe('the interview about a meeting', () => {
  it('makes a record of a theme, a date and a source, and ENTER for the rest', async () => {
    const { record: meeting, additions } = await play([
      ...identity,
      ...place,
      ...source,
      ...nothingMore,
    ]);
    expect(meeting).toEqual(short);
    expect(additions).toEqual([]);
  });

  it('does not ask what is given', async () => {
    const given = {
      status: 'held',
      kind: 'joint',
      number: 9,
      theme: { ru: 'Тема' },
      occasion: { en: 'X' },
    };
    const { record: meeting } = await play([...place, ...source, ...nothingMore], {
      ...nothing,
      record: given,
    });
    expect(meeting).toMatchObject(given);
  });

  it('asks nothing about the course of a meeting that has not been held', async () => {
    const planned = [{ asks: 'Status', answer: 'planned' }, ...identity.slice(1)];
    const { record: meeting } = await play([...planned, ...place, ...source]);
    expect(meeting).toEqual({ ...short, status: 'planned' });
  });

  it('asks again for a theme until one language has it', async () => {
    const script = [
      ...identity.slice(0, 3),
      ...inEachLanguage('Theme', enter),
      ...identity.slice(3),
      ...place,
      ...source,
      ...nothingMore,
    ];
    expect((await play(script)).record.theme).toEqual({ en: 'Transport corridors' });
  });

  it('takes another place than the seats of the council', async () => {
    const elsewhere = [
      ...place.slice(0, 1),
      { asks: 'Place', answer: '' },
      ...inEachLanguage('City', 'Tashkent'),
      { asks: 'Country', answer: 'UZ', refused: ['ZZ', 'uz', 'Uzbekistan'] },
      ...place.slice(2),
    ];
    const { record: meeting } = await play([...identity, ...elsewhere, ...source, ...nothingMore]);
    expect(meeting.venues).toEqual([{ city: { en: 'Tashkent' }, country: 'UZ' }]);
  });

  it('takes the numbers of the text and adds a forum that is not in the register', async () => {
    const outcome: readonly Step[] = [
      ...nothingMore.slice(0, 3),
      { asks: 'Communiqué', answer: 'adopted' },
      { asks: 'Is the wording of its recommendations known?', answer: true },
      { asks: 'Paragraph number, the next one', answer: enter, refused: ['', 'one', '0'] },
      ...inEachLanguage('Recommendation', 'Continue the exchange.'),
      { asks: 'Another recommendation?', answer: true },
      { asks: 'Paragraph number, the next one', answer: '5 bis' },
      ...inEachLanguage('Recommendation', 'Meet every year.'),
      { asks: 'Another recommendation?', answer: false },
      { asks: 'Is anything reported of its content?', answer: false },
      { asks: 'Does it go to a forum?', answer: true },
      { asks: 'Forum, as for the last communiqué', answer: 'add a new one …' },
      ...inEachLanguage('Name of the forum', 'Caspian Forum'),
      { asks: 'State of the submission', answer: 'sent' },
      { asks: 'Number of the edition', answer: enter },
      { asks: 'Another forum?', answer: false },
    ];
    const { record: meeting, additions } = await play([
      ...identity,
      ...place,
      ...source,
      ...outcome,
    ]);
    expect(meeting.communique).toEqual({
      status: 'adopted',
      recommendations: [
        { number: '1', text: { en: 'Continue the exchange.' } },
        { number: '5 bis', text: { en: 'Meet every year.' } },
      ],
      submissions: [{ forum: 'caspian-forum', status: 'sent' }],
    });
    expect(additions).toEqual([
      { register: 'forums', id: 'caspian-forum', entry: { names: { en: 'Caspian Forum' } } },
    ]);
  });

  it('tells each answer at once, so that none is lost when the user gives up', async () => {
    const told: Draft[] = [];
    const prompter = scriptedPrompter([
      ...identity.slice(0, 2),
      { asks: 'Number', answer: giveUp },
    ]);
    const reading = await realArchive();
    const sections = meetingSections;
    const keep = async ({ draft }: Progress): Promise<void> => void told.push(draft);
    const interview = { prompter, reading, sections, keep };
    const start = begin({ sections, reading }, nothing);
    await expect(holdInterview(interview, start)).rejects.toThrow('Cancelled');
    expect(told.at(-1)?.record).toEqual({ status: 'held', kind: 'ordinary' });
  });
});
