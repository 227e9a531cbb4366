import type { Path } from '../../src/model/paths.ts';

/** A fact that sources give differently, and where the real archive keeps what they say. */
interface Disagreement {
  readonly about: string;
  readonly file: string;
  readonly path: Path;
  readonly wordings: readonly string[];
}

/** Every disagreement of the sources on the council's first four meetings and on its registers. */
export const disagreements: readonly Disagreement[] = [
  {
    about: 'the date of the first meeting',
    file: 'meetings/2021-11-19-baku.yaml',
    path: ['disputes', 0, 'variants'],
    wordings: ['2021-11-19', '2021-11-18', '2021-11-19, 2021-11-20'],
  },
  {
    about: 'the title of the first meeting',
    file: 'meetings/2021-11-19-baku.yaml',
    path: ['variants'],
    wordings: [
      'Азербайджано-Российское стратегическое партнерство как важный фактор постконфликтного развития и регионального сотрудничества',
      // The Latin letter stands so in the source.
      'Азербайджано-российское стратегическое партн\u00EBрство как важный фактор развития и перспектив регионального сотрудничества на Южном Кавказе в постконфликтный период',
    ],
  },
  {
    about: 'the post of Farid Shafiyev at the first meeting',
    file: 'meetings/2021-11-19-baku.yaml',
    path: ['disputes', 1, 'variants'],
    wordings: [
      'Farid Shafiyev is Chairman of the Center of Analysis of International Relations.',
      'Farid Shafiyev is acting chair of the “Vereinten Nationen”, the United Nations.',
    ],
  },
  {
    about: 'the post of Hikmet Hajiyev at the first meeting',
    file: 'meetings/2021-11-19-baku.yaml',
    path: ['disputes', 2, 'variants'],
    wordings: ['Хикмет Гаджиев – начальник отдела.', 'Хикмет Гаджиев – заведующий отделом.'],
  },
  {
    about: 'which side the name of the council names first',
    file: 'council.yaml',
    path: ['disputes', 0, 'variants'],
    wordings: [
      'Российско-Азербайджанский экспертный совет',
      'Азербайджано-российский экспертный совет',
    ],
  },
  {
    about: 'the word order of the title of the third meeting',
    file: 'meetings/2023-02-28-baku.yaml',
    path: ['variants'],
    wordings: [
      'Rusiya-Azərbaycan münasibətləri XXI əsrdə: regional təhlükəsizlik kontekstində strateji tərəfdaşlıq',
    ],
  },
  {
    about: 'the anniversary of the Declaration',
    file: 'meetings/2023-02-28-baku.yaml',
    path: ['disputes', 0, 'variants'],
    wordings: [
      'The Declaration was signed on 22 February 2022, so that its first anniversary has passed.',
      'The first anniversary of the Declaration is still some days ahead.',
    ],
  },
  {
    about: 'the title of the fourth meeting, and the acronym of the AIR Center',
    file: 'meetings/2023-11-27-moscow.yaml',
    path: ['variants'],
    wordings: [
      'Interaction between Russia and Azerbaijan in the Conditions of Post-Conflict Development in the South Caucasus',
      'The AIR Center is called CAIRA.',
    ],
  },
  {
    about: 'the first year of the forum',
    file: 'forums.yaml',
    path: ['forums', 'ru-az-interregional', 'editions', 0, 'disputes', 0, 'variants'],
    wordings: ['2009', '2010'],
  },
  {
    about: 'the year of the 11th forum',
    file: 'forums.yaml',
    path: ['forums', 'ru-az-interregional', 'editions', 6, 'status_history'],
    wordings: ['2020', '2022'],
  },
  {
    about: 'which side the name of the forum names first',
    file: 'forums.yaml',
    path: ['forums', 'ru-az-interregional', 'spellings'],
    wordings: [
      'Azerbaijani-Russian Interregional Forum',
      'Russia-Azerbaijan Interregional Forum',
      'Russian-Azerbaijani Inter-Regional Forum',
      'Rusiya-Azərbaycan regionlararası forumu',
    ],
  },
  {
    about: 'the name Kortunov',
    file: 'people.yaml',
    path: ['people', 'andrey-kortunov', 'spellings'],
    wordings: ['Andrei Kortunov'],
  },
  {
    about: 'the name Shafiyev',
    file: 'people.yaml',
    path: ['people', 'farid-shafiyev', 'spellings'],
    wordings: ['Farid Chafiyev', 'Farid Shafiev'],
  },
  {
    about: 'the name Iskandarov',
    file: 'people.yaml',
    path: ['people', 'elshad-iskandarov', 'spellings'],
    wordings: ['Elshad Isgandarov', 'Elshad Iskanderov', 'Elshad Iskenderov'],
  },
  {
    about: 'the name Timofeev',
    file: 'people.yaml',
    path: ['people', 'ivan-timofeev', 'spellings'],
    wordings: ['Ivan Timofeyev'],
  },
  {
    about: 'the name Bocharnikov',
    file: 'people.yaml',
    path: ['people', 'mikhail-bocharnikov', 'spellings'],
    wordings: ['Михаил Николаевич Бочарников'],
  },
];
