// One table of command lines, run in-process and through the built program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../support/archives.ts';
import { exampleFiles } from '../support/example-archive.ts';

/** A command line, the folder it runs in, and how it must end. */
export interface CliCase {
  readonly name: string;
  readonly argv: readonly string[];
  /** Files put over the copy of the real archive, by their paths; an empty text removes the file. */
  readonly files?: Readonly<Record<string, string>>;
  /** Where it runs, relative to the copy; the copy itself where nothing is given. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly exitCode: number;
  /** The whole text, or parts of it. */
  readonly stdout?: string | readonly string[];
  readonly stderr?: string | readonly string[];
  /** The texts of files afterwards, by their paths; an empty text is a file that is not there. */
  readonly written?: Readonly<Record<string, string>>;
}

const faulty = 'schema: 1\nstauts: held\n';

/** The register of topics with one more, which no record names. */
const topicsWithUnused = `${readFileSync(join(projectRoot, 'data/topics.yaml'), 'utf8')}  zz:\n    names: { en: Roads }\n`;

/** An accepted finding that is not there. */
const goneFinding =
  'schema: 1\nfindings:\n  - code: register/unused-entry\n    file: topics.yaml\n    path: topics.roads\n';

/** A small archive beside the real one. */
const own = exampleFiles('own');
const onlyCouncil = { 'own/council.yaml': own['own/council.yaml'] ?? '' };
const ownWithFaults = {
  ...own,
  'own/topics.yaml': 'schema: 1\ntopics: []\n',
  'own/meetings/2024-05-01-baku.yaml': faulty,
};

