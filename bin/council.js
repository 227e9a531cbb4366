#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '../dist');
const program = join(folder, 'start.cjs');
if (existsSync(program)) {
  require(program).start(folder, require);
} else {
  process.stderr.write('error: council is not built yet\n  help: run `npm run build` first\n');
  process.exitCode = 3;
}
