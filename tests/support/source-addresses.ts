/**
 * The address of every source that the real archive cites, by its id. Registers add the year to an
 * id, since their sources are of several meetings.
 */
export const sourceAddresses: Readonly<Record<string, string>> = {
  minval: 'https://minval.az/news/124184127',
  'minval-2021': 'https://minval.az/news/124184127',
  azertac:
    'https://azertag.az/de/xeber/In_Baku_findet_erste_Sitzung_des_russisch_aserbaidschanischen_Expertenrats_statt_VIDEO-1930598',
  'azertac-2021':
    'https://azertag.az/de/xeber/In_Baku_findet_erste_Sitzung_des_russisch_aserbaidschanischen_Expertenrats_statt_VIDEO-1930598',
  bakrabochiy: 'http://www.anl.az/down/meqale/bakrabochiy/2021/noyabr/770420.htm',
  'bakrabochiy-2021': 'http://www.anl.az/down/meqale/bakrabochiy/2021/noyabr/770420.htm',
  eadaily:
    'https://eadaily.com/ru/news/2021/11/19/rossiysko-azerbaydzhanskiy-ekspertnyy-sovet-obsuzhdaet-v-baku-novye-realii',
  'eadaily-2021':
    'https://eadaily.com/ru/news/2021/11/19/rossiysko-azerbaydzhanskiy-ekspertnyy-sovet-obsuzhdaet-v-baku-novye-realii',
  ena: 'https://ena.az/az/news/id-39129',
  'ena-2021': 'https://ena.az/az/news/id-39129',
  femida: 'http://femida.az/az/news/159323',
  'femida-2021': 'http://femida.az/az/news/159323',
  'vestnik-kavkaza': 'https://vestnikkavkaza.net/material/147059',
  'vestnik-kavkaza-2021': 'https://vestnikkavkaza.net/material/147059',
  az24saat:
    'https://eng.az24saat.org/2021/11/25/zakharova-launch-of-expert-level-trilateral-russia-azerbaijan-armenia-dialogue-vital/',
  ccbsnews: 'https://www.ccbsnews.info/en/news/detail/4520',
  '7times': 'https://7times.az/?p=48794',
  newsarmenia:
    'https://newsarmenia.am/news/armenia/-moskva-schitaet-vazhnym-zapusk-trekhstoronnego-ekspertnogo-dialoga-vmeste-s-baku-i-erevanom/',
  'newsarmenia-2021':
    'https://newsarmenia.am/news/armenia/-moskva-schitaet-vazhnym-zapusk-trekhstoronnego-ekspertnogo-dialoga-vmeste-s-baku-i-erevanom/',
  azvision:
    'https://de.azvision.az/news/110501/zweite-treffen-des-russisch-aserbaidschanischen-expertenrates-fand-in-moskau-statt.html',
  'azvision-2022':
    'https://de.azvision.az/news/110501/zweite-treffen-des-russisch-aserbaidschanischen-expertenrates-fand-in-moskau-statt.html',
  trend: 'https://en.trend.az/azerbaijan/politics/3716614.html',
  'trend-2023': 'https://en.trend.az/azerbaijan/politics/3716614.html',
  'news-az': 'https://news.az/news/baku-hosts-third-meeting-of-russian-azerbaijani-expert-council',
  'news-az-2023':
    'https://news.az/news/baku-hosts-third-meeting-of-russian-azerbaijani-expert-council',
  'novaya-epokha': 'https://novayaepoxa.com/sostoyalos-zasedanie-rossiysko-azer/439169/embed',
  'novaya-epokha-2023': 'https://novayaepoxa.com/sostoyalos-zasedanie-rossiysko-azer/439169/embed',
  globalsecurity:
    'https://www.globalsecurity.org/wmd/library/news/russia/2023/02/russia-230228-russia-mfa02.htm',
  'mid-ru-2023':
    'https://www.globalsecurity.org/wmd/library/news/russia/2023/02/russia-230228-russia-mfa02.htm',
  'mid-ru': 'https://mid.ru/en/foreign_policy/news/1856007',
  'xalq-qazeti':
    'https://xalqqazeti.az/az/last-news/122225-bakida-rusiyaazerbaycan-ekspert-surasinin-ucuncu',
  'xalq-qazeti-2023':
    'https://xalqqazeti.az/az/last-news/122225-bakida-rusiyaazerbaycan-ekspert-surasinin-ucuncu',
  aztv: 'https://aztv.az/az/news/23747/bakida-rusiya-azerbaycan-ekspert-surasinin-ucuncu-iclasi-ise-baslayib',
  'aztv-2023':
    'https://aztv.az/az/news/23747/bakida-rusiya-azerbaycan-ekspert-surasinin-ucuncu-iclasi-ise-baslayib',
  metbuat:
    'https://metbuat.az/news/1462085/rusiya-azerbaycan-ekspert-surasinin-iclasinda-kommunike-qebu.html',
  today: 'http://www.today.az/news/politics/232343.html',
  '1news':
    'https://1news.az/news/20230222055754655-Obnarodovana-data-i-programma-vizita-Lavrova-v-Azerbaidzhan',
  'aze-az': 'https://aze.az/kogda-lavrov-priedet-v-azerbajdzhan.html',
  mediatv: 'https://mediatv.az/siyaset/106509-lavrovun-azerbaycana-sefer-proqrami-aciqlandi.html',
  scg: 'https://scg.az/?p=248',
  'scg-2023': 'https://scg.az/?p=248',
  turan:
    'https://turan.az/en/social/experts-discussed-cooperation-between-russia-and-azerbaijan-in-the-south-caucasus-774784',
  'turan-2023':
    'https://turan.az/en/social/experts-discussed-cooperation-between-russia-and-azerbaijan-in-the-south-caucasus-774784',
  'vestnik-kavkaza-2024': 'https://en.vestikavkaza.ru/material/166781',
  'ein-2022':
    'https://einnews.com/pr_news/602046134/mikhail-mishustin-attends-the-11th-russia-azerbaijan-interregional-forum',
  'rhm-2022': 'https://journal.rhm.agency/?p=4344',
  'ein-2024-azerbaijan':
    'https://www.einpresswire.com/article/692233917/to-the-participants-of-the-12th-azerbaijani-russian-interregional-forum',
  'ein-2024-overchuk':
    'https://www.einpresswire.com/article/692027946/alexei-overchuk-takes-part-in-the-plenary-meeting-of-the-12th-russian-azerbaijani-inter-regional-forum',
  'today-2021': 'http://www.today.az/news/politics/213243.html',
  'apa-2020':
    'https://apa.az/en/foreign-news/Date-of-meeting-of-the-Russian-Azerbaijani-intergovernmental-commission-and-11th-interregional-forum-revealed-321881',
  'urdupoint-2020':
    'https://www.urdupoint.com/en/world/russia-azerbaijan-to-hold-annual-interregion-1011989.html',
  'medeniyyet-2012':
    'http://medeniyyet.az/page/news/2068/Bakida-ucuncu-RusiyaAzerbaycan-regionlararasi-forumu-kecirildi.html',
  report:
    'https://report.az/en/business/ali-hasanov-azerbaijani-russian-interregional-forum-important-for-bilateral-relations',
  'trend-stavropol': 'https://www.trend.az/azerbaijan/politics/2801848.html',
  'eurasia-2018': 'https://eurasia.film/2018/09/dobro-pozhalovat-my-vam-vsegda-ochen-rady',
  'aia-2019': 'https://aia.az/index.php?newsid=34170',
  'trend-2019-announcement': 'https://en.trend.az/azerbaijan/politics/3146142.html',
  'trend-2019': 'https://en.trend.az/azerbaijan/business/3152844.html',
  'azertac-fr':
    'https://azertag.az/fr/xeber/le_centre_d_039analyse_des_relations_internationales_dazerbaidjan_et_linstitut_detudes_politiques_et_internationales_diran_signent_un_memorandum_dentente-3542087',
  'moscow-baku-2020':
    'https://moscow-baku.ru/news/politics/posol_rossii_v_azerbaydzhane_mikhail_bocharnikov_v_proekte_salam_baku_',
  wikihandbk:
    'https://wikihandbk.com/wiki/%D0%A0%D1%83%D1%81%D1%81%D0%BA%D0%B0%D1%8F_%D0%92%D0%B8%D0%BA%D0%B8%D0%BF%D0%B5%D0%B4%D0%B8%D1%8F:%D0%9C%D0%BE%D1%81%D0%BA%D0%BE%D0%B2%D1%81%D0%BA%D0%B0%D1%8F_%D0%B4%D0%B5%D0%BA%D0%BB%D0%B0%D1%80%D0%B0%D1%86%D0%B8%D1%8F_(2022)',
};
