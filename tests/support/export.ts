import { join } from 'node:path';
import { exportMeetings, type ExportRequest } from '../../src/operations/export.ts';
import { nodeFiles } from '../../src/store/node-files.ts';
import { projectRoot } from './archives.ts';

/** The archives of the tests, by their folders in the project. */
export const danube = 'tests/archives/danube';

/** The texts of an export of an archive of this project, the real one by default. */
export async function exportTexts(
  meeting: string,
  options: Partial<ExportRequest> & { readonly archive?: string } = {},
): Promise<string[]> {
  const { archive = 'data', ...wish } = options;
  const exported = await exportMeetings(nodeFiles, {
    folder: join(projectRoot, archive),
    choice: { meetings: [meeting] },
    format: 'markdown',
    ...wish,
  });
  if (!('documents' in exported)) throw new Error('the archive has problems');
  return exported.documents.map(({ text }) => text);
}

/** The text of an export that is one document. */
export async function exportText(...request: Parameters<typeof exportTexts>): Promise<string> {
  const [text = '', ...others] = await exportTexts(...request);
  if (others.length > 0) throw new Error('these are several documents');
  return text;
}
