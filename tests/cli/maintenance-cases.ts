// The command lines that keep an archive in order: its form, its ids, its schemas.
import type { CliCase } from './cases.ts';

const meeting = 'data/meetings/2024-05-01-baku.yaml';
const unformatted =
  'status: planned # since May\nschema: 1\ntheme: { en: "Roads" }\ndates: ["2024-05-01"]\norganizers: [riac]\nsources: [{ id: x, publisher: X }]\n';
const faulty = 'schema: 1\nstauts:   held\n';
const broken = 'schema: 1\nstatus: held: no\n';

export const maintenanceCases: readonly CliCase[] = [
  {
    name: 'edit needs somebody to ask',
    argv: ['edit', '4'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: nobody can be asked here what to change\n  help: change the file itself, then run `council validate`\n',
  },
  {
    name: 'edit does not know an unknown meeting',
    argv: ['edit', '9'],
    exitCode: 2,
    stderr: ['there is no meeting `9`'],
  },
  {
    name: 'edit does not open a register in the editor',
    argv: ['edit', 'person', 'timofeev', '--editor'],
    exitCode: 2,
    stderr: ['--editor is for meetings'],
  },
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
      `  at ${meeting}:2:13\n`,
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
  {
    name: 'rename says what it wrote',
    argv: ['rename', 'topic', 'connectivity', 'links'],
    exitCode: 0,
    stdout: '',
    stderr:
      'Renamed topic `connectivity` to `links`, with 4 references\n' +
      'Wrote data/topics.yaml\nWrote data/meetings/2023-11-27-moscow.yaml\n',
  },
  {
    name: 'rename --dry-run shows every line that would change, and writes nothing',
    argv: ['rename', 'organization', 'riac', 'rsmd', '--dry-run'],
    exitCode: 0,
    stdout: [
      'data/council.yaml\n  ',
      ' -   - riac\n     +   - rsmd\n',
      'data/organizations.yaml\n  ',
      ' -   riac:\n     +   rsmd:\n',
      'data/meetings/2023-11-27-moscow.yaml\n  ',
    ],
    stderr: 'Nothing was written\n',
  },
  {
    name: 'rename gives the file of a meeting another name',
    argv: ['rename', 'meeting', '4', '2023-11-27-moscow-2'],
    exitCode: 0,
    stderr:
      'Renamed meeting `2023-11-27-moscow` to `2023-11-27-moscow-2`, with 0 references\n' +
      'Wrote data/meetings/2023-11-27-moscow-2.yaml\n' +
      'Removed data/meetings/2023-11-27-moscow.yaml\n',
    written: { 'data/meetings/2023-11-27-moscow.yaml': '' },
  },
  {
    name: 'rename suggests the nearest id',
    argv: ['rename', 'person', 'ivan-timofeyev', 'ivan-n-timofeev'],
    exitCode: 2,
    stdout: '',
    stderr: 'error: no person has the id `ivan-timofeyev`\n  help: did you mean `ivan-timofeev`?\n',
  },
  {
    name: 'rename refuses an id that is taken, and names --merge',
    argv: ['rename', 'organization', 'mfa-az', 'mfa-ru'],
    exitCode: 2,
    stderr:
      'error: another organization has the id `mfa-ru`\n' +
      '  help: name another id, or add `--merge` where both are one and the same\n',
  },
  {
    name: 'rename says what an id looks like',
    argv: ['rename', 'person', 'ivan-timofeev', 'Ivan Timofeev'],
    exitCode: 2,
    stderr:
      'error: `Ivan Timofeev` is no id\n' +
      '  help: an id consists of lower-case Latin letters and digits with single hyphens, at most 80 characters, as in `anna-berger`\n',
  },
  {
    name: 'rename refuses the id that it has already',
    argv: ['rename', 'side', 'az', 'az'],
    exitCode: 2,
    stderr: 'error: the side has the id `az` already\n  help: name another id\n',
  },
  {
    name: 'rename knows what can be renamed',
    argv: ['rename', 'source', 'scg', 'scg-2023'],
    exitCode: 2,
    stderr: ["'source' is invalid", 'person, organization, topic, forum, side, series, meeting'],
  },
  {
    name: 'rename refuses where a file with errors may refer to the id',
    argv: ['rename', 'organization', 'riac', 'rsmd'],
    files: { [meeting]: 'schema: 1\nstauts: held\norganizers: [riac]\n' },
    exitCode: 1,
    stdout: '',
    stderr: [
      `  at ${meeting}:2:1\n`,
      'problems; these files may refer to the id; nothing was written\n',
    ],
  },
  {
    name: 'rename --merge joins two entries',
    argv: ['rename', 'topic', 'east-west-route', 'zangezur-corridor', '--merge'],
    exitCode: 0,
    stderr:
      'Joined topic `east-west-route` to `zangezur-corridor`, with 1 reference\n' +
      'Wrote data/topics.yaml\nWrote data/meetings/2023-11-27-moscow.yaml\n',
  },
  {
    name: 'rename --merge refuses entries that contradict each other',
    argv: ['rename', 'organization', 'mfa-az', 'mfa-ru', '--merge'],
    exitCode: 1,
    stderr:
      'error: the entries `mfa-az` and `mfa-ru` contradict each other in `country`, `side`\n' +
      '  help: let both say the same, or take it out of one organization, then join them\n',
  },
  {
    name: 'rename --merge needs both entries',
    argv: ['rename', 'topic', 'connectivity', 'links', '--merge'],
    exitCode: 2,
    stderr: [
      'error: no topic has the id `links`, and `--merge` joins two that are there\n',
      '  help: leave `--merge` out to rename\n',
    ],
  },
  {
    name: 'schema lists the kinds',
    argv: ['schema'],
    cwd: 'schemas',
    exitCode: 0,
    stdout: ['council        ', "meeting        One meeting of the council. The file's name"],
    stderr: '',
  },
  {
    name: 'schema prints the schema of a kind',
    argv: ['schema', 'topics'],
    exitCode: 0,
    stdout: [
      '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema",\n  "title": "Topics",\n',
      '"$ref": "#/$defs/topic"',
    ],
    stderr: '',
  },
  {
    name: 'schema knows its kinds',
    argv: ['schema', 'topic'],
    exitCode: 2,
    stdout: '',
    stderr: [
      "'topic' is invalid",
      'council, people, organizations, topics, forums, accepted, meeting, communique',
    ],
  },
];
