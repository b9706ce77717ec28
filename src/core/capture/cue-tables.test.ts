import { describe, expect, it } from 'vitest'
import { findPictureLabel } from './credit-cues.ts'
import { findLabel, splitLabels } from './find-label.ts'
import { findPageOf, findPageRow, isNextPage, isWall } from './partial-cues.ts'
import { findPointer } from './pointer-cues.ts'
import { findOtherHeading, findRelatedHeading, isClosingLabel, isReadMore } from './related-cues.ts'
import { splitCaption } from './split-caption.ts'
import { findTimeLabel } from './time-cues.ts'

describe('a heading of a list', () => {
  it.each([
    ['Berita terkait', true],
    ['ARTIKEL TERKAIT:', true],
    ['» Related stories', true],
    ['À lire aussi', true],
    ['関連記事', true],
    ['İlgili Haberler', true],
    ['Rekomendasi', false],
  ])('%j is one of related stories, sure or not', (line, isSure) => {
    expect(findRelatedHeading(line)).toEqual({ isSure })
  })

  it.each([
    ['Terpopuler', 'popular'],
    ['Lo más leído', 'popular'],
    ['Latest news', 'latest'],
  ])('%j is one of other stories', (line, rule) => {
    expect(findOtherHeading(line)).toBe(rule)
    expect(findRelatedHeading(line)).toBeNull()
  })

  it.each([
    ...['Foto Lainnya', 'Galeri foto lainnya', 'Video Lainnya', 'More photos', 'More galleries'],
    ...['Weitere Fotostrecken', 'Más fotos', 'Más galerías'],
  ])('%j is one of other picture stories', (line) => {
    expect(findOtherHeading(line)).toBe('latest')
  })

  it.each([['Berita terkait jembatan itu menyebar.'], ['a'.repeat(100_000)], ['']])(
    '%j is none',
    (line) => {
      expect([findRelatedHeading(line), findOtherHeading(line)]).toEqual([null, null])
    },
  )

  it('has buttons and labels beside it', () => {
    expect([isReadMore('Baca Selengkapnya »'), isReadMore('Lire la suite')]).toEqual([true, true])
    expect([isClosingLabel('Grafis'), isClosingLabel('Grafis desa')]).toEqual([true, false])
  })
})

describe('a pointer in the text', () => {
  it.each([
    ['Baca juga: Sungai Meluap', 'Sungai Meluap'],
    ['BACA JUGA:', ''],
    ['Baca Juga Sungai Meluap', 'Sungai Meluap'],
    ['» Simak: Sungai Meluap', 'Sungai Meluap'],
    ['Lire aussi : La rivière déborde', 'La rivière déborde'],
    ['Lees ook', ''],
    ['Читайте также: Река вышла из берегов', 'Река вышла из берегов'],
  ])('%j leads to %j', (line, headline) => {
    expect(findPointer(line)).toBe(headline)
  })

  it.each([
    ['Baca juga anak-anak itu setiap sore.'],
    ['Baca doa dulu'],
    ['Lihat juga keadaan di hulu.'],
    ['See also the annex of this report.'],
  ])('%j is a sentence', (line) => {
    expect(findPointer(line)).toBeNull()
  })
})

