import { describe, expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { compileHtml, compileParts, htmlParagraphs, writeHtml } from './html-fixture.ts'

const sentence = 'Warga menanam bambu baru di tepi sungai agar tanah tidak lagi terkikis arus.'
const words = (body: string) => textsOf(compileParts({ body: `${htmlParagraphs}${body}` }).body)

describe('a headline', () => {
  const read = (html: string, title: string) =>
    compileHtml(`<title>${title}</title><article>${html}</article>`).article?.headline

  it('has the mark that its page draws by style alone', () => {
    const html = `<h1><span>Rencana desa</span><span>Jembatan kembali</span></h1>${htmlParagraphs}`
    expect(read(html, 'Rencana desa: Jembatan kembali')).toBe('Rencana desa: Jembatan kembali')
  })

  it('is not in the mark of the site, whatever it is called there', () => {
    const html = `<h1 class="topbar__logo">Pojok Lembah</h1><h2>Jembatan kembali</h2>${htmlParagraphs}`
    expect(read(html, 'Jembatan kembali di desa :: Lembah')).toBe('Jembatan kembali')
  })

  it('is no heading of the text that has a part of the title', () => {
    const html = `<h1>Papan baru, tiang lama</h1>${htmlParagraphs}<h3>Jembatan bambu rampung?</h3>${htmlParagraphs}`
    expect(read(html, 'Apakah jembatan bambu rampung? Papan baru datang')).toBe(
      'Papan baru, tiang lama',
    )
  })
})

describe('a text keeps', () => {
  it.each([
    [
      'a word in a link that a class calls a tag',
      `<p>${sentence.replace('bambu', '<a class="tag-link" href="/t">bambu</a>')}</p>`,
    ],
    [
      'a word in a span that a class calls an author',
      `<div>${sentence.replace('Warga', '<span class="author">Warga</span>')}</div>`,
    ],
    [
      'a section whose id is made of its heading',
      `<section id="iklan-politik"><h2>Iklan politik</h2><p>${sentence}</p></section>`,
    ],
    [
      'a heading in a block that a class calls buttons to share',
      `<div class="share"><h2>Bambu dari hutan sendiri</h2></div><p>${sentence}</p>`,
    ],
    ['a paragraph that a class calls a pay wall', `<p class="paywall">${sentence}</p>`],
    [
      'a section whose id holds “ad” among numbers',
      `<div id="3f2a-ad21-9c"><p>${sentence}</p></div>`,
    ],
    ['a text in a slideshow', `<div class="slideshow">${`<p>${sentence}</p>`.repeat(9)}</div>`],
    ['what only phones hide', `<div class="d-none d-md-block"><p>${sentence}</p></div>`],
    [
      'what a button unfolds',
      `<div class="collapse" style="display:none"><p>${sentence}</p></div>`,
    ],
    ['a large first letter', `<p><span aria-hidden="true">W</span>${sentence.slice(1)}</p>`],
    [
      'a shadow tree of the old kind',
      `<x-y><template shadowroot="open"><p>${sentence}</p></template></x-y>`,
    ],
    [
      'lines that are wrapped by hand',
      `<p>${sentence.replace('di tepi', 'di<br>tepi').replace('agar', '<br>agar')}</p>`,
    ],
  ])('%s', (_title, body) => {
    expect(words(body)).toContain(sentence)
  })

  it.each([
    ['a question of an interview', '<p>Wartawan: Kapan selesai?</p>', 'Wartawan: Kapan selesai?'],
    [
      'a heading about copyright',
      `<h2>Hak cipta lagu berakhir pada 2034</h2><p>${sentence}</p>`,
      'Hak cipta lagu berakhir pada 2034',
    ],
    ['an address for complaints', '<p>posko@sukamaju.example</p>', 'posko@sukamaju.example'],
    [
      'the last of a list in capitals',
      '<p>Klub yang lolos:</p><ul><li>PSM</li><li>PERSIB</li></ul>',
      'PERSIB',
    ],
    [
      'sources below its last heading',
      '<h3>Sumber</h3><ul><li><a href="https://x.example/a">Laporan tahunan</a></li></ul>',
      'Laporan tahunan',
    ],
    [
      'a sentence that opens with the sign of rights',
      '<p>© bukan satu-satunya tanda yang dicari pembeli.</p>',
      '© bukan satu-satunya tanda yang dicari pembeli.',
    ],
    [
      'a question that unfolds',
      `<h3><button>Siapa yang membayar?</button></h3><p>${sentence}</p>`,
      'Siapa yang membayar?',
    ],
  ])('%s', (_title, body, kept) => {
    expect(words(body)).toContain(kept)
  })
})

it('lines that are wrapped by hand are one paragraph, and those of a poem are not', () => {
  const wrapped = sentence.replace('di tepi', 'di<br>tepi').replace('agar', '<br>agar')
  const poem = '<p>Kau terentang<br>di atas arus<br>menunggu kami</p>'
  const { body } = compileParts({ body: `${htmlParagraphs}<p>${wrapped}</p>${poem}` })
  expect(body.slice(3)).toMatchObject([
    { type: 'paragraph', text: sentence },
    { type: 'preformatted', kind: 'verse', text: 'Kau terentang\ndi atas arus\nmenunggu kami' },
  ])
})

describe('a text is without', () => {
  it.each([
    [
      'words for screen readers',
      `<p>${sentence} <span class="sr-only">(jendela baru)</span></p>`,
      'jendela baru',
    ],
    [
      'a copy for phones',
      '<div class="md:hidden"><p>Ringkasan untuk layar kecil yang tidak tampak di komputer.</p></div>',
      'Ringkasan',
    ],
    [
      'what a style sheet moves off the screen',
      `<style>.jejak{position:absolute;left:-5000px}</style><p>${sentence}<span class="jejak"> Salinan dipantau.</span></p>`,
      'dipantau',
    ],
    [
      'what readers wrote',
      `<section><h3>2 Komentar</h3><div><b>Budi</b><p>Saya kira jembatan ini seharusnya diperbaiki sejak dulu, bukan setelah hanyut.</p></div></section>`,
      'Saya kira',
    ],
    [
      'a wall and its price',
      '<div class="gate"><p>This article is for subscribers only.</p><a href="/subscribe">Start your free trial</a></div>',
      'subscribers only',
    ],
    [
      'the numbers of its pages',
      '<div><span>1</span> <a href="/x/2">2</a> <a href="/x/3">3</a></div>',
      '1 2 3',
    ],
  ])('%s', (_title, body, dropped) => {
    expect(words(body).join('\n')).not.toContain(dropped)
  })
})

describe('a headline', () => {
  const read = (title: string, heading: string, head = '') =>
    compileHtml(`<title>${title}</title>${head}<article>${heading}${htmlParagraphs}</article>`)
      .article?.headline

  it.each([
    [
      'is not the name of the site',
      'Jembatan bambu dibangun lagi - Koran Desa',
      '<h1>Koran Desa</h1><h2>Jembatan bambu dibangun lagi</h2>',
      'Jembatan bambu dibangun lagi',
    ],
    [
      'is whole in two lines',
      'Harga beras naik, petani merugi',
      '<h1>Harga beras naik,<br>petani merugi</h1>',
      'Harga beras naik, petani merugi',
    ],
    [
      'is without its kicker',
      'Harga beras naik lagi di pasar',
      '<h1><small>EKONOMI</small> Harga beras naik lagi di pasar</h1>',
      'Harga beras naik lagi di pasar',
    ],
    [
      'keeps its own dash',
      'Final – Tim Merah kalahkan Tim Biru | Koran Desa',
      '',
      'Final – Tim Merah kalahkan Tim Biru',
    ],
  ])('%s', (_title, title, heading, expected) => {
    expect(read(title, heading)).toBe(expected)
  })
})

it('a link for a script is a button, and not the last line of a text', () => {
  const button = '<p><a href="#">Rincian biaya</a></p>'
  expect(
    textsOf(compileParts({ body: `${htmlParagraphs}${button}${htmlParagraphs}` }).body),
  ).toHaveLength(6)
  const sentence = '<p><a href="#">Sungai itu surut.</a></p>'
  expect(
    textsOf(compileParts({ body: `${htmlParagraphs}${sentence}${htmlParagraphs}` }).body),
  ).toHaveLength(7)
})

it('what an outlet asks of its readers below a text is no text', () => {
  const body = `${htmlParagraphs}<p>Punya informasi seputar jembatan ini? Kirim ke redaksi.</p>`
  expect(textsOf(compileParts({ body }).body)).toHaveLength(3)
})

it('a headline is the second heading where title and first heading only name the site', () => {
  const page = `<title>Koran Desa</title><meta property="og:site_name" content="Koran Desa"><article>
    <h1>Koran Desa</h1><h2>Jembatan bambu dibangun lagi</h2>${htmlParagraphs}</article>`
  expect(compileHtml(page).article?.headline).toBe('Jembatan bambu dibangun lagi')
})

describe('a page that another program saved', () => {
  it('by the Wayback Machine has its first address and the archive’s time', () => {
    const url = 'https://web.archive.org/web/20240304102233/https://desa.example/kabar/7'
    const { provenance } = compileParts({ head: `<link rel="canonical" href="${url}">` })
    expect(provenance).toMatchObject({
      url: 'https://desa.example/kabar/7',
      captured: { at: '2024-03-04T10:22:33+00:00' },
    })
  })

  it('by Save Page WE has what its metadata notes', () => {
    const head =
      '<meta name="savepage-url" content="https://desa.example/kabar/7"><meta name="savepage-date" content="Tue Mar 05 2024 10:00:00 GMT+0700 (WIB)">'
    expect(compileParts({ head }).provenance).toMatchObject({
      url: 'https://desa.example/kabar/7',
      captured: { at: '2024-03-05T10:00:00+07:00' },
    })
  })
})

it('a page whose fragments repeat costs no more than its length', () => {
  const story = '<a href="/a">Judul kabar yang cukup panjang A</a>'
  const page = writeHtml({ below: `<section class="related">${story.repeat(20_000)}</section>` })
  expect(compileHtml(page).article?.related).toHaveLength(1)
}, 60_000)

it('short parts of a text below a list of other stories are text', () => {
  const part = (...lines: string[]) =>
    `<div class="RichText">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`
  const others =
    '<div><h3>Mehr zum Thema</h3><a href="/m">Schach in der Schule ist ein Erfolg</a></div>'
  const body = `${part(sentence, sentence)}${others}${part('Und die Kekse?', 'Die trösten.')}`
  expect(textsOf(compileParts({ body, byline: '' }).body)).toEqual([
    ...[sentence, sentence],
    ...['Und die Kekse?', 'Die trösten.'],
  ])
})

it('a list of key points above a text is a list of it, and no deck', () => {
  const points =
    '<section class="summary"><h2>Key points</h2><ul><li>Air surut</li><li>Posko dibuka</li></ul></section>'
  const { deck, body } = compileParts({ body: `${points}${htmlParagraphs}` })
  expect(deck).toBeNull()
  expect(body.slice(0, 2)).toMatchObject([
    { type: 'heading', text: 'Key points' },
    { type: 'list', items: [{ text: 'Air surut' }, { text: 'Posko dibuka' }] },
  ])
})

it.each([
  'bajada',
  'manchet',
  'preamble',
  'chapo',
  'sottotitolo',
  'ingress',
  'linha-fina',
  'sapo',
  'perex',
  'untertitel',
])('a line of the class %s below the headline is the deck, though it has no full stop', (name) => {
  const byline = `<div>Senin, 29 Juli 2024 20:15 WIB</div><p class="${name}">Dua papan hanyut</p>`
  expect(compileParts({ byline }).deck).toBe('Dua papan hanyut')
})

it('a short sentence right below the headline is the deck', () => {
  const byline = '<p>Warga menambal dua papan saja.</p><div>Senin, 29 Juli 2024 20:15 WIB</div>'
  expect(compileParts({ byline }).deck).toBe('Warga menambal dua papan saja.')
})

it('a short first paragraph right below the headline is text', () => {
  const page = compileParts({
    byline: '',
    body: `<p>Air surut sejak pagi tadi.</p>${htmlParagraphs}`,
  })
  expect(page).toMatchObject({
    deck: null,
    body: [{ text: 'Air surut sejak pagi tadi.' }, {}, {}, {}],
  })
})

it('a line of a list that is itself the deck is one', () => {
  const list =
    '<ul><li><h2 class="deck">Dua papan hanyut lagi</h2></li><li>Senin, 29 Juli 2024 20:15 WIB</li></ul>'
  expect(compileParts({ byline: list }).deck).toBe('Dua papan hanyut lagi')
})

it('a caption behind the word for it is no credit', () => {
  const figure =
    '<figure><img src="a.jpg"><figcaption><span>Image caption</span><span>Obama spoke of guns</span></figcaption></figure>'
  expect(compileParts({ byline: figure }).figure).toMatchObject({
    caption: 'Obama spoke of guns',
    credit: null,
  })
})

it('a rule drawn with signs is no paragraph', () => {
  expect(words('<p>___</p><p>– – –</p><p>(*)</p>')).toHaveLength(3)
})

it('a time with its label below a text is no paragraph', () => {
  const { body, published } = compileParts({
    head: '<meta property="article:published_time" content="2026-05-23T18:40:00+02:00">',
    byline: '',
    body: `${htmlParagraphs}<p>23 maggio 2026 ( modifica il 23 maggio 2026 | 19:05)</p>`,
  })
  expect(textsOf(body)).toHaveLength(3)
  expect(published).toMatchObject({ at: '2026-05-23T18:40:00+02:00' })
})

it('a date in a script whose letters count for more is no first paragraph', () => {
  const page = `<html lang="th"><title>ตลาดผ้าทอริมนา</title><h1>ตลาดผ้าทอริมนา</h1><div>13 เมษายน 2569 เวลา 10:45 น.</div>
    ${'<p>ชาวบ้านอำเภอแม่แจ่มเปิดตลาดผ้าทอกลางทุ่งนาเป็นปีแรก มีร้านค้ากว่าห้าสิบร้าน</p>'.repeat(3)}`
  expect(compileHtml(page).article?.published).toMatchObject({ at: '2026-04-13T00:00:00+00:00' })
})

it('the day on which a page is read is not when it was published', () => {
  const above = '<div class="date">Hari ini: Rabu, 25 Maret 2026</div>'
  const { published } = compileParts({ above, byline: '<p>Sari Dewi, 18 Maret 2026</p>' })
  expect(published).toMatchObject({ at: '2026-03-18T00:00:00+07:00' })
})

it('a writer stands beside dates of two calendars', () => {
  const byline =
    '<div><span>كتب: ياسر العنسي</span> <span>٢٩ رمضان ١٤٤٧ هـ - ١٨ مارس ٢٠٢٦ م</span></div>'
  const { published, reporters } = compileParts({ byline })
  expect(reporters).toEqual(['ياسر العنسي'])
  expect(published).toMatchObject({ at: expect.stringMatching(/^2026-03-18/) })
})

it('a label before a name in strong type below a text is a byline', () => {
  const { reporters, body } = compileParts({
    body: `${htmlParagraphs}<p>Laporan <strong>Teuku Rafly</strong></p>`,
  })
  expect(reporters).toEqual(['Teuku Rafly'])
  expect(textsOf(body)).toHaveLength(3)
})

it('a class that calls all names editors gives way to a label', () => {
  const { reporters, editors } = compileParts({
    byline: '<div class="nameEditor">Dian Maharani, Yoga Prasetya</div>',
    below: '<div>Penulis: Dian Maharani</div><div>Editor: Yoga Prasetya</div>',
  })
  expect({ reporters, editors }).toEqual({
    reporters: ['Dian Maharani'],
    editors: ['Yoga Prasetya'],
  })
})

it('words with a colon above a list of key points head it', () => {
  const points =
    '<div class="ringkasan"><b>Ringkasan Berita:</b><ul><li>Air surut</li><li>Posko dibuka</li></ul></div>'
  const { deck, body } = compileParts({ body: `${points}${htmlParagraphs}` })
  expect(deck).toBeNull()
  expect(body.slice(0, 2)).toMatchObject([
    { type: 'paragraph', text: 'Ringkasan Berita:' },
    { type: 'list', items: [{ text: 'Air surut' }, { text: 'Posko dibuka' }] },
  ])
})

it('a list about the article is no text', () => {
  const details =
    '<dl class="article-info"><dt class="article-info-term">Details</dt><dd>Category: Kota</dd><dd>Hits: 431</dd></dl>'
  const { body } = compileParts({ byline: '', body: `${details}${htmlParagraphs}` })
  expect(textsOf(body)).toHaveLength(3)
})

it('a name above a word for pictures is their maker', () => {
  const byline = `<div class="bylines"><div><span>Elin Sandberg</span></div><div>Text</div><div><span>Jonas Ek</span></div><div>Foto</div></div>${'<div>Senin, 29 Juli 2024 20:15 WIB</div>'}`
  const { reporters, body } = compileParts({ byline })
  expect(reporters).toEqual(['Elin Sandberg'])
  expect(textsOf(body)).toHaveLength(3)
})

it('a box that sells subscriptions is no text', () => {
  const box =
    '<div class="abo-teaser"><b>Jetzt Abo sichern</b><p>Lesen Sie alle Plus-Artikel vier Wochen lang für 1 Euro.</p></div>'
  expect(
    textsOf(compileParts({ body: `${htmlParagraphs}${box}${htmlParagraphs}` }).body),
  ).toHaveLength(6)
})

it('a caption right below a figure that prints its credit alone is its own', () => {
  const figure =
    '<figure><img src="a.jpg"><figcaption>Foto: Antara/Bayu Pratama</figcaption></figure>'
  const { figure: lead } = compileParts({
    byline: `${figure}<p class="teks-foto">Pedagang mendayung perahu</p>`,
  })
  expect(lead).toMatchObject({
    caption: 'Pedagang mendayung perahu',
    credit: 'Antara/Bayu Pratama',
  })
})

it.each(['teks-foto', 'foto-text', 'ket-foto', 'ket-gambar', 'image-cap', 'photo-cap'])(
  'the class %s names a caption',
  (name) => {
    const body = `<div><img src="a.jpg"></div><p class="${name}">Pedagang mendayung perahu</p>${htmlParagraphs}`
    expect(compileParts({ body }).body).toHaveLength(3)
  },
)

it('points below the headline that are outside the text are the deck', () => {
  const points =
    '<ul class="sumarios"><li>Hay cuarenta coches</li><li>El alcalde fue el primero</li></ul>'
  expect(compileParts({ byline: points }).deck).toBe(
    'Hay cuarenta coches El alcalde fue el primero',
  )
})

it.each(['highlights', 'key-points', 'sumario'])('so are those of the class %s', (name) => {
  const points = `<ul class="${name}"><li>Air surut</li><li>Posko dibuka</li></ul>`
  expect(compileParts({ byline: points }).deck).toBe('Air surut Posko dibuka')
})

it('the outlet behind a mark is the credit of a picture', () => {
  const head = '<meta property="og:site_name" content="بوابة النيلين">'
  const byline =
    '<figure><img src="a.jpg"><figcaption>الجمل محملا بصناديق الكتب | بوابة النيلين</figcaption></figure>'
  expect(compileParts({ head, byline }).figure).toMatchObject({
    caption: 'الجمل محملا بصناديق الكتب',
    credit: 'بوابة النيلين',
  })
})

it('an agency with its bureau is no writer', () => {
  expect(compileParts({ byline: '<div class="firma">EFE Soria</div>' }).reporters).toEqual([])
})

it('a change is told on the clock that the time of publication shows', () => {
  const { published, updated } = compileParts({
    head: '<meta property="article:published_time" content="2026-01-17T08:30:00+03:00">',
    byline: '<div><span>17.01.2026 08:30</span><span>Обновлено 17.01.2026 09:05</span></div>',
  })
  expect([published, updated]).toMatchObject([
    { at: '2026-01-17T08:30:00+03:00' },
    { at: '2026-01-17T09:05:00+03:00' },
  ])
})

it('a link of a post to itself is no story', () => {
  const post =
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/A1/"><a href="https://www.instagram.com/p/A1/">Lihat postingan ini di Instagram</a></blockquote>'
  const { related, body } = compileParts({ body: `${htmlParagraphs}${post}${htmlParagraphs}` })
  expect(related).toEqual([])
  expect(body[3]).toMatchObject({ type: 'embed' })
})

it('the site’s rights below a text and below a picture are no words of theirs', () => {
  const byline =
    '<figure><img src="a.jpg"><figcaption>Il campanaro Ivo Rossi - RIPRODUZIONE RISERVATA</figcaption></figure>'
  const below = '<p>Riproduzione riservata © Copyright Koran</p>'
  const { figure, body } = compileParts({ byline, body: `${htmlParagraphs}${below}` })
  expect(figure?.caption).toBe('Il campanaro Ivo Rossi')
  expect(textsOf(body)).toHaveLength(3)
})

it('a deck that nothing marks precedes the byline of a text with one long paragraph', () => {
  const page =
    compileHtml(`<html lang="da"><title>Skolebørn redder frøer</title><article><h1>Skolebørn redder frøer</h1>
    <p>Elleve stiger af hønsenet har reddet 240 frøer på en måned.</p><p>Af: Kirsten Holm Bech</p><p>Foto: Morten Stricker</p>
    <p>15. april 2026 kl. 06.30</p><p>Når det regner, løber frøerne med vandet ned i risten. Nu kan de kravle op.</p>
    <p>- Vi har givet dem navne, siger Alma.</p></article>`).article
  expect(page).toMatchObject({
    deck: 'Elleve stiger af hønsenet har reddet 240 frøer på en måned.',
    reporters: ['Kirsten Holm Bech'],
    published: { at: '2026-04-15T00:00:00+00:00' },
  })
})

it('a preposition that no table has for the language is no part of a name', () => {
  const byline = '<p>Per Montserrat Vilaró</p><p>27 febrer 2024</p>'
  const { article } = compileHtml(writeHtml({ byline }), { language: 'es' })
  expect(article).toMatchObject({ reporters: [] })
})

it('paragraphs that are elements without a class are a text, however short', () => {
  const page = `<title>Rapat bubar</title><div><h1>Rapat bubar</h1><div dir="auto">${sentence}</div>
    <div dir="auto">"Itu tanda," kata camat.</div><div dir="auto">Ayamnya tidak hadir.</div></div>`
  const { article } = compileHtml(page)
  expect(article?.type === 'full' ? textsOf(article.body) : []).toEqual([
    sentence,
    '"Itu tanda," kata camat.',
    'Ayamnya tidak hadir.',
  ])
})

it.each([
  [
    'a section that a script fades in, with a short sentence alone',
    '<style>.reveal{opacity:0}</style><div class="reveal"><p>Museum menyimpan rajutan itu kini.</p></div>',
    'Museum menyimpan rajutan itu kini.',
  ],
  [
    'what a button unfolds, where each paragraph has a wrapper',
    `<div class="x"><p>${sentence}</p></div><div class="collapsed-body" style="max-height:0;overflow:hidden"><p>${sentence.replace('Warga', 'Petani')}</p></div><button>Read more</button>`,
    sentence.replace('Warga', 'Petani'),
  ],
])('a text keeps %s', (_title, html, kept) => {
  const body = `<div class="reveal"><p>${sentence.replace('bambu', 'jati')}</p></div>${html}`
  expect(textsOf(compileParts({ body }).body)).toContain(kept)
})

it('a tooltip that a style hides is no text, and no copy for phones is beside a button', () => {
  const tip = '<style>.tip{opacity:0}</style><div class="tip"><b>Tautan disalin.</b></div>'
  const copy = `<div style="display:none"><p>${sentence}</p></div><div><p>${sentence.replace('bambu', 'jati')}</p></div><button>Read more</button>`
  expect(words(tip)).toHaveLength(3)
  expect(textsOf(compileParts({ body: copy }).body)).not.toContain(sentence)
})
