// The two tables of the architecture: which folder may import which, and who owns what is outside.

/** The layers from the lowest to the highest; folders of one layer never import each other. */
export const layers = [
  ['model', 'errors.ts'],
  ['diagnostics'],
  ['source'],
  ['schema', 'rules', 'store', 'communique'],
  ['operations'],
  ['formatters', 'prompts'],
  ['commands'],
  ['cli'],
];

/** The only files (or folders) that may import a package, and whether it is heavy to load. */
export const owners = [
  { package: 'yaml', files: ['source/'], isHeavy: true },
  { package: '#validators', files: ['schema/'], isHeavy: true },
  { package: '#printed-validators', files: ['schema/'], isHeavy: true },
  { package: '#complaints', files: ['schema/'], isHeavy: true },
  { package: 'ajv', files: ['build/validators.mjs'], isHeavy: true },
  { package: 'rolldown', files: ['build/'], isHeavy: true },
  { package: 'inquirer', files: ['prompts/inquirer-prompter.ts'], isHeavy: true },
  { package: 'chalk', files: ['formatters/style.ts'], isHeavy: true },
  { package: 'intl-messageformat', files: ['communique/phrasebook.ts'], isHeavy: true },
  {
    package: 'mdast-util-to-markdown',
    files: ['communique/markdown.ts', 'formatters/markdown.ts'],
    isHeavy: true,
  },
  { package: 'mdast', files: ['communique/markdown.ts', 'formatters/markdown.ts'], isHeavy: false },
  { package: '@xmldom/xmldom', files: ['formatters/junit.ts'], isHeavy: true },
  {
    package: '@formatjs/icu-messageformat-parser',
    files: ['communique/messages.ts'],
    isHeavy: true,
  },
  { package: 'canonicalize', files: ['model/digest.ts'], isHeavy: true },
  { package: 'string-width', files: ['model/width.ts'], isHeavy: true },
  { package: 'leven', files: ['model/nearest.ts'], isHeavy: true },
  { package: '@sindresorhus/slugify', files: ['model/slug.ts'], isHeavy: true },
  { package: 'commander', files: ['commands/', 'cli/'], isHeavy: false },
  {
    package: 'node:fs',
    files: [
      'store/disk-calls.ts',
      'store/disk-files.ts',
      'store/node-files.ts',
      'store/node-cache.ts',
      'store/private-file.ts',
      'store/compiled-code.ts',
      'cli/output.ts',
      'build/',
    ],
    isHeavy: false,
  },
  { package: 'node:vm', files: ['store/compiled-code.ts'], isHeavy: false },
  { package: 'node:buffer', files: ['source/strict/'], isHeavy: false },
  {
    package: 'node:fs/promises',
    files: [
      'store/disk-calls.ts',
      'store/node-files.ts',
      'store/node-drafts.ts',
      'store/node-editor.ts',
    ],
    isHeavy: false,
  },
  {
    package: 'node:crypto',
    files: [
      'store/disk-files.ts',
      'store/node-drafts.ts',
      'store/node-cache.ts',
      'build/build.mjs',
      'model/digest.ts',
      'formatters/fingerprint.ts',
      'build/install.mjs',
    ],
    isHeavy: false,
  },
  {
    package: 'node:child_process',
    files: ['store/git-files.ts', 'store/node-editor.ts', 'build/install.mjs'],
    isHeavy: false,
  },
  {
    package: 'node:path',
    files: ['store/', 'operations/', 'commands/', 'cli/'],
    isHeavy: false,
  },
  { package: 'node:v8', files: ['cli/system-context.ts'], isHeavy: false },
  { package: 'node:util', files: ['prompts/inquirer-prompter.ts'], isHeavy: false },
  { package: 'node:os', files: ['store/disk-calls.ts', 'cli/'], isHeavy: false },
  { package: 'node:timers/promises', files: ['store/'], isHeavy: false },
  { package: 'node:url', files: ['build/'], isHeavy: false },
  { package: 'node:readline', files: ['prompts/line-prompter.ts'], isHeavy: false },
  { package: 'node:stream', files: ['prompts/paste.ts'], isHeavy: false },
  { package: 'node:string_decoder', files: ['prompts/paste.ts'], isHeavy: false },
];

/** The only files that may read `process` or the clock, beside `bin/` and the build. */
export const ownersOfProcess = [
  'cli/home.ts',
  'cli/output.ts',
  'cli/start.ts',
  'cli/system-context.ts',
];
