import { describe, expect, it } from 'vitest'
import { findPictureLabel } from './credit-cues.ts'
import { findPageOf, isNextPage, isWall } from './partial-cues.ts'
import { findClearPointer, findPointer } from './pointer-cues.ts'

// One line a language, as its outlets print it: each fails without the row of its language.

it.each([
  ['id', 'BACA: Tiga Sungai Meluap', 'Tiga Sungai Meluap'],
  ['en', 'RELATED: River bursts its banks', 'River bursts its banks'],
  ['de', 'MEHR DAZU: Fluss tritt über die Ufer', 'Fluss tritt über die Ufer'],
  ['fr', 'LIRE : La rivière déborde', 'La rivière déborde'],
  ['es', 'LEE: El río se desborda', 'El río se desborda'],
  ['pt', 'LEIA: O rio transborda', 'O rio transborda'],
  ['ru', 'ПО ТЕМЕ: Река вышла из берегов', 'Река вышла из берегов'],
  ['ja', '関連記事：川が氾濫', '川が氾濫'],
  ['zh', '延伸閱讀：河水氾濫', '河水氾濫'],
  ['ko', '관련기사: 강이 넘쳤다', '강이 넘쳤다'],
  ['th', 'ข่าวที่เกี่ยวข้อง: แม่น้ำเอ่อล้นตลิ่ง', 'แม่น้ำเอ่อล้นตลิ่ง'],
])('a button in %s is certain to point: %j', (_, line, headline) => {
  expect(findClearPointer(line)).toBe(headline)
})

it('a word of a button that opens a sentence does not point', () => {
  expect(findClearPointer('Baca: Semua Warga Belajar')).toBeNull()
  expect(findClearPointer('BACA: Semua warga belajar.')).toBeNull()
})

describe('a pointer to another story', () => {
  it.each([
    ['id', 'Simak Pula', 'Sungai Meluap'],
    ['ms', 'Baca lagi', 'Sungai Melimpah'],
    ['en', 'Read next', 'River bursts its banks'],
    ['de', 'Lesen Sie auch', 'Fluss tritt über die Ufer'],
    ['fr', 'À lire aussi', 'La rivière déborde'],
    ['es', 'Lea también', 'El río se desborda'],
    ['pt', 'Leia também', 'O rio transborda'],
    ['it', 'Leggi anche', 'Il fiume esonda'],
    ['nl', 'Bekijk ook', 'Rivier treedt buiten oevers'],
    ['pl', 'Czytaj też', 'Rzeka wylała'],
    ['tr', 'Ayrıca okuyun', 'Nehir taştı'],
    ['ru', 'Смотрите также', 'Река вышла из берегов'],
    ['uk', 'Читайте також', 'Річка вийшла з берегів'],
    ['vi', 'Xem thêm', 'Nước sông tràn bờ'],
    ['sv', 'Läs även', 'Floden svämmar över'],
    ['da', 'Læs også', 'Floden går over sine bredder'],
    ['no', 'Les også', 'Elva går over sine bredder'],
    ['fi', 'Lue myös', 'Joki tulvii'],
    ['cs', 'Čtěte také', 'Řeka se vylila'],
    ['hu', 'Olvassa el ezt is', 'Kiöntött a folyó'],
    ['ro', 'Citește și', 'Râul a ieșit din matcă'],
    ['ar', 'اقرأ أيضا', 'فيضان النهر'],
    ['he', 'קראו גם', 'הנהר עלה על גדותיו'],
    ['hi', 'यह भी पढ़ें', 'नदी में उफान'],
    ['fa', 'بیشتر بخوانید', 'رودخانه طغیان کرد'],
    ['ur', 'یہ بھی پڑھیں', 'دریا میں طغیانی'],
    ['bn', 'আরও পড়ুন', 'নদীতে বন্যা'],
    ['ta', 'மேலும் படிக்க', 'ஆற்றில் வெள்ளம்'],
    ['th', 'อ่านเพิ่มเติม', 'แม่น้ำเอ่อล้นตลิ่ง'],
    ['sw', 'Unaweza pia kusoma', 'Mto wafurika'],
    ['el', 'Διαβάστε επίσης', 'Το ποτάμι ξεχείλισε'],
    ['hr', 'Pročitajte i', 'Rijeka se izlila'],
    ['sr', 'Прочитајте и', 'Река се излила'],
    ['bg', 'Прочетете още', 'Реката преля'],
    ['sk', 'Čítajte aj', 'Rieka sa vyliala'],
    ['tl', 'Basahin din', 'Umapaw ang ilog'],
  ])('needs no mark in %s: %j', (_, words, headline) => {
    expect(findPointer(`${words}: ${headline}`)).toBe(headline)
    expect(findPointer(`${words} ${headline}`)).toBe(headline)
  })

  it.each([
    ['id', 'Simak: Sungai Meluap', 'Sungai Meluap'],
    ['en', 'More on this: River bursts its banks', 'River bursts its banks'],
    ['de', 'Mehr dazu: Fluss tritt über die Ufer', 'Fluss tritt über die Ufer'],
    ['fr', 'Notre dossier : La rivière déborde', 'La rivière déborde'],
    ['es', 'Vea también: El río se desborda', 'El río se desborda'],
    ['pt', 'Veja: O rio transborda', 'O rio transborda'],
    ['ru', 'По теме: Река вышла из берегов', 'Река вышла из берегов'],
    ['ja', '関連記事：川が氾濫', '川が氾濫'],
    ['zh', '延伸阅读：河水泛滥', '河水泛滥'],
    ['ko', '관련기사 | 강이 넘쳤다', '강이 넘쳤다'],
  ])('needs a mark in %s: %j', (_, line, headline) => {
    expect(findPointer(line)).toBe(headline)
  })
})

