import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import { valueAt } from '../../src/model/paths.ts';
import { projectRoot } from './archives.ts';

/** A place in a text; both numbers count from 0. */
export interface EditorPosition {
  readonly line: number;
  readonly character: number;
}

/** What an editor underlines. */
export interface EditorDiagnostic {
  readonly message: string;
  readonly source?: string;
  readonly range: { readonly start: EditorPosition };
}

/** A running language server, as an editor uses it. Paths are relative to the project. */
export interface LanguageServer {
  /** Opens a file with a text, and waits for what the server finds in it. */
  open(path: string, text: string): Promise<readonly EditorDiagnostic[]>;
  /** The text that is shown for a place of an open file. */
  hover(path: string, position: EditorPosition): Promise<string>;
  /** The labels that are proposed at a place of an open file, each with its explanation. */
  complete(path: string, position: EditorPosition): Promise<ReadonlyMap<string, string>>;
  stop(): Promise<void>;
}

const program = join(projectRoot, 'node_modules/yaml-language-server/bin/yaml-language-server');

/** Starts the server of the YAML extension of editors, without the network. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, [program, '--stdio'], { cwd: projectRoot });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (found: readonly EditorDiagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: EditorDiagnostic[] }) =>
      waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  const rootUri = pathToFileURL(projectRoot).href;
  await connection.sendRequest('initialize', { processId: process.pid, rootUri, capabilities: {} });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { yaml: { schemaStore: { enable: false } }, http: {} },
  });
  const uriOf = (path: string): string => pathToFileURL(join(projectRoot, path)).href;
  const ask = (method: string, path: string, position: EditorPosition): Promise<unknown> =>
    connection.sendRequest(method, { textDocument: { uri: uriOf(path) }, position });
  return {
    open: async (path, text) => {
      const uri = uriOf(path);
      const found = new Promise<readonly EditorDiagnostic[]>((resolve) =>
        waiting.set(uri, resolve),
      );
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification('textDocument/didOpen', { textDocument });
      return found;
    },
    hover: async (path, position) =>
      JSON.stringify(await ask('textDocument/hover', path, position)),
    complete: async (path, position) => {
      const items = valueAt(await ask('textDocument/completion', path, position), ['items']);
      return new Map(
        (Array.isArray(items) ? items : []).map((proposal: unknown) => [
          String(valueAt(proposal, ['label'])),
          JSON.stringify(valueAt(proposal, ['documentation'])),
        ]),
      );
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      child.kill();
    },
  };
}
