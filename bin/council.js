#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** Node 22 and later keep the compiled program; Node 20 cannot. */
const { enableCompileCache } = /** @type {{ enableCompileCache?: () => void }} */ (
  require('node:module')
);
enableCompileCache?.();
const program = join(__dirname, '../dist/main.cjs');
if (existsSync(program)) {
  const { main, systemContext } = require(program);
  const argv = process.argv.slice(2);
  main(argv, systemContext(argv)).then((/** @type {number} */ exitCode) => {
    process.exitCode ??= exitCode;
  });
} else {
  process.stderr.write('error: council is not built yet\n  help: run `npm run build` first\n');
  process.exitCode = 3;
}
