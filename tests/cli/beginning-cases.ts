// The command lines that begin an archive and fill its registers.
import { ciFile } from '../../src/operations/ci-files.ts';
import type { CliCase } from './cases.ts';

const danube = [
  ...['--language', 'en', '--language', 'de', '--name', 'Danube Council', '--name', 'de=Donaurat'],
  ...['--side', 'AT', '--side', 'SK', '--seat', 'Vienna AT', '--organizer', 'Institute of Roads'],
];

const councilFile = `# yaml-language-server: $schema=.schemas/council.schema.json
schema: 1
names:
  en: Danube Council
  de: Donaurat
languages:
  - en
  - de
sides:
  - id: at
    names:
      en: Austria
      de: Österreich
    country: AT
  - id: sk
    names:
      en: Slovakia
      de: Slowakei
    country: SK
seats:
  - city:
      en: Vienna
    country: AT
organizers:
  - institute-of-roads
`;

const people = 'schema: 1\npeople:\n  anna-berger:\n    names: { en: Anna Berger }\n';

export const beginningCases: readonly CliCase[] = [
  {
    name: 'init begins an archive with its first meeting planned',
    argv: [
      ...['init', 'new/archive', ...danube, '--date', '2027-05', '--theme', 'de=Verkehr'],
      ...['--city', 'Vienna', '--country', 'AT'],
    ],
    exitCode: 0,
    stdout: '',
    stderr: [
      'Wrote new/archive/council.yaml\n',
      'Wrote new/archive/meetings/2027-05-vienna.yaml\nNext: council --data new/archive show latest\n',
    ],
    written: {
      'new/archive/council.yaml': councilFile,
      'new/archive/people.yaml':
        '# yaml-language-server: $schema=.schemas/people.schema.json\nschema: 1\npeople: {}\n',
      'new/archive/organizations.yaml':
        '# yaml-language-server: $schema=.schemas/organizations.schema.json\nschema: 1\norganizations:\n  institute-of-roads:\n    names:\n      en: Institute of Roads\n',
      'new/archive/meetings/2027-05-vienna.yaml':
        '# yaml-language-server: $schema=../.schemas/meeting.schema.json\nschema: 1\nnumber: 1\nstatus: planned\ntheme:\n  de: Verkehr\ndates:\n  - 2027-05\nvenues:\n  - city:\n      en: Vienna\n    country: AT\norganizers:\n  - institute-of-roads\nsources:\n  - id: secretariat\n    publisher: Secretariat\n'.replace(
          '- 2027-05\n',
          '- "2027-05"\n',
        ),
      'new/archive/.gitignore': '.council-journal.json\n.council-lock\n.tmp-*\n',
      'new/archive/.gitattributes': '*.yaml text eol=lf\n',
    },
  },
  {
    name: 'init without a meeting leads to the first one',
    argv: ['init', 'new', ...danube],
    exitCode: 0,
    stderr: ['Next: council --data new add-meeting\n'],
    written: { 'new/council.yaml': councilFile },
  },
  {
    name: 'init leaves the archive alone that is here',
    argv: ['init', ...danube],
    cwd: 'data/meetings',
    exitCode: 0,
    stderr: ['.. holds an archive already; its records were left alone\n', 'Wrote ../.gitignore\n'],
    written: { 'data/.gitignore': '.council-journal.json\n.council-lock\n.tmp-*\n' },
  },
  {
    name: 'init changes nothing the second time',
    argv: ['init', 'data'],
    files: {
      'data/.gitignore': 'own\n.council-journal.json\n.council-lock\n.tmp-*\n',
      'data/.gitattributes': '*.yaml text eol=lf\n',
    },
    exitCode: 0,
    stderr: 'data holds an archive already; nothing was changed\n',
  },
  {
    name: 'init keeps the lines that git was told before',
    argv: ['init', 'data'],
    files: { 'data/.gitignore': 'own', 'data/.gitattributes': '*.yaml text eol=lf\n' },
    exitCode: 0,
    written: { 'data/.gitignore': 'own\n.council-journal.json\n.council-lock\n.tmp-*\n' },
  },
  {
    name: 'init lists what it must know where nobody can be asked',
    argv: ['init', 'new', '--name', 'Danube Council'],
    exitCode: 2,
    stdout: '',
    stderr: [
      'nobody can be asked here, and these answers are missing:\n',
      '  --language <code>  a language of the council, such as en; once for each\n  --side <country>',
    ],
    written: { 'new/council.yaml': '' },
  },
  {
    name: 'init refuses what no record may hold',
    argv: ['init', 'new', ...danube, '--language', 'xx', '--date', '2027-02-30'],
    exitCode: 2,
    stderr: ['--language: `xx` is not the code of a language'],
    written: { 'new/council.yaml': '' },
  },
  {
    name: 'init refuses a day that does not exist',
    argv: ['init', 'new', ...danube, '--theme', 'Roads', '--date', '2027-02-30'],
    exitCode: 2,
    stderr: ['--date: this is `2027-02-30`; expected a day that exists'],
    written: { 'new/council.yaml': '', 'new/.gitignore': '' },
  },
  {
    name: 'init needs the whole of a meeting that it is to plan',
    argv: ['init', 'new', ...danube, '--date', '2027'],
    exitCode: 2,
    stderr: ['answers are missing:\n  --theme <text>'],
    written: { 'new/council.yaml': '' },
  },
  {
    name: 'init --dry-run shows the files and writes none',
    argv: ['init', 'new', ...danube, '--dry-run'],
    exitCode: 0,
    stdout: [councilFile],
    stderr: ['New file new/council.yaml\n'],
    written: { 'new/council.yaml': '', 'new/.gitignore': '' },
  },
  {
    name: 'init --ci lets a CI check an archive that is here already',
    argv: ['init', '--ci', 'gitlab'],
    files: {
      'data/.gitignore': '.council-journal.json\n.council-lock\n.tmp-*\n',
      'data/.gitattributes': '*.yaml text eol=lf\n',
    },
    exitCode: 0,
    stderr:
      'data holds an archive already; nothing was changed\nWrote .gitlab-ci.yml; it says where council is to be installed from\n',
    written: { '.gitlab-ci.yml': ciFile('gitlab').text },
  },
  {
    name: 'init --ci names a data folder that is not found by itself',
    argv: ['init', 'my archive', ...danube, '--ci', 'github'],
    exitCode: 0,
    stderr: ['Wrote .github/workflows/council.yml; '],
    written: { '.github/workflows/council.yml': ciFile('github', 'my archive').text },
  },
  {
    name: 'init --ci leaves a file alone that is there',
    argv: ['init', '--ci', 'gitlab'],
    files: { '.gitlab-ci.yml': 'own: {}\n' },
    exitCode: 0,
    stderr: [
      '.gitlab-ci.yml is there already; `council init --ci gitlab --dry-run` prints the text to add\n',
    ],
    written: { '.gitlab-ci.yml': 'own: {}\n' },
  },
  {
    name: 'fmt refreshes the own copy of the schemas',
    argv: ['fmt'],
    files: {
      'data/council.yaml':
        '# yaml-language-server: $schema=.schemas/council.schema.json\nschema: 1\nnames:\n  en: X\nlanguages:\n  - en\nsides:\n  - id: x\n    names:\n      en: X\n',
      'data/.schemas/people.schema.json': '{}\n',
    },
    exitCode: 0,
    stderr: ['Refreshed data/.schemas/people.schema.json\n'],
  },
  {
    name: 'add-person adds an entry at its place and leads to it',
    argv: ['add-person', '--name', 'Karl Novak', '--name', 'ru=Карл Новак', '--spelling', 'Nowak'],
    files: { 'data/people.yaml': people },
    exitCode: 0,
    stdout: '',
    stderr: 'Wrote data/people.yaml\nNext: council show person karl-novak\n',
    written: {
      'data/people.yaml': `${people}  karl-novak:\n    names:\n      en: Karl Novak\n      ru: Карл Новак\n    spellings:\n      - Nowak\n`,
    },
  },
  {
    name: 'add-person takes the id that it is given',
    argv: ['add-person', '--name', 'Karl Novak', '--id', 'aaa-novak', '--side', 'az', '--dry-run'],
    files: { 'data/people.yaml': people },
    exitCode: 0,
    stdout: '',
    stderr:
      '\nNew lines in data/people.yaml\n\n  aaa-novak:\n    names:\n      en: Karl Novak\n    sides:\n      - az\n',
    written: { 'data/people.yaml': people },
  },
  {
    name: 'add-person refuses an id that is taken',
    argv: ['add-person', '--name', 'Karl Novak', '--id', 'anna-berger'],
    files: { 'data/people.yaml': people },
    exitCode: 2,
    stderr:
      'error: the id `anna-berger` is taken in people.yaml\n  help: choose another one, or look at it with `council show person anna-berger`\n',
  },
  {
    name: 'add-person refuses an id that is no slug',
    argv: ['add-person', '--name', 'Karl Novak', '--id', 'Karl Novak'],
    files: { 'data/people.yaml': people },
    exitCode: 2,
    stderr: [
      'error: --id: `Karl Novak` is not an id; expected lower-case Latin letters and digits',
    ],
    written: { 'data/people.yaml': people },
  },
  {
    name: 'add-person refuses a spelling that leads to another entry',
    argv: ['add-person', '--name', 'K', '--spelling', 'Anna Berger'],
    files: { 'data/people.yaml': people },
    exitCode: 2,
    stderr: ['--spelling: `Anna Berger` already leads to `anna-berger`'],
    written: { 'data/people.yaml': people },
  },
  {
    name: 'add-person refuses a side that the council does not have',
    argv: ['add-person', '--name', 'Karl Novak', '--side', 'aq'],
    exitCode: 2,
    stderr: ['--side: no side in council.yaml has the id `aq`'],
  },
  {
    name: 'add-person lists what it must know where nobody can be asked',
    argv: ['add-person'],
    exitCode: 2,
    stderr: ['  --name <text>  the name; once for each language'],
  },
  {
    name: 'add-organization refuses a country that does not exist',
    argv: ['add-organization', '--name', 'Institute of Roads', '--country', 'ZZ'],
    exitCode: 2,
    stderr: ['--country: `ZZ` is not the code of a country'],
  },
  {
    name: 'add-topic refuses a broader topic that is not there',
    argv: ['add-topic', '--name', 'Rail freight', '--broader', 'conectivity'],
    exitCode: 2,
    stderr: [
      '--broader: no topic in topics.yaml has the id `conectivity`; did you mean `connectivity`?',
    ],
  },
  {
    name: 'add-forum adds a forum with an edition',
    argv: ['add-forum', '--name', 'Youth forum', '--edition', '2', '--edition-date', '2026-05'],
    files: { 'data/forums.yaml': 'schema: 1\nforums: {}\n' },
    exitCode: 0,
    written: {
      'data/forums.yaml':
        'schema: 1\nforums:\n  youth-forum:\n    names:\n      en: Youth forum\n    editions:\n      - number: 2\n        dates:\n          - "2026-05"\n',
    },
  },
  {
    name: 'add-organization takes the entry from standard input',
    argv: ['add-organization', '--from', '-', '--dry-run'],
    stdin: '{"names": {"en": "Zagreb Institute"}, "acronyms": {"en": "ZI"}, "country": "HR"}',
    exitCode: 0,
    stderr:
      '\nNew lines in data/organizations.yaml\n\n  zagreb-institute:\n    names:\n      en: Zagreb Institute\n    acronyms:\n      en: ZI\n    country: HR\n',
  },
  {
    name: 'add-organization points into the input where it is wrong',
    argv: ['add-organization', '--from', '-'],
    stdin: 'names:\n  en: Institute of Roads\ncuntry: AT\n',
    exitCode: 1,
    stdout: '',
    stderr: [
      'is not a key of',
      '<stdin>:3:1',
      'did you mean `country`?',
      '1 problem; nothing was written',
    ],
  },
];