describe('a byline label', () => {
  it.each([
    ['Penulis: Sari Dewi', 'reporters', 'Sari Dewi'],
    ['Ditulis oleh Sari Dewi', 'reporters', 'Sari Dewi'],
    ['By Sari Dewi', 'reporters', 'Sari Dewi'],
    ['Von Petra Vogel', 'reporters', 'Petra Vogel'],
    ['Автор: Анна Петрова', 'reporters', 'Анна Петрова'],
    ['Posted by Sari Dewi', 'reporters', 'Sari Dewi'],
    ['Redaktur & Reporter : Sari Dewi', 'reporters', 'Sari Dewi'],
    ['Reporter & Editor: Sari Dewi', 'reporters', 'Sari Dewi'],
    ['Penulis & Editor: Sari Dewi', 'reporters', 'Sari Dewi'],
    ['本報記者 周明遠', 'reporters', '周明遠'],
    ['Peranan, Sari Dewi', 'others', 'Sari Dewi'],
    ['Jabatan: Sari Dewi', 'others', 'Sari Dewi'],
    ['Role, Koran Uji News', 'others', 'Koran Uji News'],
    ['Erstellt von Petra Vogel', 'reporters', 'Petra Vogel'],
    ['Eingereicht von Petra Vogel', 'reporters', 'Petra Vogel'],
    ['Soumis par Anne Leroy', 'reporters', 'Anne Leroy'],
    ['Proposé par Anne Leroy', 'reporters', 'Anne Leroy'],
    ['Enviado por Ana Ruiz', 'reporters', 'Ana Ruiz'],
    ['Postado por Ana Ruiz', 'reporters', 'Ana Ruiz'],
    ['Pubblicato da Marta Bellini', 'reporters', 'Marta Bellini'],
    ['Geplaatst door Piet de Vries', 'reporters', 'Piet de Vries'],
    ['本报记者 周明远', 'reporters', '周明远'],
    ['本网记者 周明远', 'reporters', '周明远'],
    ['Propos recueillis par Julie Martin', 'reporters', 'Julie Martin'],
    ['Kontributor Banyumas, Sari Dewi', 'reporters', 'Sari Dewi'],
    ['By Sari Dewi sari@koran.example', 'reporters', 'Sari Dewi'],
    ['한서윤 기자 seoyun@koran.example', 'reporters', '한서윤'],
    ['文／山田花子', 'reporters', '山田花子'],
    ['记者 王小明', 'reporters', '王小明'],
    ['来源：新乡日报', 'others', '新乡日报'],
    ['Editor:', 'editors', ''],
    ['Redaktur', 'editors', undefined],
    ['Translator: Budi Santoso', 'others', 'Budi Santoso'],
    ['di Marta Bellini', 'reporters', 'Marta Bellini'],
    ['Kommentar von Petra Vogel', 'reporters', 'Petra Vogel'],
    ['Analysis by Sari Dewi', 'reporters', 'Sari Dewi'],
    ['de Ana Popescu și Ion Rusu', 'reporters', 'Ana Popescu și Ion Rusu'],
  ])('%j names %s', (line, names, name) => {
    expect(findLabel(line)).toMatchObject({ names, name })
  })

  it.each([
    ['Wartawan: Kapan selesai?'],
    ['Editor: apa judulnya?'],
    ['Reporter: Terima kasih atas waktunya.'],
    ['By the way'],
    ['Di Jakarta'],
    ['Di Jawa Tengah'],
    ['di Valscura riaprono i negozi'],
    ['Von Freitag an fahren wieder alle Busse.'],
  ])('%j is text', (line) => {
    expect(findLabel(line)).toBeUndefined()
  })
})

it('a preposition with a capital opens a byline in its own language only', () => {
  expect(findLabel('Di Marta Bellini', 'it')?.name).toBe('Marta Bellini')
  expect(findLabel('Di Marta Bellini', 'it-CH')?.name).toBe('Marta Bellini')
  expect(findLabel('Di Marta Bellini', 'ro')).toBeUndefined()
})

describe('a label of a picture', () => {
  it.each([
    ['Foto: ANTARA/Sari', 'credit', 'ANTARA/Sari'],
    ['Keterangan gambar, Warga menyeberang.', 'caption', 'Warga menyeberang.'],
    ['Image source, Getty Images', 'credit', 'Getty Images'],
    ['Zdjęcie: Anna Nowak', 'credit', 'Anna Nowak'],
  ])('%j is told from the rest', (line, part, words) => {
    expect(findPictureLabel(line)).toEqual({ part, words })
  })

  it('is more than its word alone', () => {
    expect(findPictureLabel('Foto itu beredar luas.')).toBeNull()
  })
})

describe('the words of a time', () => {
  it.each([
    ['Diterbitkan:', 'published'],
    ['Terakhir diperbarui', 'updated'],
    ['Published 3 March 2024, updated', 'updated'],
    ['Mis à jour le', 'updated'],
    ['Zuletzt aktualisiert', 'updated'],
    ['Kompas.com -', null],
  ])('%j call it %s', (words, label) => {
    expect(findTimeLabel(words)).toBe(label)
  })
})

