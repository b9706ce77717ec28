import { expect, it } from 'vitest'
import { guessLanguage } from './guess-language.ts'

it.each([
  ['id', 'Warga desa yang tinggal di tepi sungai itu telah membangun jembatan dengan bambu.'],
  [
    'en',
    'The people of the village have built a bridge with bamboo that was cut in their gardens.',
  ],
  ['ar', 'بدأ سكان القرية إصلاح الجسر المعلق الذي دمرته السيول في بداية هذا الأسبوع.'],
  [
    'fa',
    'مردم روستا پل چوبی را که سیل برده بود دوباره ساختند و کودکان به مدرسه می‌روند، گفت پدر یکی.',
  ],
  ['he', 'תושבי הכפר החלו לתקן את הגשר התלוי שנהרס בשיטפון בתחילת השבוע.'],
  ['zh', '村民本周开始修复被洪水冲断的吊桥，材料已经运到。'],
  ['ja', '村人は今週の初めに洪水で切れたつり橋を直し始めた。'],
  ['ko', '마을 주민들은 이번 주 초 홍수로 끊어진 다리를 고치기 시작했다.'],
  ['ru', 'Жители деревни начали чинить подвесной мост, который разрушило наводнение.'],
  ['uk', 'Мешканці села почали лагодити підвісний міст, який зруйнувала її повінь, і їхні діти.'],
  [
    'de',
    'Die Bewohner des Dorfes haben die Brücke, die von der Flut zerstört wurde, mit Holz und Seilen repariert.',
  ],
  [
    'fr',
    'Les habitants du village ont réparé le pont que la crue avait emporté, et les enfants vont à pied dans la vallée.',
  ],
  [
    'es',
    'Los vecinos del valle limpiaron la acequia que un desprendimiento había cerrado y el agua vuelve por la noche.',
  ],
  [
    'pt',
    'Os moradores da aldeia não esperaram e fizeram uma ponte com a madeira que o rio levou para o outro lado.',
  ],
  [
    'ms',
    'Penduduk kampung yang tinggal di tepi sungai itu berkata jambatan itu telah siap kerana bantuan polis, manakala beliau gembira.',
  ],
  [null, 'Sukamaju'],
  [null, ''],
  [
    null,
    'Judul “The World of the Sea and the Sky” dipakai dalam acara yang digelar di balai itu dan ini.',
  ],
] as const)('%s is the language of %j', (language, text) => {
  expect(guessLanguage(text)).toBe(language)
})

it('between closely related languages the stated one is returned', () => {
  const text = 'Han var den som ikke kom med til det møte, og det er en sag for de andre.'
  expect(guessLanguage(text, 'da-DK')).toBe('da')
  expect(guessLanguage(text, 'no')).toBe('no')
})

it('a quotation in another script changes nothing', () => {
  const text =
    'Ia membaca ayat إِنَّ مَعَ الْعُسْرِ يُسْرًا untuk warga yang datang ke balai itu, dan mereka tidak pulang.'
  expect(guessLanguage(text, 'id')).toBe('id')
})
