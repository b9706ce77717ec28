import { expect, it } from 'vitest'
import { exactTime, fullArticle, paragraph } from '../article/article-fixture.ts'
import { everyBlock } from '../article/block-fixture.ts'
import { describePicture } from '../article/picture.ts'
import type { CaptureLine } from './account-lines.ts'
import { createBodyTrace } from './trace-body.ts'
import { traceLines } from './trace-lines.ts'

const article = {
  ...fullArticle('Jembatan', {
    deck: 'Setelah dua tahun.',
    section: 'Daerah',
    updated: exactTime('2024-07-30'),
    dateline: { text: 'KORAN, Arung - ', outlet: 'KORAN', place: 'Arung' },
    figure: describePicture('Warga bersorak.', 'Koran/Laras'),
    body: everyBlock,
  }),
  slug: 'jembatan',
  related: [],
}

function trace(lines: readonly [CaptureLine['role'], string][]): string[] {
  const numbered = lines.map(([role, text], index): CaptureLine => {
    return { number: index + 1, role, text, rule: role === 'blank' ? undefined : 'rule' }
  })
  return traceLines(numbered, article).map(({ fate }) =>
    fate.type === 'shown'
      ? `${fate.place} ${fate.unit ?? '-'}: ${fate.texts.join('|')}`
      : fate.type,
  )
}

it('each line of every block is found in its place', () => {
  expect(
    trace([
      ['headline', 'Daerah'],
      ['headline', 'Jembatan'],
      ['headline', 'Setelah dua tahun.'],
      ['time', '2024-07-29 12:00 WIB'],
      ['time', 'Diperbarui: 2024-07-30 12:00 WIB'],
      ['caption', 'Warga bersorak. Koran/Laras'],
      [
        'body',
        'KORAN, Arung - Jembatan sepanjang 102 meter itu selesai menurut Dinas Pekerjaan Umum.',
      ],
      ['body', 'Yang berubah'],
      ['body', 'Tarif semula 500 rupiah kini 700 rupiah, sangat murah, kata H2O.'],
      ['body', '3. Tiang diperiksa.'],
      ['body', '• Tiang barat.'],
      ['body', 'Tiang timur.'],
      ['body', 'Sisi sungai.'],
      ['body', 'Papan diganti.'],
      ['body', 'Kami menunggu dua tahun.'],
      ['body', 'Sekarang anak-anak bisa ke sekolah.'],
      ['body', '— Sari, warga desa'],
      ['body', 'Jembatan itu selesai.'],
      ['body', 'Penyeberang tiap hari'],
      ['body', 'Hari'],
      ['body', 'Pejalan'],
      ['body', 'Sepeda'],
      ['body', 'Senin'],
      ['body', '1.200'],
      ['body', 'Selasa'],
      ['body', 'Ditutup'],
      ['body', 'Air mengalir'],
      ['body', '  di bawah papan'],
      ['body', 'tak menoleh'],
      ['body', 'if (beban > 5) {'],
      ['caption', 'Warga menyeberang pada pagi pertama.'],
      ['caption', 'ANTARA FOTO/Sari'],
      ['body', 'Jembatan dibuka pukul enam.'],
      ['body', 'Tidak ada di mana pun.'],
    ]),
  ).toEqual([
    'section -: Daerah',
    'headline -: Jembatan',
    'deck -: Setelah dua tahun.',
    'published -: 2024-07-29 12:00 WIB',
    'updated -: 2024-07-30 12:00 WIB',
    'figure -: Warga bersorak.|Koran/Laras',
    'paragraph 1: KORAN, Arung - |Jembatan sepanjang 102 meter itu selesai menurut Dinas Pekerjaan Umum.',
    'heading 2: Yang berubah',
    'paragraph 3: Tarif semula 500 rupiah kini 700 rupiah, sangat murah, kata H2O.',
    'item 4: Tiang diperiksa.',
    'item 5: Tiang barat.',
    'item 6: Tiang timur.',
    'item 7: Sisi sungai.',
    'item 8: Papan diganti.',
    'quotation 9: Kami menunggu dua tahun.',
    'quotation 10: Sekarang anak-anak bisa ke sekolah.',
    'cite 11: Sari, warga desa',
    'quotation 12: Jembatan itu selesai.',
    'caption 13: Penyeberang tiap hari',
    'cell 14: Hari',
    'cell 15: Pejalan',
    'cell 16: Sepeda',
    'cell 17: Senin',
    'cell 18: 1.200',
    'cell 20: Selasa',
    'cell 21: Ditutup',
    'verse 22: Air mengalir',
    'verse 22: di bawah papan',
    'verse 22: tak menoleh',
    'code 23: if (beban > 5) {',
    'caption 24: Warga menyeberang pada pagi pertama.',
    'credit 25: ANTARA FOTO/Sari',
    'embed 26: Jembatan dibuka pukul enam.',
    'absent',
  ])
})

it('of equal lines each is found at its own place', () => {
  const body = ['Ya.', 'Tidak.', 'Ya.'].map((text) => paragraph(text))
  const find = createBodyTrace({ ...article, dateline: null, body })
  expect(['Ya.', 'Tidak.', 'Ya.'].map((line) => find(line)?.unit)).toEqual([1, 2, 3])
})
