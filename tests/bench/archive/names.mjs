// Invented names of people: given and family names of three sides, from their script into the others.
import { entryAt } from './random.mjs';

/** @param {string} words */
const list = (words) => words.trim().split(/\s+/);

const sides = /** @type {const} */ ([
  {
    language: 'az',
    given: list(
      'Aygün Əli Elçin Fidan Gülnar Həsən İlqar Könül Ləman Məryəm Nərgiz Orxan Pərvin Rəşad Səbinə Tural Ülviyyə Vüqar Xəyal Zəhra',
    ),
    stems: list(
      'Bağır Cəfər Dadaş Əkbər Fərhad Göyüş Hüseyn İsmayıl Kazım Lətif Məmməd Nəcəf Pənah Qasım Rəhim Səfər Tağı Vəli Xudat Yusif Zərbəli Şirin',
    ),
    endings: list('ov zadə li bəyli oğlu xanlı qızı soy pur lar taş man yar dost can nur'),
    letters: new Map(
      Object.entries({
        ...{ ə: ['a', 'а'], ş: ['sh', 'ш'], ç: ['ch', 'ч'], x: ['kh', 'х'], q: ['g', 'г'] },
        ...{ c: ['j', 'дж'], ğ: ['gh', 'г'], ı: ['y', 'ы'], ö: ['o', 'о'], ü: ['u', 'ю'] },
        ...{ a: ['a', 'а'], b: ['b', 'б'], d: ['d', 'д'], e: ['e', 'е'], f: ['f', 'ф'] },
        ...{ g: ['g', 'г'], h: ['h', 'х'], i: ['i', 'и'], j: ['zh', 'ж'], k: ['k', 'к'] },
        ...{ l: ['l', 'л'], m: ['m', 'м'], n: ['n', 'н'], o: ['o', 'о'], p: ['p', 'п'] },
        ...{ r: ['r', 'р'], s: ['s', 'с'], t: ['t', 'т'], u: ['u', 'у'], v: ['v', 'в'] },
        ...{ y: ['y', 'й'], z: ['z', 'з'] },
      }),
    ),
  },
  {
    language: 'ka',
    given: list(
      'ანა ბექა გიორგი დავით ელენე ვახტანგ ზურაბ თამარ ირაკლი კახა ლევან მანანა ნინო ოთარ პაატა რუსუდან სოფიო ტარიელ ქეთევან ხათუნა',
    ),
    stems: list(
      'აბაშ ბარათ გელ დოლ ერისთ ვაჩნ ზაქარ თევდორ იოსელ კობახ ლომ მახარ ნადირ ონიან პაპ რამ საბ ტაბატ უგულ ფირცხ ქავთარ ხუც',
    ),
    endings: list(
      'იძე აშვილი იანი უა ავა აძე იშვილი ელი ური ოშვილი ულავა ეიშვილი ია აია არია ონია',
    ),
    letters: new Map(
      Object.entries({
        ...{ ა: ['a', 'а'], ბ: ['b', 'б'], გ: ['g', 'г'], დ: ['d', 'д'], ე: ['e', 'е'] },
        ...{ ვ: ['v', 'в'], ზ: ['z', 'з'], თ: ['t', 'т'], ი: ['i', 'и'], კ: ['k', 'к'] },
        ...{ ლ: ['l', 'л'], მ: ['m', 'м'], ნ: ['n', 'н'], ო: ['o', 'о'], პ: ['p', 'п'] },
        ...{ ჟ: ['zh', 'ж'], რ: ['r', 'р'], ს: ['s', 'с'], ტ: ['t', 'т'], უ: ['u', 'у'] },
        ...{ ფ: ['ph', 'ф'], ქ: ['q', 'к'], ღ: ['gh', 'г'], ყ: ['q', 'к'], შ: ['sh', 'ш'] },
        ...{ ჩ: ['ch', 'ч'], ც: ['ts', 'ц'], ძ: ['dz', 'дз'], წ: ['ts', 'ц'], ჭ: ['ch', 'ч'] },
        ...{ ხ: ['kh', 'х'], ჯ: ['j', 'дж'], ჰ: ['h', 'х'] },
      }),
    ),
  },
  {
    language: 'ru',
    given: list(
      'Айгерим Болат Гульмира Данияр Ерлан Жанна Зарина Камшат Лаззат Мадина Нурлан Олжас Перизат Раушан Салтанат Тимур Улан Фарида Шолпан Эльдар',
    ),
    stems: list(
      'Абдрахман Байтурсын Габит Досмухамед Ержан Жумабай Зейнолла Кенжебек Мухтар Нурпеис Омархан Пернебай Рыскул Сейфолла Тлеубай Умирбек Шокан Ыбырай Акжол Бекзат Дархан Мейрам',
    ),
    endings: list('ов ев ин улы кызы тегин бай хан бек баев беков ханов еков анов иев атов'),
    letters: new Map(
      Object.entries({
        ...{ а: ['a'], б: ['b'], в: ['v'], г: ['g'], д: ['d'], е: ['e'], ж: ['zh'], з: ['z'] },
        ...{ и: ['i'], й: ['y'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'] },
        ...{ р: ['r'], с: ['s'], т: ['t'], у: ['u'], ф: ['f'], х: ['kh'], ц: ['ts'], ч: ['ch'] },
        ...{ ш: ['sh'], ы: ['y'], ь: [''], э: ['e'], ю: ['yu'], я: ['ya'] },
      }),
    ),
  },
]);

/**
 * The name of a person in the languages in which texts call the person. No two numbers up to 20,000
 * have the same name in any of them.
 *
 * @param {number} person
 */
export function personNames(person) {
  const { language, given, stems, endings, letters } = entryAt(sides, person);
  const families = stems.length * endings.length;
  // The step has no divisor in common with the number of names, so that all come once.
  const at = (Math.floor(person / sides.length) * 7919) % (given.length * families);
  const family = Math.floor(at / given.length);
  const stem = entryAt(stems, Math.floor(family / endings.length));
  const words = [entryAt(given, at), stem + entryAt(endings, family)];
  const en = words.map((word) => transliterated(word, letters, 0)).join(' ');
  const ru = words.map((word) => transliterated(word, letters, 1)).join(' ');
  return { en, ru, ...(language === 'ru' ? {} : { [language]: words.join(' ') }) };
}

/**
 * @param {string} word
 * @param {ReadonlyMap<string, readonly string[]>} letters
 * @param {number} script
 */
function transliterated(word, letters, script) {
  const small = word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
  const written = Array.from(small, (letter) => letters.get(letter)?.[script] ?? letter).join('');
  return written.charAt(0).toUpperCase() + written.slice(1);
}
