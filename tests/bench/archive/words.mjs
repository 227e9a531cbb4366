// What the generated records talk about: the same words in English, Russian, Azerbaijani and Georgian.

/** @typedef {Readonly<Record<'en' | 'ru' | 'az' | 'ka', string>>} Words */

/**
 * One line for each thing: English, Russian, Azerbaijani, Georgian.
 *
 * @param {string} lines
 * @returns {Words[]}
 */
function table(lines) {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [en = '', ru = '', az = '', ka = ''] = line.split('|').map((cell) => cell.trim());
      return { en, ru, az, ka };
    });
}

export const fields = table(`
Water management | Водное хозяйство | Su təsərrüfatı | წყლის მეურნეობა
Rail transport | Железнодорожный транспорт | Dəmir yolu nəqliyyatı | სარკინიგზო ტრანსპორტი
Port logistics | Портовая логистика | Liman logistikası | საპორტო ლოგისტიკა
Energy security | Энергетическая безопасность | Enerji təhlükəsizliyi | ენერგეტიკული უსაფრთხოება
Digital trade | Цифровая торговля | Rəqəmsal ticarət | ციფრული ვაჭრობა
Customs cooperation | Таможенное сотрудничество | Gömrük əməkdaşlığı | საბაჟო თანამშრომლობა
Higher education | Высшее образование | Ali təhsil | უმაღლესი განათლება
Public health | Здравоохранение | Səhiyyə | ჯანდაცვა
Fisheries | Рыболовство | Balıqçılıq | მეთევზეობა
Forestry | Лесное хозяйство | Meşə təsərrüfatı | სატყეო მეურნეობა
Tourism | Туризм | Turizm | ტურიზმი
Cultural heritage | Культурное наследие | Mədəni irs | კულტურული მემკვიდრეობა
Agriculture | Сельское хозяйство | Kənd təsərrüfatı | სოფლის მეურნეობა
Seismology | Сейсмология | Seysmologiya | სეისმოლოგია
Satellite communications | Спутниковая связь | Peyk rabitəsi | თანამგზავრული კავშირი
Food security | Продовольственная безопасность | Ərzaq təhlükəsizliyi | სურსათის უსაფრთხოება
`);

export const aspects = table(`
tariffs | тарифы | tariflər | ტარიფები
standards | стандарты | standartlar | სტანდარტები
statistics | статистика | statistika | სტატისტიკა
training | подготовка кадров | kadr hazırlığı | კადრების მომზადება
financing | финансирование | maliyyələşdirmə | დაფინანსება
insurance | страхование | sığorta | დაზღვევა
forecasts | прогнозы | proqnozlar | პროგნოზები
research | исследования | tədqiqatlar | კვლევები
law | право | hüquq | სამართალი
monitoring | мониторинг | monitorinq | მონიტორინგი
investment | инвестиции | investisiyalar | ინვესტიციები
exchange of data | обмен данными | məlumat mübadiləsi | მონაცემთა გაცვლა
early warning | раннее предупреждение | erkən xəbərdarlıq | ადრეული გაფრთხილება
terminology | терминология | terminologiya | ტერმინოლოგია
safety at work | охрана труда | əməyin mühafizəsi | შრომის უსაფრთხოება
border districts | приграничные районы | sərhədyanı rayonlar | სასაზღვრო რაიონები
small firms | малые предприятия | kiçik müəssisələr | მცირე საწარმოები
archives | архивы | arxivlər | არქივები
climate | климат | iqlim | კლიმატი
`);

export const institutions = table(`
Institute | Институт | İnstitut | ინსტიტუტი
Research centre | Научный центр | Tədqiqat mərkəzi | კვლევითი ცენტრი
Agency | Агентство | Agentlik | სააგენტო
Association | Ассоциация | Assosiasiya | ასოციაცია
University chair | Кафедра университета | Universitet kafedrası | უნივერსიტეტის კათედრა
Foundation | Фонд | Fond | ფონდი
`);

export const capacities = table(`
Director | Директор | Direktor | დირექტორი
Deputy director | Заместитель директора | Direktor müavini | დირექტორის მოადგილე
Professor | Профессор | Professor | პროფესორი
Head of department | Начальник отдела | Şöbə müdiri | განყოფილების უფროსი
Senior research fellow | Старший научный сотрудник | Böyük elmi işçi | უფროსი მეცნიერი თანამშრომელი
Adviser | Советник | Müşavir | მრჩეველი
`);

/** Beginnings of a sentence; a claim follows. */
export const leads = table(`
Over the last {m} years | За последние {m} лет | Son {m} ildə | ბოლო {m} წელიწადში
By the estimate of the secretariat, | По оценке секретариата, | Katibliyin hesablamasına görə, | სამდივნოს შეფასებით,
As the tables of the annex show, | Как показывают таблицы приложения, | Əlavədəki cədvəllərin göstərdiyi kimi, | როგორც დანართის ცხრილები აჩვენებს,
In the border districts | В приграничных районах | Sərhədyanı rayonlarda | სასაზღვრო რაიონებში
Against all expectations, | Вопреки ожиданиям | Gözləntilərin əksinə olaraq, | მოლოდინის მიუხედავად,
According to the ministries, | По данным министерств, | Nazirliklərin məlumatına görə, | სამინისტროების მონაცემებით,
Since the last meeting | Со времени прошлого заседания | Ötən iclasdan bəri | ბოლო სხდომის შემდეგ
In all three countries | Во всех трёх странах | Hər üç ölkədə | სამივე ქვეყანაში
`);

