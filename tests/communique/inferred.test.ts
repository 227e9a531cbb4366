import { describe, expect, it } from 'vitest';
import { exportMeeting } from '../../src/operations/export.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from '../support/archives.ts';

describe('the summary of a meeting whose communiqué is only inferred', () => {
  it('says so beside the adoption, and from what it is inferred', async () => {
    const folder = `${projectRoot}/data`;
    const exported = await exportMeeting(nodeFiles, { folder, meeting: '3', format: 'markdown' });
    expect('text' in exported ? exported.text : '').toContain(
      'The meeting adopted a communiqué. This is inferred: That a communiqué was adopted is read ' +
        'from the web address of one report. No text that could be read says so. ' +
        'The record holds nothing of its content (source 8).',
    );
  });
});
