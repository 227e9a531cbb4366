import { fileURLToPath } from 'node:url';
import prettier from 'prettier';

/** A text as the project's formatter writes it; the file name chooses the language. */
export async function formatCode(text: string, fileName: string): Promise<string> {
  const root = fileURLToPath(new URL('../../package.json', import.meta.url));
  const options = await prettier.resolveConfig(root);
  return prettier.format(text, { ...options, filepath: fileName });
}
