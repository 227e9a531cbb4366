#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

/** Node 22 and later keep the compiled program; Node 20 cannot. */
const { enableCompileCache } = /** @type {{ enableCompileCache?: () => void }} */ (module);
enableCompileCache?.();
const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  const { main, systemContext } = await import(program.href);
  const argv = process.argv.slice(2);
  const exitCode = await main(argv, systemContext(argv));
  process.exitCode ??= exitCode;
} else {
  process.stderr.write('error: council is not built yet\n  help: run `npm run build` first\n');
  process.exitCode = 3;
}
