import { CouncilError } from '../../errors.ts';
import type { Prompter } from '../../prompts/prompter.ts';
import type { Editor, EditRequest } from '../../store/editor.ts';

/**
 * Hands a text over to the editor; undefined where it comes back empty. Where the editor fails, that
 * is said, with the file in which the text is, and the conversation goes on.
 */
export async function handOver(
  editor: Editor,
  request: EditRequest,
  prompter: Prompter,
): Promise<string | undefined> {
  try {
    return await editor.edit(request);
  } catch (error) {
    if (!(error instanceof CouncilError)) throw error;
    prompter.say(`${error.message}${error.help === undefined ? '' : `\n  help: ${error.help}`}`);
    return undefined;
  }
}
