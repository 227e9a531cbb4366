// The command lines that keep an archive in order: its form, its ids, its schemas.
import type { CliCase } from './cases.ts';

const meeting = 'data/meetings/2024-05-01-baku.yaml';
const unformatted =
  'status: planned # since May\nschema: 1\ntheme: { en: "Roads" }\ndates: ["2024-05-01"]\norganizers: [riac]\nsources: [{ id: x, publisher: X }]\n';
const faulty = 'schema: 1\nstauts:   held\n';
const broken = 'schema: 1\nstatus: held: no\n';

export const maintenanceCases: readonly CliCase[] = [
  {
    name: 'fmt says that every file is in canonical form',
    argv: ['fmt'],
    exitCode: 0,
    stdout: '',
    stderr: '9 files are in canonical form\n',
  },
  {
    name: 'fmt says what it formatted',
    argv: ['fmt'],
    files: { [meeting]: unformatted },
    exitCode: 0,
    stdout: '',
    stderr: `Formatted ${meeting}\n`,
    written: {
      [meeting]:
        'schema: 1\nstatus: planned # since May\ntheme:\n  en: Roads\ndates:\n  - "2024-05-01"\norganizers:\n  - riac\nsources:\n  - id: x\n    publisher: X\n',
    },
  },
  {
    name: 'fmt formats only the paths it is given',
    argv: ['fmt', 'data/people.yaml'],
    files: { [meeting]: unformatted },
    exitCode: 0,
    stderr: '1 file is in canonical form\n',
    written: { [meeting]: unformatted },
  },
  {
    name: 'fmt formats a record whose form is wrong',
    argv: ['fmt'],
    files: { [meeting]: faulty },
    exitCode: 0,
    stderr: `Formatted ${meeting}\n`,
    written: { [meeting]: 'schema: 1\nstauts: held\n' },
  },
  {
    name: 'fmt takes a byte-order mark away',
    argv: ['fmt'],
    files: { [meeting]: '\uFEFFschema: 1\r\nstatus: held\r\n' },
    exitCode: 0,
    stderr: `Formatted ${meeting}\n`,
    written: { [meeting]: 'schema: 1\nstatus: held\n' },
  },
  {
    name: 'fmt leaves a file alone that is not YAML, and formats the others',
    argv: ['fmt'],
    files: { [meeting]: broken, 'data/topics.yaml': 'topics: {}\nschema: 1\n' },
    exitCode: 1,
    stdout: '',
    stderr: [
      'Formatted data/topics.yaml\n',
      '[yaml/syntax]',
      `  at ${meeting}:2:9\n`,
      '\n1 problem; these files were left alone\n',
    ],
    written: { [meeting]: broken, 'data/topics.yaml': 'schema: 1\ntopics: {}\n' },
  },
  {
    name: 'fmt --check says what would change, and writes nothing',
    argv: ['fmt', '--check'],
    files: { [meeting]: unformatted },
    exitCode: 1,
    stdout: [
      `${meeting} is not in canonical form\n    + schema: 1\n  and in `,
      '\n1 of 10 files is not in canonical form; `council fmt` writes it\n',
    ],
    stderr: '',
    written: { [meeting]: unformatted },
  },
  {
    name: 'fmt --check is content with canonical files',
    argv: ['fmt', '--check'],
    exitCode: 0,
    stdout: '9 files are in canonical form\n',
    stderr: '',
  },
  {
    name: 'fmt with a path outside the archive has nothing to format',
    argv: ['fmt', 'data/peple.yaml'],
    exitCode: 2,
    stdout: '',
    stderr: [
      'error: nothing to format at `data/peple.yaml`',
      '  help: did you mean `data/people.yaml`?\n',
    ],
  },
];