describe('what says that a text goes on elsewhere', () => {
  it.each([
    ['id', 'Artikel ini khusus untuk pelanggan.'],
    ['en', 'Sign in to continue reading.'],
    ['de', 'Dieser Artikel ist exklusiv für Abonnenten.'],
    ['fr', 'La suite est réservée aux abonnés.'],
    ['es', 'Contenido exclusivo para suscriptores'],
    ['pt', 'Conteúdo exclusivo para assinantes'],
    ['it', 'Contenuto riservato agli abbonati'],
    ['nl', 'Dit artikel is exclusief voor abonnees.'],
    ['pl', 'Pozostało jeszcze 80% artykułu'],
    ['tr', 'Okumaya devam etmek için abone olun.'],
    ['ru', 'Материал доступен только для подписчиков.'],
    ['uk', 'Матеріал доступний лише для передплатників.'],
    ['sv', 'Logga in för att läsa hela artikeln.'],
    ['da', 'Log ind for at læse hele artiklen.'],
    ['no', 'Logg inn for å lese hele saken.'],
    ['fi', 'Tämä juttu on vain tilaajille.'],
    ['ja', 'この記事は会員限定です。'],
    ['zh', '登录后继续阅读全文'],
    ['ko', '로그인 후 계속 읽으실 수 있습니다.'],
    ['ar', 'هذا المقال للمشتركين فقط'],
    ['ro', 'Acest articol este disponibil doar pentru abonați'],
    ['cs', 'Článek je jen pro předplatitele'],
    ['sk', 'Článok je iba pre predplatiteľov'],
    ['hu', 'A cikk csak előfizetőknek érhető el'],
    ['el', 'Το άρθρο είναι μόνο για συνδρομητές'],
    ['bg', 'Статията е само за абонати'],
    ['sr', 'Tekst je dostupan samo za pretplatnike'],
    ['sr', 'Текст је доступан само за претплатнике'],
    ['vi', 'Bài viết chỉ dành cho thành viên'],
    ['th', 'บทความนี้สำหรับสมาชิกเท่านั้น'],
    ['hi', 'यह लेख केवल सदस्यों के लिए है'],
    ['fa', 'این مقاله فقط برای مشترکان است'],
    ['ms', 'Artikel ini khas untuk pelanggan'],
  ])('is a wall in %s: %j', (_, line) => {
    expect(isWall(line)).toBe(true)
  })

  it.each([
    ['id', 'Halaman berikutnya'],
    ['en', 'Continue to next page'],
    ['de', 'Nächste Seite »'],
    ['fr', 'Page suivante'],
    ['es', 'Siguiente página'],
    ['pt', 'Próxima página'],
    ['it', 'Pagina successiva'],
    ['nl', 'Volgende pagina'],
    ['pl', 'Następna strona'],
    ['ru', 'Следующая страница →'],
    ['tr', 'Sonraki sayfa'],
    ['vi', 'Trang sau'],
    ['ja', '次のページへ'],
    ['zh', '下一页'],
    ['ko', '다음 페이지'],
  ])('leads to the next page in %s: %j', (_, line) => {
    expect(isNextPage(line)).toBe(true)
  })

  it.each([
    ['id', 'Halaman 2 dari 3 Lihat Semua'],
    ['en', 'Page 2 of 3 View all'],
    ['de', 'Seite 2 von 3 Alle Seiten'],
    ['fr', '« Précédent Page 2 sur 3'],
    ['es', 'Página 2 de 3 Siguiente'],
    ['pt', 'Página 2 de 3 Próxima'],
    ['nl', 'Vorige Pagina 2 van 3 Volgende'],
  ])('is the number of a page beside links in %s: %j', (_, line) => {
    expect(findPageOf(line)).toEqual({ page: 2, of: 3 })
  })
})

