import { describe, expect, it } from 'vitest'
import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isClosingLabel,
  isReadMore,
} from './related-cues.ts'
import { isSectionHeading } from './section-headings.ts'

// One line a language, as its outlets print it: each fails without the row of its language.

describe('a heading of related stories', () => {
  it.each([
    ['id', 'Kumpulan Berita Terkait'],
    ['ms', 'Berita Berkaitan:'],
    ['en', 'You may also like'],
    ['de', 'Das könnte Sie auch interessieren'],
    ['fr', 'SUR LE MÊME SUJET'],
    ['es', 'Noticias relacionadas'],
    ['pt', 'Mais sobre este assunto'],
    ['it', 'Potrebbe interessarti anche'],
    ['nl', 'Meer over dit onderwerp'],
    ['pl', 'Przeczytaj także:'],
    ['tr', 'BUNLAR DA İLGİNİZİ ÇEKEBİLİR'],
    ['ru', 'МАТЕРИАЛЫ ПО ТЕМЕ'],
    ['uk', 'Схожі новини'],
    ['vi', 'Tin liên quan'],
    ['sv', 'Mer om ämnet'],
    ['da', 'LÆS OGSÅ'],
    ['no', 'Relaterte saker'],
    ['fi', 'Aiheeseen liittyvää'],
    ['cs', 'Mohlo by vás zajímat…'],
    ['hu', 'Kapcsolódó cikkek'],
    ['ro', 'Pe aceeași temă'],
    ['ar', 'أخبار ذات صلة'],
    ['he', 'כתבות נוספות בנושא'],
    ['ja', '■関連記事'],
    ['zh', '【相关阅读】'],
    ['ko', '[관련 기사]'],
    ['hi', 'संबंधित खबरें'],
  ])('is sure in %s: %j', (_, line) => {
    expect(findRelatedHeading(line)).toEqual({ isSure: true })
  })

  it.each([
    ['id', 'Anda Mungkin Juga Suka'],
    ['en', 'More stories'],
    ['de', 'Unsere Empfehlungen'],
    ['fr', 'La rédaction vous conseille'],
    ['es', 'No te pierdas'],
    ['pt', 'Não perca'],
    ['it', 'Da non perdere'],
    ['nl', 'Aanbevolen'],
    ['pl', 'Polecamy'],
    ['tr', 'Önerilen Haberler'],
    ['ru', 'Рекомендуем'],
    ['vi', 'Có thể bạn quan tâm'],
    ['ja', 'おすすめ記事'],
    ['zh', '为你推荐'],
    ['ko', '추천 기사'],
  ])('is not sure in %s: %j', (_, line) => {
    expect(findRelatedHeading(line)).toEqual({ isSure: false })
  })
})

describe('a heading of other stories', () => {
  it.each([
    ['id', 'Berita Terpopuler'],
    ['ms', 'Paling Popular'],
    ['en', 'MOST READ'],
    ['de', 'Meistgelesene Artikel'],
    ['fr', 'Les plus lus'],
    ['es', 'Lo más visto'],
    ['pt', 'As mais lidas'],
    ['it', 'I più letti'],
    ['nl', 'Meest gelezen'],
    ['pl', 'Najczęściej czytane'],
    ['tr', 'EN ÇOK OKUNANLAR'],
    ['ru', 'Самое читаемое'],
    ['uk', 'Найпопулярніше'],
    ['vi', 'Đọc nhiều nhất'],
    ['sv', 'Mest läst'],
    ['da', 'Mest læste'],
    ['no', 'Mest lest'],
    ['fi', 'Luetuimmat'],
    ['cs', 'NEJČTENĚJŠÍ'],
    ['hu', 'Legolvasottabb'],
    ['ro', 'Cele mai citite'],
    ['ar', 'الأكثر قراءة'],
    ['he', 'הנקראות ביותר'],
    ['ja', 'アクセスランキング'],
    ['zh', '点击排行'],
    ['ko', '많이 본 뉴스'],
    ['hi', 'सबसे ज्यादा पढ़ी गई'],
  ])('is one of popular stories in %s: %j', (_, line) => {
    expect(findOtherHeading(line)).toBe('popular')
  })

  it.each([
    ['id', 'Pilihan untuk Anda'],
    ['en', 'For you'],
    ['de', 'Empfehlungen der Redaktion'],
    ['fr', 'Notre sélection'],
    ['es', 'Te recomendamos:'],
    ['pt', 'Recomendado para você'],
    ['tr', 'Editörün Seçtikleri'],
  ])('is one of recommended stories in %s: %j', (_, line) => {
    expect(findOtherHeading(line)).toBe('recommended')
  })

  it.each([
    ['id', 'Berita Terbaru'],
    ['en', 'Top stories'],
    ['de', 'Neueste Nachrichten'],
    ['fr', 'Dernières actualités'],
    ['es', 'ÚLTIMAS NOTICIAS'],
    ['pt', 'Últimas Notícias'],
    ['it', "ULTIM'ORA"],
    ['nl', 'Net binnen'],
    ['pl', 'Najnowsze wiadomości'],
    ['tr', 'SON DAKİKA'],
    ['ru', 'Главные новости'],
    ['uk', 'Останні новини'],
    ['vi', 'Tin mới nhất'],
    ['sv', 'Senaste nytt'],
    ['da', 'Seneste nyt'],
    ['no', 'Siste nytt'],
    ['fi', 'Tuoreimmat'],
    ['cs', 'Nejnovější'],
    ['hu', 'Friss hírek'],
    ['ro', 'Ultimele știri'],
    ['ar', 'آخر الأخبار'],
    ['he', 'חדשות אחרונות'],
    ['ja', '新着記事'],
    ['zh', '最新消息'],
    ['ko', '최신뉴스'],
    ['hi', 'ताजा खबरें'],
  ])('is one of the latest stories in %s: %j', (_, line) => {
    expect(findOtherHeading(line)).toBe('latest')
  })
})

