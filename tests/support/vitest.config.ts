import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  // The packages below name source files that they do not have; nobody can mend that here.
  logLevel: 'error',
  // Without a list of time zones, each is asked for.
  define: { COUNCIL_VERSION: '"0.0.0"', COUNCIL_BUILD: '"test"', COUNCIL_TIME_ZONES: '[]' },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build.ts'],
    testTimeout: 30_000,
    env: { TZ: 'UTC' },
    // This package imports JSON as only bundlers do.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