describe('the label of a picture', () => {
  it.each([
    ['ms', 'Gambar: Siti Aminah', 'Siti Aminah'],
    ['vi', 'Nguồn ảnh: Trần Minh', 'Trần Minh'],
    ['sv', 'Källa: Nils Ek', 'Nils Ek'],
    ['da', 'Billede: Mette Holm', 'Mette Holm'],
    ['no', 'Bilde: Jens Dahl', 'Jens Dahl'],
    ['ar', 'تصوير: علي حسن', 'علي حسن'],
    ['he', 'צילום: דנה לוי', 'דנה לוי'],
    ['ja', '写真：山田花子', '山田花子'],
    ['zh', '图片来源：周明远', '周明远'],
    ['ko', '사진: 김나리', '김나리'],
    ['hi', 'फोटो साभार: सीता देवी', 'सीता देवी'],
    ['th', 'เครดิตภาพ: สมหญิง ใจดี', 'สมหญิง ใจดี'],
    ['el', 'ΦΩΤΟ: Άννα Παππά', 'Άννα Παππά'],
    ['fa', 'عکس: سارا امینی', 'سارا امینی'],
    ['ur', 'فوٹو: سارہ خان', 'سارہ خان'],
    ['bn', 'ছবি: রিনা দাস', 'রিনা দাস'],
    ['ta', 'படம்: மீனா', 'மீனா'],
    ['sw', 'Chanzo cha picha, Getty Images', 'Getty Images'],
    ['sr', 'Извор: Ана Јовић', 'Ана Јовић'],
    ['sk', 'Zdroj: Jana Nová', 'Jana Nová'],
  ])('opens its credit in %s: %j', (_, line, words) => {
    expect(findPictureLabel(line)).toEqual({ part: 'credit', words })
  })

  it.each([
    ['id', 'Keterangan foto: Warga menyeberang.', 'Warga menyeberang.'],
    ['en', 'Media caption, Villagers cross.', 'Villagers cross.'],
    ['de', 'Bildunterschrift: Menschen gehen hinüber.', 'Menschen gehen hinüber.'],
    ['fr', 'Légende image, Les gens traversent.', 'Les gens traversent.'],
    ['es', 'Pie de foto, La gente cruza.', 'La gente cruza.'],
    ['pt', 'Legenda da foto, Moradores atravessam.', 'Moradores atravessam.'],
    ['tr', 'Fotoğraf altı yazısı, Köylüler geçiyor.', 'Köylüler geçiyor.'],
    ['ru', 'Подпись к фото, Жители переходят реку.', 'Жители переходят реку.'],
    ['uk', 'Підпис до фото, Люди переходять річку.', 'Люди переходять річку.'],
    ['vi', 'Chụp lại hình ảnh, Người dân qua cầu.', 'Người dân qua cầu.'],
    ['ar', 'التعليق على الصورة، السكان يعبرون.', 'السكان يعبرون.'],
    ['zh', '图像加注文字，村民过桥。', '村民过桥。'],
    ['ko', '사진 설명, 주민들이 건넌다.', '주민들이 건넌다.'],
    ['ja', '画像説明, 橋を渡る人々。', '橋を渡る人々。'],
    ['hi', 'इमेज कैप्शन, लोग पुल पार करते हैं।', 'लोग पुल पार करते हैं।'],
    ['sw', 'Maelezo ya picha, Watu wavuka daraja.', 'Watu wavuka daraja.'],
    ['ta', 'படக்குறிப்பு, மக்கள் பாலத்தை கடக்கின்றனர்.', 'மக்கள் பாலத்தை கடக்கின்றனர்.'],
    ['bn', 'ছবির ক্যাপশান, মানুষ সেতু পার হচ্ছে।', 'মানুষ সেতু পার হচ্ছে।'],
  ])('opens its caption in %s: %j', (_, line, words) => {
    expect(findPictureLabel(line)).toEqual({ part: 'caption', words })
  })
})