export const claims = table(`
freight has grown by {n} per cent | грузооборот вырос на {n} процентов | yük dövriyyəsi {n} faiz artıb | ტვირთბრუნვა {n} პროცენტით გაიზარდა
waiting at the border has become shorter by {n} minutes | ожидание на границе сократилось на {n} минут | sərhəddə gözləmə müddəti {n} dəqiqə qısalıb | საზღვარზე ლოდინი {n} წუთით შემცირდა
the number of joint studies has doubled | число совместных исследований удвоилось | birgə tədqiqatların sayı iki dəfə artıb | ერთობლივი კვლევების რაოდენობა გაორმაგდა
the level of the river has fallen by {n} centimetres | уровень реки понизился на {n} сантиметров | çayın səviyyəsi {n} santimetr aşağı düşüb | მდინარის დონე {n} სანტიმეტრით დაეცა
{n} stations report without a gap | {n} станций передают данные без перерывов | {n} stansiya fasiləsiz məlumat ötürür | {n} სადგური მონაცემებს შეუფერხებლად გადასცემს
small firms know too little of the new forms | малые предприятия мало знают о новых формулярах | kiçik müəssisələr yeni blanklar barədə az məlumatlıdır | მცირე საწარმოებმა ახალი ფორმების შესახებ ცოტა იციან
{n} graduates have found work in a neighbouring country | {n} выпускников нашли работу в соседней стране | {n} məzun qonşu ölkədə iş tapıb | {n} კურსდამთავრებულმა მეზობელ ქვეყანაში იპოვა სამსახური
the cost of insurance has remained the same | стоимость страхования осталась прежней | sığortanın qiyməti dəyişməyib | დაზღვევის ღირებულება უცვლელი დარჩა
the laboratories measure by different methods | лаборатории измеряют разными методами | laboratoriyalar müxtəlif üsullarla ölçür | ლაბორატორიები სხვადასხვა მეთოდით ზომავენ
only {n} reports have arrived | поступило лишь {n} отчётов | yalnız {n} hesabat daxil olub | მხოლოდ {n} ანგარიში შემოვიდა
`);

export const proposals = table(`
A common table of tariffs should be kept. | Следует вести общую таблицу тарифов. | Ümumi tarif cədvəli aparılmalıdır. | საჭიროა ტარიფების საერთო ცხრილის წარმოება.
Experts of the three sides will compare the figures within {n} days. | Эксперты трёх сторон сверят данные в течение {n} дней. | Üç tərəfin ekspertləri {n} gün ərzində rəqəmləri tutuşduracaq. | სამი მხარის ექსპერტები მონაცემებს {n} დღეში შეადარებენ.
The text goes to the working group. | Текст передаётся рабочей группе. | Mətn işçi qrupa verilir. | ტექსტი სამუშაო ჯგუფს გადაეცემა.
The universities are asked for a joint course. | Университетам предлагается создать совместный курс. | Universitetlərə birgə kurs yaratmaq təklif olunur. | უნივერსიტეტებს ერთობლივი კურსის შექმნა ეთხოვებათ.
A single form in all languages would save time. | Единый формуляр на всех языках сберёг бы время. | Bütün dillərdə vahid blank vaxta qənaət edərdi. | ერთიანი ფორმა ყველა ენაზე დროს დაზოგავდა.
The next report is due in {n} weeks. | Следующий отчёт должен быть готов через {n} недель. | Növbəti hesabat {n} həftəyə hazır olmalıdır. | შემდეგი ანგარიში {n} კვირაში უნდა მომზადდეს.
Nobody objected. | Возражений не было. | Etiraz edən olmadı. | წინააღმდეგი არავინ ყოფილა.
The ministries are asked to publish the data. | Министерствам предлагается опубликовать данные. | Nazirliklərə məlumatları dərc etmək təklif olunur. | სამინისტროებს მონაცემების გამოქვეყნება ეთხოვებათ.
`);

/** The cities of the three sides, in the order of the sides, five each. */
export const cities = table(`
Baku | Баку | Bakı | ბაქო
Ganja | Гянджа | Gəncə | განჯა
Lankaran | Ленкорань | Lənkəran | ლენქორანი
Sumgait | Сумгаит | Sumqayıt | სუმგაითი
Sheki | Шеки | Şəki | შექი
Tbilisi | Тбилиси | Tiflis | თბილისი
Kutaisi | Кутаиси | Kutaisi | ქუთაისი
Batumi | Батуми | Batumi | ბათუმი
Telavi | Телави | Telavi | თელავი
Zugdidi | Зугдиди | Zuqdidi | ზუგდიდი
Astana | Астана | Astana | ასტანა
Aktau | Актау | Aktau | აქტაუ
Almaty | Алматы | Almatı | ალმათი
Atyrau | Атырау | Atırau | ათირაუ
Karaganda | Караганда | Karaqanda | ყარაგანდა
`);