describe('what says that a text goes on elsewhere', () => {
  it.each([
    ['Berlangganan untuk melanjutkan membaca artikel ini.'],
    ['Konten ini untuk pelanggan Koran Premium.'],
    ['This article is for subscribers only.'],
    ['Subscribe to unlock this article.'],
    ['Cet article est réservé aux abonnés'],
    ['この記事は有料会員限定です。残り1234文字'],
  ])('%j is a wall', (line) => {
    expect(isWall(line)).toBe(true)
  })

  it.each([
    ['Ia masuk kelas sore untuk belajar membaca.'],
    ['Pendaftaran dibuka: warga bisa daftar dan membaca syaratnya di balai desa.'],
    ['Pelanggan listrik di desa itu kembali menyala.'],
    ['Subscribers of the phone company complained.'],
  ])('%j is none', (line) => {
    expect(isWall(line)).toBe(false)
  })

  it('may be a number of a page, or a link to the next', () => {
    expect(findPageOf('Halaman 2/4')).toEqual({ page: 2, of: 4 })
    expect(findPageOf('Page 1 of 3')).toEqual({ page: 1, of: 3 })
    expect(findPageOf('Skor 5/4')).toBeNull()
    expect([isNextPage('Selanjutnya'), isNextPage('Selanjutnya warga pulang.')]).toEqual([
      true,
      false,
    ])
  })

  it.each([
    ['Halaman 1 dari 3 Selanjutnya', 1, 3],
    ['Halaman 2 dari 3 | Sebelumnya | Selanjutnya »', 2, 3],
    ['‹ Sebelumnya Halaman 2/3 Selanjutnya ›', 2, 3],
    ['Page 1 of 3 Next', 1, 3],
    ['Previous Page 3 of 3', 3, 3],
    ['Page 2 of 3 View all', 2, 3],
    ['Seite 1 von 2 Nächste Seite', 1, 2],
  ])('and may do so beside links: %j', (line, page, of) => {
    expect(findPageOf(line)).toEqual({ page, of })
  })

  it.each([
    ['Halaman: 1 2 3 Selanjutnya', true],
    ['Halaman 1 | 2 | 3', false],
    ['Page: 1 2 3 ... 10 Next', true],
    ['« Previous 1 2 3', false],
    ['1 2 3 Next', true],
    ['Halaman 1 Selanjutnya', true],
  ])('the row of pages %j leads on: %s', (line, leadsOn) => {
    expect(findPageRow(line)).toEqual({ leadsOn })
  })

  it.each([
    ['1/5 Next'],
    ['Skor akhir 3 2 1'],
    ['Next 24'],
    ['Selanjutnya 12 orang mengungsi'],
    ['Halaman 3 2 1'],
    ['Halaman 12'],
    ['Halaman depan 1 dari 3 Selanjutnya'],
    ['Semua 12 dari 30 warga selamat'],
  ])('%j says nothing of pages', (line) => {
    expect([findPageOf(line), findPageRow(line)]).toEqual([null, null])
  })
})

it.each([
  ['Penulis : Sari Editor : Budi', ['Penulis : Sari', 'Editor : Budi']],
  ['Rep: Sari Dewi/ Red: Budi', ['Rep: Sari Dewi', 'Red: Budi']],
  [
    'Reporting by Sari Dewi; Editing by Budi Jaya',
    ['Reporting by Sari Dewi', 'Editing by Budi Jaya'],
  ],
  ['Text: Petra Vogel, Redaktion: Jan Busch', ['Text: Petra Vogel', 'Redaktion: Jan Busch']],
  ['Penulis: Sari Dewi', ['Penulis: Sari Dewi']],
  ['Wartawan: Kapan selesai? Editor: Besok.', ['Wartawan: Kapan selesai? Editor: Besok.']],
])('%j has a part for each label', (line, parts) => {
  expect(splitLabels(line)).toEqual(parts)
})

it('a newsroom before a reporter is no name', () => {
  expect(findLabel('Laporan Wartawan Tribuna Solo, Sari Dewi')?.name).toBe('Sari Dewi')
})

