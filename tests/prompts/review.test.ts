import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/operations/draft.ts';
import { readArchive } from '../../src/operations/read-archive.ts';
import { holdInterview } from '../../src/prompts/interview.ts';
import { meetingSections } from '../../src/prompts/meeting-questions.ts';
import { begin, type Progress } from '../../src/prompts/progress.ts';
import { review } from '../../src/prompts/review.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';
import { enter, scriptedPrompter, type Step } from '../support/scripted-prompter.ts';

const all = 'All answers; choose one to change it';
const goOn: Step = { asks: all, answer: 'record' };

const held: Draft = {
  kind: 'meeting',
  additions: [],
  record: {
    status: 'held',
    number: 5,
    theme: { en: 'Roads' },
    dates: ['2024-05-20'],
    organizers: ['riac'],
    opening: [
      { speakers: [{ person: 'farid-shafiyev', capacity: { en: 'Chairman' }, side: 'az' }] },
      { speakers: [{ person: 'ivan-timofeev' }], points: [{ en: 'First' }, { en: 'Second' }] },
    ],
    sources: [{ id: 'trend', publisher: 'Trend' }],
  },
};

async function play(script: readonly Step[], draft: Draft = held): Promise<Progress> {
  const reading = await readArchive(nodeFiles, join(projectRoot, 'data'));
  const prompter = scriptedPrompter(script);
  const interview = { prompter, reading, sections: meetingSections, keep: async () => undefined };
  const start = begin({ sections: meetingSections, reading }, draft);
  const result = await review(interview, start);
  prompter.verify();
  return result;
}

describe('the page with every answer', () => {
  it('changes one answer and comes back', async () => {
    const { draft } = await play([
      { asks: all, answer: 'Theme in English: Roads' },
      { asks: 'Theme in English, as answered', answer: 'Railways' },
      goOn,
    ]);
    expect(draft.record).toEqual({ ...held.record, theme: { en: 'Railways' } });
  });

  it('asks again what depends on a changed answer, and only that', async () => {
    const { draft } = await play([
      { asks: all, answer: 'Speaker: Farid Shafiyev' },
      { asks: 'Speaker, as answered', answer: 'elshad-iskandarov' },
      { asks: 'Capacity on that day in English, as on 2023-11-27', answer: enter },
      { asks: 'Capacity on that day in Russian', answer: enter },
      { asks: 'Capacity on that day in Azerbaijani', answer: enter },
      { asks: 'Organization', answer: enter },
      { asks: 'Side', answer: enter },
      goOn,
    ]);
    expect(draft.record.opening).toEqual([
      {
        speakers: [
          {
            person: 'elshad-iskandarov',
            capacity: { en: 'Ambassador-at-Large' },
            organization: 'mfa-az',
            side: 'az',
          },
        ],
      },
      { speakers: [{ person: 'ivan-timofeev' }], points: [{ en: 'First' }, { en: 'Second' }] },
    ]);
  });

  it('reorders and removes entries of lists, with the answers in them', async () => {
    const { draft } = await play([
      { asks: all, answer: 'Point 2' },
      { asks: 'Point 2', answer: 'move it up' },
      { asks: all, answer: 'Remark 1' },
      { asks: 'Remark 1', answer: 'remove it' },
      { asks: 'Remove Remark 1 with its answers?', answer: enter },
      { asks: all, answer: 'Remark 1' },
      { asks: 'Remark 1', answer: 'remove it' },
      { asks: 'Remove Remark 1 with its answers?', answer: true },
      goOn,
    ]);
    expect(draft.record.opening).toEqual([
      { speakers: [{ person: 'ivan-timofeev' }], points: [{ en: 'Second' }, { en: 'First' }] },
    ]);
  });

  it('visits a section by itself and leaves the others unfinished', async () => {
    const { draft, settled } = await play([
      { asks: all, answer: 'Communiqué (1 open)' },
      { asks: 'Communiqué', answer: 'adopted' },
      { asks: 'Is the wording of its recommendations known?', answer: enter },
      { asks: 'Is anything reported of its content?', answer: enter },
      { asks: 'Does it go to a forum?', answer: enter },
      goOn,
    ]);
    expect(draft.record.communique).toEqual({ status: 'adopted' });
    expect(settled).not.toContain('sessions[0]?');
  });

  it('goes on with what is open', async () => {
    const { draft } = await play([
      { asks: all, answer: 'go on with the open questions' },
      { asks: 'Kind', answer: 'joint' },
      { asks: 'Occasion in English', answer: '>' },
      goOn,
    ]);
    expect(draft.record.kind).toBe('joint');
  });
});

describe('a step back', () => {
  it('offers the previous answer, and forgets an entry that was only begun', async () => {
    const reading = await readArchive(nodeFiles, join(projectRoot, 'data'));
    const prompter = scriptedPrompter([
      { asks: 'Name of the forum in English', answer: 'Caspian Forum' },
      { asks: 'Name of the forum in Russian', answer: '<' },
      { asks: 'Name of the forum in English, as answered', answer: enter },
      { asks: 'Name of the forum in Russian', answer: enter },
      { asks: 'Name of the forum in Azerbaijani', answer: enter },
      { asks: 'Acronym in English', answer: enter },
      { asks: 'Acronym in Russian', answer: enter },
      { asks: 'Acronym in Azerbaijani', answer: enter },
      { asks: 'Other spellings', answer: enter },
      { asks: 'Is an edition of it known?', answer: true },
      { asks: 'Number of the edition', answer: '<' },
      { asks: 'Is an edition of it known?', answer: false },
    ]);
    const { registerSections } = await import('../../src/prompts/register-questions.ts');
    const sections = registerSections.forums;
    const interview = { prompter, reading, sections, keep: async () => undefined };
    const start = begin({ sections, reading }, { kind: 'forums', record: {}, additions: [] });
    const { draft } = await holdInterview(interview, start);
    prompter.verify();
    expect(draft.record).toEqual({ names: { en: 'Caspian Forum' } });
  });
});
