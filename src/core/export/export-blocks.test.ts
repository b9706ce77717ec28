import { describe, expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { fullArticle, paragraph } from '../article/article-fixture.ts'
import { everyBlock } from '../article/block-fixture.ts'
import type { Mark } from '../article/mark.ts'
import { formatBody } from '../publish/format-body.ts'
import { knownSite, unknownSite } from '../publish/publish-fixture.ts'
import { formatMarkdown } from './format-markdown.ts'
import { formatPlainText } from './format-plain-text.ts'
import { writeMarkdownText } from './write-markdown-text.ts'

const article = {
  ...fullArticle('Jembatan', {
    deck: 'Setelah dua tahun.',
    section: 'Daerah',
    updated: { type: 'unknown', text: 'tadi siang' },
    body: everyBlock,
  }),
  slug: 'jembatan',
  related: [],
}

/** The parts of a file without its first three and its last. */
function cutText(file: string): string[] {
  return file.slice(0, -1).split('\n\n').slice(3, -1)
}

describe('an article with every block', () => {
  it('keeps its structure and its marks as Markdown', () => {
    const file = formatMarkdown(article, { wording: wordings.id, site: unknownSite })
    expect(file.split('\n\n').slice(0, 3)).toEqual([
      '# Jembatan',
      'Setelah dua tahun.',
      'Daerah · Tempo.co · Senin, 29 Juli 2024 12:00 WIB · Diperbarui tadi siang',
    ])
    expect(cutText(file).slice(0, -1)).toEqual([
      'Jembatan sepanjang 10<sup>2</sup> meter itu selesai menurut [<strong>Dinas</strong> Pekerjaan Umum](<https://dinas.example/jembatan>).',
      '## Yang berubah',
      'Tarif semula <del>500 rupiah</del> kini <ins>700 rupiah</ins>, *sangat* <q>murah</q>, kata <code>H<sub>2</sub>O</code>.',
      '3. *Tiang* diperiksa.\n   - Tiang barat.\n   - Tiang timur.\n     1. Sisi sungai.\n4. Papan diganti.',
      '> Kami menunggu **dua tahun**.\n>\n> Sekarang anak-anak bisa ke sekolah.\n>\n> — [Sari, warga desa](<https://warga.example/sari>)',
      'Penyeberang tiap hari',
      '| Hari | Pejalan | Sepeda |\n| --- | --- | --- |\n| Senin | **1.200** |  |\n| Selasa | Ditutup |  |',
      'Air mengalir\\\n&nbsp;&nbsp;di bawah papan',
      'tak menoleh',
      '```\nif (beban > 5) {\n\ttutup()\n}\n```',
      'Foto (tidak ikut diarsipkan): Warga menyeberang pada pagi pertama.',
      'Kredit foto: ANTARA FOTO/Sari',
      '> Jembatan dibuka pukul enam.\n>\n> — Dinas PU (@dinas), [X](<https://x.example/dinas/status/1>)',
      'Jembatan itu selesai. Papan terakhir dipasang kemarin.',
    ])
  })

  it('expresses its marks in plain text', () => {
    expect(cutText(formatPlainText(article, { wording: wordings.id, site: unknownSite }))).toEqual([
      'Jembatan sepanjang 10² meter itu selesai menurut Dinas Pekerjaan Umum.',
      'Yang berubah',
      'Tarif semula [dicoret: 500 rupiah] kini 700 rupiah, sangat “murah”, kata H₂O.',
      '3. Tiang diperiksa.\n   - Tiang barat.\n   - Tiang timur.\n      1. Sisi sungai.\n4. Papan diganti.',
      '> Kami menunggu dua tahun.\n> Sekarang anak-anak bisa ke sekolah.\n> — Sari, warga desa',
      'Penyeberang tiap hari\nHari | Pejalan | Sepeda\nSenin | 1.200 | \nSelasa | Ditutup | ',
      'Air mengalir\n  di bawah papan',
      'tak menoleh',
      'if (beban > 5) {\n  tutup()\n}',
      'Foto (tidak ikut diarsipkan): Warga menyeberang pada pagi pertama.',
      'Kredit foto: ANTARA FOTO/Sari',
      '> Jembatan dibuka pukul enam.\n> — Dinas PU (@dinas), X, https://x.example/dinas/status/1',
      'Jembatan itu selesai. Papan terakhir dipasang kemarin.',
    ])
  })

  it('becomes HTML for feeds', () => {
    const html = formatBody(article, unknownSite)
    for (const part of [
      '10<sup>2</sup> meter',
      'kata <code>H<sub>2</sub>O</code>.</p>',
      '<ol start="3"><li><em>Tiang</em> diperiksa.<ul><li>Tiang barat.</li>',
      '<blockquote><p>Kami menunggu <strong>dua tahun</strong>.</p>',
      '<table><caption>Penyeberang tiap hari</caption><tbody><tr><th>Hari</th>',
      '<td colspan="2">Ditutup</td>',
      '<pre class="verse">Air mengalir\n  di bawah papan\n\ntak menoleh</pre>',
      '<figcaption><p>Warga menyeberang pada pagi pertama.</p><p>ANTARA FOTO/Sari</p></figcaption>',
    ]) {
      expect(html).toContain(part)
    }
    // The pull quote, which repeats the last paragraph, is omitted.
    expect(html.match(/Jembatan itu selesai\./g)).toHaveLength(1)
  })
})

it('a link to a story points to its page if the site knows its address, else to the original', () => {
  const href = 'https://koran.example/bambu'
  const body = [
    paragraph('Lihat bambu.', [{ type: 'link', start: 6, end: 11, href, slug: 'bambu' }]),
  ]
  const linked = { ...article, body }
  expect(formatBody(linked, knownSite)).toContain(
    'href="https://arsip.example/simak/articles/bambu"',
  )
  expect(formatBody(linked, unknownSite)).toContain(`href="${href}"`)
  const known = formatMarkdown(linked, { wording: wordings.id, site: knownSite })
  expect(known).toContain('Lihat [bambu](<https://arsip.example/simak/articles/bambu>).')
})

it('the dateline moves the marks of the first paragraph', () => {
  const dateline = { text: 'KORAN, Arung - ', outlet: 'KORAN', place: 'Arung' }
  const [first] = everyBlock
  const body = first === undefined ? [] : [first]
  expect(formatBody({ ...article, dateline, body }, unknownSite)).toMatch(
    /^<p>KORAN, Arung - Jembatan sepanjang 10<sup>2<\/sup> meter/,
  )
})

describe('an emphasis in Markdown', () => {
  const write = (text: string, ...marks: Mark[]) => writeMarkdownText({ text, marks }, () => null)
  it.each<[string, string, Mark, string]>([
    ['of a word', 'a kata b', { type: 'emphasis', start: 2, end: 6 }, 'a *kata* b'],
    ['inside a word', 'perkataan', { type: 'strong', start: 3, end: 7 }, 'per**kata**an'],
    [
      'that begins with a space',
      'a kata',
      { type: 'strong', start: 1, end: 6 },
      'a<strong> kata</strong>',
    ],
    [
      'of quoted words right behind a letter',
      'a“b”',
      { type: 'strong', start: 1, end: 4 },
      'a<strong>“b”</strong>',
    ],
    ['of quoted words', 'a “b” c', { type: 'strong', start: 2, end: 5 }, 'a **“b”** c'],
    ['of a star', '*', { type: 'emphasis', start: 0, end: 1 }, '*\\**'],
  ])('%s', (_title, text, mark, written) => {
    expect(write(text, mark)).toBe(written)
  })

  it('directly after another is separated from it', () => {
    expect(
      write('ab', { type: 'emphasis', start: 0, end: 1 }, { type: 'strong', start: 1, end: 2 }),
    ).toBe('<em>a</em><strong>b</strong>')
  })
})
