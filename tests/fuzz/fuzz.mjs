// Runs fuzz.ts, for which it is put into one file of JavaScript first.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const outfile = fileURLToPath(new URL('../../node_modules/.cache/fuzz.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('fuzz.ts', import.meta.url))],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
await import(outfile);
