// Runs fuzz.ts, for which it is put into one file of JavaScript first.
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const file = fileURLToPath(new URL('../../node_modules/.cache/fuzz.mjs', import.meta.url));
await build({
  input: fileURLToPath(new URL('fuzz.ts', import.meta.url)),
  platform: 'node',
  external: /^(?![A-Za-z]:)[^./#]/,
  output: { file, format: 'es' },
});
await import(file);