it.each([
  ['Words: Sari Dewi', 'reporters', 'Sari Dewi'],
  ['Interview: Petra Vogel', 'reporters', 'Petra Vogel'],
  ['oprac. Anna Kowalska', 'reporters', 'Anna Kowalska'],
  ['Guest post by Sari Dewi', 'reporters', 'Sari Dewi'],
  ['Commentary by Sari Dewi', 'reporters', 'Sari Dewi'],
  ['Ein Beitrag von Petra Vogel', 'reporters', 'Petra Vogel'],
  ['Die Fragen stellte Petra Vogel.', 'reporters', 'Petra Vogel.'],
  ['Photography by Budi Santoso', 'others', 'Budi Santoso'],
  ['Editor Budi Santoso', 'editors', 'Budi Santoso'],
])('%j is a byline of %s', (line, names, name) => {
  expect(findLabel(line)).toMatchObject({ names, name })
})

/** Labels of credits that only this test guards. */
const creditLabels = [
  ...[
    'Kredit gambar',
    'Juru foto',
    'Jurufoto',
    'Kredit foto',
    'Copyright',
    'Credits',
    'Photographer',
  ],
  ...['Picture credit', 'Picture by', 'Photo source', 'Bildnachweis', 'Fotonachweis', 'Fotograf'],
  ...['Fotografin', 'Fotoquelle', 'Bilder', 'Fotografie', 'Photos', 'Photographe', 'Crédits photo'],
  ...['Crédit image', 'Fotógrafo', 'Fotógrafa', 'Fotografías', 'Créditos', 'Crédito de imagen'],
  ...['Créditos de imagen', 'Cortesía', 'Imágenes', 'Fotografia', 'Crédito da foto', 'Cortesia'],
  ...['Fotografo', 'Crediti foto', 'Fonte foto', 'Fotograaf', 'Fotobron', 'Afbeelding', 'Zdjęcia'],
  ...['Autor zdjęcia', 'Fotoğraflar', 'Фотография', 'Фотограф', 'Фото автора', 'Источник фото'],
  ...['Фотографія', 'Автор фото', 'Arkivfoto', 'Valokuva', 'Kuvaaja', 'Snímek', 'Foto autor'],
  ...['Fénykép', 'Credit foto', 'Снимка', 'Снимки', 'Nuotr', 'Nuotrauka', 'Ljósmynd', 'Mynd'],
  ...['Φωτογραφία', 'Πηγή'],
]

/** Kinds of pictures, whose makers follow them. */
const kinds = [
  ...[
    'Ilustrasi',
    'Infografis',
    'Tangkapan layar',
    'Ilustrasi foto',
    'Illustration',
    'Illustrations',
  ],
  ...['Collage', 'Montage', 'Screenshot', 'Graphic', 'Infographic', 'Fotomontage', 'Bildmontage'],
  ...['Grafik', 'Infografik', 'Infographie', 'Photomontage', 'Dessin', 'Ilustración', 'Montaje'],
  ...['Fotomontaje', 'Infografía', 'Gráfico', 'Ilustração', 'Montagem', 'Infográfico'],
  ...['Illustrazione', 'Fotomontaggio', 'Infografica', 'Illustratie', 'Grafiek', 'Ilustracja'],
  ...['Grafika', 'Иллюстрация', 'Коллаж', 'Ảnh minh họa', 'Đồ họa', 'Illustrasjon', 'Grafikk'],
  ...['Kuvitus', 'Grafiikka', 'Ilustrace', 'Koláž', 'イラスト', '그래픽', '일러스트'],
]

describe('the label of a credit', () => {
  it.each([...creditLabels, ...kinds])('is %j, before a name and behind a caption', (label) => {
    expect(findPictureLabel(`${label}: Sari Dewi`)).toEqual({ part: 'credit', words: 'Sari Dewi' })
    expect(splitCaption(`Warga antre di tepi sungai. ${label}: Sari Dewi`)).toEqual({
      caption: 'Warga antre di tepi sungai.',
      credit: 'Sari Dewi',
    })
  })

  it.each(kinds)('is not %j before other words, which are the caption', (kind) => {
    expect(findPictureLabel(`${kind}: harga beras sejak 2010`)).toBeNull()
    const line = `Warga antre. ${kind}: harga beras`
    expect(splitCaption(line)).toEqual({ caption: line, credit: null })
  })

  it('may be that of a kind before an agency', () => {
    expect(findPictureLabel('Grafik: dpa')).toEqual({ part: 'credit', words: 'dpa' })
  })
})