export const cases: readonly CliCase[] = [
  {
    name: 'validate says what it checked',
    argv: ['validate'],
    exitCode: 0,
    stdout: '9 files checked, no problems\n',
    stderr: '',
  },
  {
    name: 'validate tells the summary on stderr where stdout is for a program',
    argv: ['validate', '--format', 'gitlab'],
    exitCode: 0,
    stdout: '[]\n',
    stderr: '9 files checked, no problems\n',
  },
  {
    name: 'validate --quiet prints nothing where all is well',
    argv: ['validate', '--quiet', '--max-warnings', '0'],
    exitCode: 0,
    stdout: '',
    stderr: '',
  },
  {
    name: 'validate --quiet prints only the findings',
    argv: ['validate', '--quiet', '--format', 'compact'],
    files: { 'data/topics.yaml': 'schema: 1\ntopic: {}\n' },
    exitCode: 1,
    stdout: [
      'data/topics.yaml:2:1: error: `topic` is not a key of this record [schema/unknown-key]\n',
    ],
    stderr: '',
  },
  {
    name: 'validate annotates on GitHub beside what it prints for people',
    argv: ['validate'],
    files: { 'data/meetings/2024-05-01-baku.yaml': faulty },
    env: { GITHUB_ACTIONS: 'true' },
    exitCode: 1,
    stdout: [
      '::error title=schema/unknown-key,file=data/meetings/2024-05-01-baku.yaml,line=2,endLine=2,col=1,endColumn=7::`stauts` is not a key of this record%0Adid you mean `status`?\n',
      '\nerror: `stauts` is not a key of this record [schema/unknown-key]\n',
      '10 files checked: ',
    ],
    stderr: '',
  },
  {
    name: 'validate refuses a format that does not exist',
    argv: ['validate', '--format', 'xml'],
    exitCode: 2,
    stderr: ["'xml' is invalid. Allowed choices are text, compact, json, github, gitlab"],
  },
  ...(
    [
      ['sarif', 'does not say where to write which format', 'write it as in `--report sarif='],
      ['sarif=', 'does not say where to write which format', 'write it as in `--report sarif='],
      ['sarf=x', 'there is no format `sarf`', 'did you mean `sarif`?'],
      ['json=-', 'a further report goes to a file', 'use `--format json`'],
      ['json=data/people.yaml', 'which is the name of a record', 'give it another ending'],
    ] as const
  ).map(([report, message, help]) => ({
    name: `validate refuses --report ${report}`,
    argv: ['validate', '--report', report],
    exitCode: 2,
    stdout: '',
    stderr: [message, help],
  })),
  {
    name: 'validate refuses two reports in one file',
    argv: ['validate', '--report', 'json=x', '--report', 'sarif=./x'],
    exitCode: 2,
    stderr: ['two reports would be written to '],
  },
  {
    name: 'validate names the folder where a report cannot be written',
    argv: ['validate', '--report', 'json=nowhere/x.json'],
    exitCode: 3,
    stderr: ['nowhere/x.json: there is no such folder'],
  },
  {
    name: 'validate refuses a day that does not exist',
    argv: ['validate', '--today', '2026-02-30'],
    exitCode: 2,
    stderr: ['Expected a day, as in `2026-11-24`.'],
  },
  {
    name: 'validate finds the archive from a folder in it',
    argv: ['validate'],
    cwd: 'data/meetings',
    exitCode: 0,
    stdout: '9 files checked, no problems\n',
  },
  {
    name: 'validate finds the archive by COUNCIL_DATA',
    argv: ['validate'],
    cwd: 'schemas',
    env: { COUNCIL_DATA: '../data' },
    exitCode: 0,
    stdout: '9 files checked, no problems\n',
  },
  {
    name: '--data goes before COUNCIL_DATA, before and after the command',
    argv: ['--data', '../data', 'validate'],
    cwd: 'schemas',
    env: { COUNCIL_DATA: 'nowhere' },
    exitCode: 0,
    stdout: '9 files checked, no problems\n',
  },
  {
    name: 'validate reports only the paths it is given',
    argv: ['validate', 'data/people.yaml', 'data/topics.yaml'],
    files: { 'data/meetings/2024-05-01-baku.yaml': faulty },
    exitCode: 0,
    stdout: '2 files checked, no problems\n',
  },
  {
    name: 'validate points at a misspelt key',
    argv: ['validate', 'data/meetings'],
    files: {
      'data/meetings/2024-05-01-baku.yaml':
        'schema: 1\nstauts: held\ntheme: { en: Roads }\ndates: ["2024-05-01"]\norganizers: [riac]\nsources: [{ id: x, publisher: X }]\n',
    },
    exitCode: 1,
    stdout: [
      'error: `stauts` is not a key of this record [schema/unknown-key]\n',
      '  at data/meetings/2024-05-01-baku.yaml:2:1\n',
      '  2 | stauts: held\n    | ^^^^^^\n',
      '  help: did you mean `status`?\n',
      '\n5 files checked: 1 error\n',
    ],
    stderr: '',
  },
  {
    name: 'validate says that a file is not YAML',
    argv: ['validate'],
    files: { 'data/topics.yaml': 'schema: 1\ntopics: a: b\n' },
    exitCode: 1,
    stdout: ['[yaml/syntax]', '  at data/topics.yaml:2:10\n', '9 files checked: 1 error\n'],
  },
  {
    name: 'validate --accept writes what the rules find, and then finds it no more',
    argv: ['validate', '--accept'],
    files: { 'data/topics.yaml': topicsWithUnused, 'data/accepted.yaml': goneFinding },
    exitCode: 0,
    stdout: '10 files checked, no problems\n',
    stderr: 'Wrote data/accepted.yaml: 1 finding accepted, 1 gone entry taken out\n',
  },
  {
    name: 'validate --accept takes only what is in the paths it is given',
    argv: ['validate', '--accept', 'data/people.yaml'],
    files: { 'data/topics.yaml': topicsWithUnused },
    exitCode: 0,
    stdout: '1 file checked, no problems\n',
    stderr: 'Nothing new to accept\n',
  },
  {
    name: 'validate --accept never writes over a file that it cannot read',
    argv: ['validate', '--accept'],
    files: { 'data/topics.yaml': topicsWithUnused, 'data/accepted.yaml': 'schema: 1\n' },
    exitCode: 1,
    stdout: ['[schema/missing-key]', '[register/unused-entry]', ': 1 error, 1 warning\n'],
    stderr: 'Nothing was accepted: data/accepted.yaml has errors of its own\n',
  },
  {
    name: 'validate says which accepted finding is gone',
    argv: ['validate'],
    files: { 'data/accepted.yaml': goneFinding },
    exitCode: 0,
    stdout: ['[configuration/gone-finding]', '  at data/accepted.yaml:3:11\n', ': 1 warning\n'],
    stderr: '',
  },
  {
    name: 'a meeting that is still to come cannot be added as held',
    argv: [
      ...['add-meeting', '--status', 'held', '--theme', 'Roads', '--date', '2099-05-20'],
      ...['--organizer', 'riac', '--source-publisher', 'X', '--dry-run'],
    ],
    exitCode: 2,
    stdout: '',
    stderr: [
      'error: --date: the meeting is said to be held, but `2099-05-20` lies after today, 20',
    ],
  },
  {
    name: 'explain lists all codes',
    argv: ['explain'],
    exitCode: 0,
    stdout: ['schema/unknown-key\terror\tA key that does not exist\n'],
    stderr: '',
  },
  {
    name: 'explain takes a code as validate prints it',
    argv: ['explain', '[schema/unknown-key]'],
    exitCode: 0,
    stdout: [
      'error: A key that does not exist [schema/unknown-key]\n\nWhat it finds\n',
      '\nExample\n  meetings/2026-03-12-vienna.yaml\n    stauts: held\n',
      '\nInstead\n  meetings/2026-03-12-vienna.yaml\n    status: held\n',
    ],
    stderr: '',
  },
  {
    name: 'explain prints JSON',
    argv: ['explain', 'schema/unknown-key', '--json'],
    exitCode: 0,
    stdout: ['{\n  "schema": 1,\n  "findings": [\n', '"code": "schema/unknown-key"'],
    stderr: '',
  },
  {
    name: 'explain suggests the nearest code',
    argv: ['explain', 'schema/unknwn-key'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: no finding has the code `schema/unknwn-key`\n  help: did you mean `schema/unknown-key`?\n',
  },
  {
    name: 'explain suggests the whole code of a pattern',
    argv: ['explain', 'unused-entry'],
    exitCode: 2,
    stderr: ['did you mean `register/unused-entry`?'],
  },
  {
    name: 'validate with a path outside the archive has nothing to check',
    argv: ['validate', 'schemas'],
    exitCode: 2,
    stdout: '',
    stderr: ['error: nothing to check at `schemas`'],
  },
  {
    name: 'validate suggests the nearest file',
    argv: ['validate', 'data/peple.yaml'],
    exitCode: 2,
    stderr: ['  help: did you mean `data/people.yaml`?\n'],
  },
  {
    name: 'a folder without an archive is named with what to do',
    argv: ['validate', '--data', 'schemas'],
    exitCode: 3,
    stdout: '',
    stderr: [
      'error: no archive in ',
      'it has no council.yaml',
      '  help: let --data name the folder',
    ],
  },
  {
    name: 'a missing data folder is named with what to do',
    argv: ['export', '4', '--data', 'nowhere'],
    exitCode: 3,
    stderr: ['error: no archive in ', 'nowhere: it has no council.yaml'],
  },
  {
    name: 'the nearest command is suggested',
    argv: ['vlidate'],
    exitCode: 2,
    stdout: '',
    stderr: "error: unknown command 'vlidate'\n(Did you mean validate?)\n",
  },
  {
    name: 'no abbreviation of a command is accepted',
    argv: ['val'],
    exitCode: 2,
    stderr: ["error: unknown command 'val'"],
  },
  {
    name: 'the nearest option is suggested',
    argv: ['export', '4', '--fromat', 'json'],
    exitCode: 2,
    stderr: "error: unknown option '--fromat'\n(Did you mean --format?)\n",
  },
  {
    name: 'the values of an option are listed',
    argv: ['export', '4', '--format', 'jso'],
    exitCode: 2,
    stderr: ["error: option '--format <format>' argument 'jso' is invalid", 'markdown, json'],
  },
  {
    name: 'help wins over other mistakes',
    argv: ['export', '--nonsense', '--help'],
    exitCode: 0,
    stdout: ['Usage: council export [options] [meeting...]'],
    stderr: '',
  },
  {
    name: 'export of an unknown number says which there are',
    argv: ['export', '9'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: there is no meeting `9` in this archive\n' +
      '  help: name a meeting by its number (1, 2, 3, 4), its id (such as `2021-11-19-baku`) or `latest`\n',
  },
  {
    name: 'export of an unknown id suggests the nearest',
    argv: ['export', '2023-11-27-moskow'],
    exitCode: 2,
    stderr: ['  help: did you mean `2023-11-27-moscow`?\n'],
  },
  {
    name: 'export refuses a meeting whose record has errors, and shows them',
    argv: ['export', '2024-05-01-baku'],
    files: { 'data/meetings/2024-05-01-baku.yaml': faulty },
    exitCode: 1,
    stdout: '',
    stderr: [
      'error: data/meetings/2024-05-01-baku.yaml:2:1: A key that does not exist [schema/unknown-key]\n',
      '5 problems; nothing was exported\n',
    ],
  },
  {
    name: 'export is not hindered by the errors of another meeting',
    argv: ['export', '4'],
    files: { 'data/meetings/2024-05-01-baku.yaml': faulty },
    exitCode: 0,
    stdout: ['# Communiqué summary of the fourth meeting'],
    stderr: '',
  },
  {
    name: 'export refuses where a register has errors',
    argv: ['export', '4'],
    files: { 'data/people.yaml': 'schema: 1\npeople: []\n' },
    exitCode: 1,
    stdout: '',
    stderr: ['[schema/wrong-type]', '1 problem; nothing was exported\n'],
  },
  {
    name: 'export in a language that does not exist says which are the council’s',
    argv: ['export', '4', '--language', 'xq'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: `xq` is not the code of a language\n  help: use a code such as `en`, `ru`, `az`\n',
  },
  {
    name: 'export in a language without messages says where to put them',
    argv: ['export', '4', '--language', 'de'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: council has no messages in the language `de`\n' +
      '  help: put them into messages/de.json in the data folder, or choose another language\n',
  },
  {
    name: 'export writes a new file and says so',
    argv: ['export', 'latest', '--output', 'summary.md'],
    exitCode: 0,
    stdout: '',
    stderr: 'Wrote summary.md\n',
  },
  {
    name: 'export never writes over a file that it did not write',
    argv: ['export', '4', '--output', 'data/people.yaml'],
    exitCode: 3,
    stdout: '',
    stderr: [
      'error: ',
      'data/people.yaml is not an export of council, or was changed since\n',
      '  help: nothing was written; move that file away, or name another place\n',
    ],
  },
  {
    name: 'export reports what the record lacks in the language of the document',
    argv: ['export', '5'],
    files: {
      'data/meetings/2024-05-01-baku.yaml':
        'schema: 1\nnumber: 5\nstatus: held\ntheme: { ru: Дороги }\ndates: ["2024-05-01"]\norganizers: [riac]\nsources: [{ id: x, publisher: X }]\n',
    },
    exitCode: 0,
    stdout: ['**Theme:** (no text in English)'],
    stderr: 'warning: no text in `en`: theme\n',
  },
  {
    name: 'add-meeting without a terminal lists what is missing with its flags',
    argv: ['add-meeting'],
    exitCode: 2,
    stdout: '',
    stderr:
      'error: nobody can be asked here, and these answers are missing:\n' +
      '  --status <status>          held, planned, postponed or cancelled\n' +
      '  --theme <text>             the theme; once for each language, as in `ru=…`\n' +
      '  --date <date>              a day (2023-11-27), month or year; once for each day\n' +
      '  --organizer <id>           an organization that holds the meeting; once for each\n' +
      '  --source-publisher <name>  who published the source of these facts\n' +
      '  help: give them with these flags, or the whole record with --from FILE\n',
  },
  {
    name: 'add-meeting checks its flags as it checks typed answers',
    argv: [
      'add-meeting',
      '--status',
      'heldd',
      '--number',
      '4',
      '--date',
      '2024-02-30',
      '--country',
      'ZZ',
      '--organizer',
      'raic',
    ],
    exitCode: 2,
    stderr: [
      'error: --status: this is `heldd`; expected `cancelled`, `held`, `planned` or `postponed`; did you mean `held`?\n',
      '--number: another meeting has the number 4 already',
      '--date: this is `2024-02-30`; expected a day that exists',
      '--country: `ZZ` is not the code of a country',
      '--organizer: no organization in organizations.yaml has the id `raic`; did you mean `riac`?',
    ],
  },
  {
    name: 'add-meeting --dry-run prints the record and writes nothing',
    argv: ['add-meeting', '--dry-run', '--from', 'new.yaml'],
    files: {
      'new.yaml':
        'sources: [{ publisher: Secretariat }]\nstatus: planned\ndates: ["2027-05"]\ntheme: { en: "no" }\norganizers: [riac]\n',
    },
    exitCode: 0,
    stdout:
      '# yaml-language-server: $schema=../../schemas/meeting.schema.json\n' +
      'schema: 1\nstatus: planned\ntheme:\n  en: "no"\ndates:\n  - "2027-05"\norganizers:\n  - riac\n' +
      'sources:\n  - id: secretariat\n    publisher: Secretariat\n',
    stderr: '\nNew file data/meetings/2027-05-meeting.yaml\n\n',
  },
  {
    name: 'add-meeting --from - reads JSON, and flags complete it',
    argv: [
      'add-meeting',
      '--from',
      '-',
      '--city',
      'en=Gəncə',
      '--country',
      'AZ',
      '--theme',
      'az=Yollar',
    ],
    stdin:
      '{"status": "planned", "dates": ["2027-05-20"], "organizers": ["riac"], "sources": [{"publisher": "Secretariat"}]}',
    exitCode: 0,
    stdout: '',
    stderr: 'Wrote data/meetings/2027-05-20-gence.yaml\nNext: council export 2027-05-20-gence\n',
  },
  {
    name: 'add-meeting points into the input file',
    argv: ['add-meeting', '--from', 'new.yaml'],
    files: { 'new.yaml': '# minutes\nstauts: planned\ndates: ["2027-05-20"]\n' },
    exitCode: 1,
    stdout: '',
    stderr: [
      '  at new.yaml:2:1\n',
      '  help: did you mean `status`?\n',
      '1 problem; nothing was written\n',
    ],
  },
  {
    name: 'add-meeting says that the input file is not there',
    argv: ['add-meeting', '--from', 'old.yaml'],
    exitCode: 2,
    stderr: 'error: there is no file `old.yaml`\n  help: correct the name after --from\n',
  },
  {
    name: 'add-meeting gives the second meeting of a day another id',
    argv: [
      'add-meeting',
      '--status',
      'held',
      '--date',
      '2023-11-27',
      '--city',
      'Moscow',
      '--theme',
      'X',
      '--organizer',
      'riac',
      '--source-publisher',
      'X',
    ],
    exitCode: 0,
    stderr: ['Wrote data/meetings/2023-11-27-moscow-2.yaml\n'],
  },
  {
    name: 'export of a number whose record has errors shows them',
    argv: ['export', '5'],
    files: { 'data/meetings/2024-05-01-baku.yaml': `${faulty}number: 5\n` },
    exitCode: 1,
    stdout: '',
    stderr: ['[schema/unknown-key]', 'nothing was exported\n'],
  },
  {
    name: 'export latest does not pass over a later meeting whose record has errors',
    argv: ['export', 'latest'],
    files: { 'data/meetings/2024-05-01-baku.yaml': faulty },
    exitCode: 1,
    stdout: '',
    stderr: ['error: data/meetings/2024-05-01-baku.yaml:2:1: A key that does not exist'],
  },
  {
    name: 'a control character of the command line is shown, not sent to the terminal',
    argv: ['export', '4\u001B[31mX'],
    exitCode: 2,
    stderr: ['there is no meeting `4<U+001B>[31mX` in this archive'],
  },
  {
    name: 'help for an unknown command suggests the nearest',
    argv: ['help', 'exprt'],
    exitCode: 2,
    stdout: '',
    stderr: "error: unknown command 'exprt'\n(Did you mean export?)\n",
  },
  {
    name: 'validate of part of the archive says which register could not be read',
    argv: ['validate', 'data/meetings'],
    files: { 'data/people.yaml': 'schema: 1\npeople: []\n' },
    exitCode: 1,
    stdout: ['data/people.yaml:2:9', '4 files checked: 1 error\n'],
  },
  {
    name: 'validate of a folder above checks the whole archive',
    argv: ['validate', '.'],
    exitCode: 0,
    stdout: '9 files checked, no problems\n',
  },
  {
    name: 'validate passes over no YAML file of the data folder',
    argv: ['validate'],
    files: { 'data/decisions.yaml': 'schema: 1\n' },
    exitCode: 1,
    stdout: ['[archive/unknown-file]', '  help: move it out of the data folder\n'],
  },
  {
    name: 'add-meeting begins nothing where a register has errors',
    argv: ['add-meeting', '--status', 'planned'],
    files: { 'data/people.yaml': 'schema: 1\npeople: []\n' },
    exitCode: 1,
    stdout: '',
    stderr: ['[schema/wrong-type]', '1 problem; nothing was written\n'],
  },
  {
    name: 'add-meeting takes no date that leads out of the archive',
    argv: ['add-meeting', '--from', 'new.yaml'],
    files: {
      'new.yaml':
        'status: held\ndates: ["../../evil"]\ntheme: { en: X }\norganizers: [riac]\nsources: [{ publisher: X }]\n',
    },
    exitCode: 1,
    stderr: ['  at new.yaml:2:9\n', 'expected a day that exists', 'nothing was written\n'],
  },
  {
    name: 'a flag completes the languages of a file',
    argv: ['add-meeting', '--from', 'new.yaml', '--dry-run', '--theme', 'ru= Дороги '],
    files: {
      'new.yaml':
        'status: planned\ndates: ["2027"]\ntheme: { en: Roads }\norganizers: [riac]\nsources: [{ publisher: X }]\n',
    },
    exitCode: 0,
    stdout: ['theme:\n  en: Roads\n  ru: Дороги\n'],
  },
  {
    name: 'list prints one line for each meeting into a pipe, with tabs',
    argv: ['list', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout:
      '1\t2021-05-10, 2021-05-11\tGəncə\theld\tFerries and their harbours\n' +
      '2\t2022-06\tMoscow, online\theld\tПаромы\n' +
      '2025-03-01-baku\t2025-03-01\t\tplanned\tShores\n' +
      '2023-10-05-online\t2026-01-20\tonline\tpostponed\tData of ports\n',
    stderr: '',
  },
  {
    name: 'list people uses the language that is asked for',
    argv: ['list', 'people', '--language', 'ru', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: ['farid-shafiyev\tФарид Шафиев\tАзербайджан\t4\n', 'tanaka-ichiro\t田中一郎\t\t1\n'],
    stderr: '',
  },
  {
    name: 'list organizations, topics and forums count the meetings',
    argv: ['list', 'forums', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: 'shore-forum\tShore Forum 🇦🇿\tSF\t1\t1\n',
    stderr: '',
  },
  {
    name: 'list recommendations --open leaves out what is done or carried on',
    argv: ['list', 'recommendations', '--open', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: '2\t1\t\t\tПостроить второй причал в Баку.\n',
    stderr: '',
  },
  {
    name: 'list --json prints one value with its version, also where nothing is there',
    argv: ['list', 'topics', '--json', '--data', 'own'],
    files: onlyCouncil,
    exitCode: 0,
    stdout: '{\n  "schema": 1,\n  "language": "en",\n  "topics": [],\n  "faulty_files": []\n}\n',
    stderr: 'No topics in this archive\n',
  },
  {
    name: 'an empty list says so',
    argv: ['list', 'recommendations', '--open', '--data', 'own'],
    files: onlyCouncil,
    exitCode: 0,
    stdout: '',
    stderr: 'No open recommendations in this archive\n',
  },
  {
    name: 'list says how many files have problems, and lists the others',
    argv: ['list', '--data', 'own'],
    files: ownWithFaults,
    exitCode: 0,
    stdout: ['1\t2021-05-10'],
    stderr: '2 files have problems; see `council validate`\n',
  },
  {
    name: 'list of a register that cannot be read shows why',
    argv: ['list', 'topics', '--json', '--data', 'own'],
    files: ownWithFaults,
    exitCode: 1,
    stdout: '',
    stderr: ['  at own/topics.yaml:2:9\n', '1 problem; the topics cannot be listed\n'],
  },
  {
    name: 'list suggests the nearest kind',
    argv: ['list', 'peple'],
    exitCode: 2,
    stdout: '',
    stderr: 'error: there is no list of `peple`\n  help: did you mean `people`?\n',
  },
  {
    name: 'list says which kinds there are',
    argv: ['list', 'xyz'],
    exitCode: 2,
    stderr: [
      '  help: choose one of forums, meetings, organizations, people, recommendations, topics\n',
    ],
  },
  {
    name: 'list --open is for recommendations alone',
    argv: ['list', '--open'],
    exitCode: 2,
    stderr:
      'error: `--open` is for recommendations, not for meetings\n' +
      '  help: use `council list recommendations --open`\n',
  },
  {
    name: 'list in a language that does not exist says which to use',
    argv: ['list', 'people', '--language', 'xq', '--data', 'own'],
    files: own,
    exitCode: 2,
    stdout: '',
    stderr:
      'error: `xq` is not the code of a language\n' +
      '  help: use a code such as `en`, `az`, `ru`\n',
  },
  {
    name: 'show prints a meeting, internal parts marked',
    argv: ['show', '2', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: [
      'Meeting 2 (2022-06-moscow)\nown/meetings/2022-06-moscow.yaml\n\nNumber: 2\n',
      '      - [internal]\n        Speakers:\n          - Farid Shafiyev (farid-shafiyev), Rector (en), Ректор (ru), Центр\n            моря (sea-centre), Azerbaijan (az)\n',
      'Internal notes\n  - The rector left early.\n',
      'Sources\n  - Id of the source: report; Publisher: Secretariat; Date published: 2022-07\n',
    ],
    stderr: '',
  },
  {
    name: 'show --json prints the record of a meeting',
    argv: ['show', '2025-03-01-baku', '--json', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: [
      '{\n  "schema": 1,\n  "kind": "meeting",\n  "id": "2025-03-01-baku",\n' +
        '  "file": "meetings/2025-03-01-baku.yaml",\n  "language": "en",\n  "name": "Shores",\n' +
        '  "meeting": {\n    "schema": 1,\n    "status": "planned",\n',
      '  "faulty_files": []\n}\n',
    ],
    stderr: '',
  },
  ...['sefiyev', 'şəfiyev', 'ШАФИЕВ', 'Shafiev'].map((spelling): CliCase => ({
    name: `show person finds ${spelling}, with the office held then and its source`,
    argv: ['show', 'person', spelling, '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: [
      'Farid Shafiyev (farid-shafiyev)\nown/people.yaml\n',
      'Appearances\n  2021-05-10, 2021-05-11, Gəncə, meeting 1:\n' +
        '    - speaker (Opening): Adviser, Institute of Harbours (port-institute),\n      Azerbaijan (az)\n' +
        '      Sources: Shore News, after Port Press, 2021-05-12,\n' +
        '      https://news.example/2021/05/ferries; Secretariat\n',
    ],
    stderr: '',
  })),
  {
    name: 'show person takes a name of several words without quotation marks',
    argv: ['show', 'person', 'Vera', 'Səfərova', '--language', 'az', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: ['Vera Səfərova (vera-seferova)\n', '- moderator (Closed session)\n'],
    stderr: '',
  },
  {
    name: 'show person lists the people whom a spelling may mean',
    argv: ['show', 'person', 'elnur', '--data', 'own'],
    files: own,
    exitCode: 2,
    stdout: '',
    stderr:
      'error: `elnur` may be any of 2 people:\n' +
      '  elnur-seferov  Elnur Səfərov\n  vera-seferova  Вера Сафарова\n' +
      '  help: name one of them by its id or by its full name\n',
  },
  {
    name: 'show person suggests the nearest spelling',
    argv: ['show', 'person', 'Shafijev', '--json', '--data', 'own'],
    files: own,
    exitCode: 2,
    stdout: '',
    stderr:
      'error: no person in people.yaml is called `Shafijev`\n' +
      '  help: did you mean `Shafiyev`?\n',
  },
  {
    name: 'show organization says who spoke for it',
    argv: ['show', 'organization', 'ip', '--data', 'own'],
    files: own,
    exitCode: 0,
    stdout: [
      '- chair (Officers): as Institute of Harbours, İsa Ağayev (isa-qarayev),\n      Director, Azerbaijan (az)\n      Sources: none named\n',
    ],
  },
  {
    name: 'show of a faulty meeting shows what is wrong',
    argv: ['show', '2024-05-01-baku', '--data', 'own'],
    files: ownWithFaults,
    exitCode: 1,
    stdout: '',
    stderr: ['[schema/unknown-key]', 'problems; nothing was shown\n'],
  },
  {
    name: 'show works on the records that can be read, and counts the others',
    argv: ['show', '1', '--data', 'own'],
    files: ownWithFaults,
    exitCode: 0,
    stdout: ['Meeting 1 (2021-05-10-gence)\n'],
    stderr: '2 files have problems; see `council validate`\n',
  },
  {
    name: 'show topic refuses where the register has errors',
    argv: ['show', 'topic', 'ferries', '--data', 'own'],
    files: ownWithFaults,
    exitCode: 1,
    stdout: '',
    stderr: ['[schema/wrong-type]', '1 problem; nothing was shown\n'],
  },
  {
    name: 'show of an unknown meeting suggests the nearest',
    argv: ['show', '2022-06-moskow', '--data', 'own'],
    files: own,
    exitCode: 2,
    stderr: ['  help: did you mean `2022-06-moscow`?\n'],
  },
  {
    name: 'a number names the meeting of the main series, not an earlier one of another series',
    argv: ['show', '2', '--language', 'en', '--data', 'own'],
    files: {
      ...own,
      'own/meetings/2020-02-03-online.yaml':
        'schema: 1\nnumber: 2\nseries: ports\nstatus: held\ntheme: { en: Cranes }\ndates: ["2020-02-03"]\norganizers: [sea-centre]\nsources: [{ id: x, publisher: X }]\n',
    },
    exitCode: 0,
    stdout: ['Meeting 2 (2022-06-moscow)\n'],
    stderr: '',
  },
  {
    name: 'show suggests the nearest kind',
    argv: ['show', 'persn', 'Shafiyev'],
    exitCode: 2,
    stderr: 'error: `persn` is not a kind of entry\n  help: did you mean `person`?\n',
  },
  {
    name: 'show of a kind alone asks for the name',
    argv: ['show', 'person'],
    exitCode: 2,
    stderr: [
      'error: which person is missing\n',
      'as in `council show person NAME`; `council list people` lists them\n',
    ],
  },
];