it.each([
  ['id', 'Lihat Selengkapnya'],
  ['ms', 'Baca seterusnya'],
  ['en', 'Continue reading →'],
  ['de', 'Mehr anzeigen'],
  ['fr', 'Lire la suite…'],
  ['es', 'Seguir leyendo'],
  ['pt', 'Continue lendo'],
  ['it', 'Leggi tutto »'],
  ['nl', 'Toon meer'],
  ['pl', 'Czytaj więcej'],
  ['tr', 'Devamını oku'],
  ['ru', 'Читать далее'],
  ['uk', 'Докладніше'],
  ['vi', 'Xem chi tiết'],
  ['sv', 'Visa fler'],
  ['da', 'Læs mere'],
  ['no', 'Les mer'],
  ['fi', 'Lue lisää'],
  ['cs', 'Číst dále'],
  ['hu', 'Tovább »'],
  ['ro', 'Citește mai mult'],
  ['ar', 'اقرأ المزيد'],
  ['he', 'לכתבה המלאה'],
  ['ja', '続きを読む'],
  ['zh', '阅读全文'],
  ['ko', '더보기 >'],
  ['hi', 'और पढ़ें'],
])('a link in %s leads to the rest of a story: %j', (_, line) => {
  expect(isReadMore(line)).toBe(true)
})

it.each([
  ['id', 'Infografis'],
  ['en', 'Photos'],
  ['de', 'Schlagworte:'],
  ['fr', 'Mots-clés'],
  ['es', 'Etiquetas:'],
  ['pt', 'Assuntos'],
  ['it', 'Argomenti'],
  ['nl', 'Onderwerpen'],
  ['pl', 'Tagi:'],
  ['tr', 'Etiketler'],
  ['ru', 'Темы'],
  ['uk', 'Коментарі'],
  ['vi', 'Từ khóa:'],
  ['ar', 'تعليقات'],
  ['ja', 'タグ：'],
  ['zh', '标签：'],
  ['ko', '태그'],
])('a label in %s closes a page: %j', (_, line) => {
  expect(isClosingLabel(line)).toBe(true)
})

it.each([
  ['id', 'Tinggalkan Balasan'],
  ['ms', 'Tinggalkan komen'],
  ['en', 'Leave a Reply'],
  ['de', 'Kommentar schreiben'],
  ['fr', 'Laisser un commentaire'],
  ['es', 'Deja una respuesta'],
  ['pt', 'Deixe um comentário'],
  ['it', 'Lascia un commento'],
  ['nl', 'Over de auteur'],
  ['pl', 'Dodaj komentarz'],
  ['tr', 'Yorum Yap'],
  ['ru', 'Оставить комментарий'],
  ['uk', 'Залишити коментар'],
  ['vi', 'Ý kiến bạn đọc'],
  ['sv', 'Om skribenten'],
  ['da', 'Om forfatteren'],
  ['fi', 'Kommentoi'],
  ['cs', 'Diskuse'],
  ['hu', 'Hozzászólások'],
  ['ro', 'Lasă un comentariu'],
  ['ar', 'اترك تعليقا'],
  ['he', 'הוסף תגובה'],
  ['ja', 'コメントを書く'],
  ['zh', '发表评论'],
  ['ko', '댓글쓰기'],
  ['hi', 'टिप्पणी करें'],
])('a heading in %s is below an article: %j', (_, line) => {
  expect(isAfterHeading(line)).toBe(true)
})

it.each([
  ['id', 'Bumbu Halus:'],
  ['ms', 'Cara penyediaan'],
  ['en', 'At a glance'],
  ['de', 'Zubereitung'],
  ['fr', 'Préparation :'],
  ['es', 'Elaboración'],
  ['pt', 'Modo de preparo'],
  ['it', 'Procedimento'],
  ['nl', 'Benodigdheden'],
  ['pl', 'Sposób przygotowania'],
  ['tr', 'Yapılışı'],
  ['ru', 'Способ приготовления'],
  ['uk', 'Приготування'],
  ['vi', 'Nguyên liệu:'],
  ['sv', 'Gör så här:'],
  ['da', 'Sådan gør du'],
  ['no', 'Slik gjør du'],
  ['fi', 'Ainekset'],
  ['cs', 'Suroviny'],
  ['hu', 'Hozzávalók:'],
  ['ro', 'Mod de preparare'],
  ['ar', 'طريقة التحضير'],
  ['he', 'אופן ההכנה'],
  ['ja', '【作り方】'],
  ['zh', '做法：'],
  ['ko', '만드는 법'],
  ['th', 'วิธีทำ'],
  ['hi', 'विधि'],
])('a heading in %s opens a part of a text: %j', (_, line) => {
  expect(isSectionHeading(line)).toBe(true)
})
