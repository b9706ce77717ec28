import { describe, expect, it } from 'vitest'
import { briefArticle } from './article-fixture.ts'
import { everyBlock } from './block-fixture.ts'
import { listBodyUnits, listTextUnits } from './list-text-units.ts'

const units = listBodyUnits(everyBlock)

describe('listBodyUnits', () => {
  it('lists every text of every block once, in reading order', () => {
    expect(units.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'paragraph: Jembatan sepanjang 102 meter itu selesai menurut Dinas Pekerjaan Umum.',
      'heading: Yang berubah',
      'paragraph: Tarif semula 500 rupiah kini 700 rupiah, sangat murah, kata H2O.',
      'item: Tiang diperiksa.',
      'item: Tiang barat.',
      'item: Tiang timur.',
      'item: Sisi sungai.',
      'item: Papan diganti.',
      'quotation: Kami menunggu dua tahun.',
      'quotation: Sekarang anak-anak bisa ke sekolah.',
      'cite: Sari, warga desa',
      'quotation: Jembatan itu selesai.',
      'caption: Penyeberang tiap hari',
      'cell: Hari',
      'cell: Pejalan',
      'cell: Sepeda',
      'cell: Senin',
      'cell: 1.200',
      'cell: ',
      'cell: Selasa',
      'cell: Ditutup',
      'verse: Air mengalir   di bawah papan  tak menoleh',
      'code: if (beban > 5) { \ttutup() }',
      'caption: Warga menyeberang pada pagi pertama.',
      'credit: ANTARA FOTO/Sari',
      'embed: Jembatan dibuka pukul enam.',
      'author: Dinas PU (@dinas)',
      'paragraph: Jembatan itu selesai. Papan terakhir dipasang kemarin.',
    ])
  })

  it('states the position of a text in its block', () => {
    const find = (text: string) => units.find((unit) => unit.text === text)
    expect(find('Sisi sungai.')).toMatchObject({ block: 3, path: [0, 1, 0] })
    expect(find('Papan diganti.')).toMatchObject({ block: 3, path: [1] })
    expect(find('1.200')).toMatchObject({ block: 6, path: [1, 1] })
    expect(find('Yang berubah')).toMatchObject({ block: 1, path: [] })
  })

  it('keeps the marks of each text', () => {
    const marked = units.filter(({ marks }) => marks.length > 0).map(({ text }) => text)
    expect(marked).toHaveLength(5)
    expect(marked).toContain('1.200')
  })

  it('distinguishes a pull quote from the words that it repeats', () => {
    expect(units.filter(({ isRepeat }) => isRepeat).map(({ text }) => text)).toEqual([
      'Jembatan itu selesai.',
    ])
  })
})

it('the only text of a brief is its summary', () => {
  const brief = {
    ...briefArticle('Bambu', { summary: 'Pesanan naik.' }),
    slug: 'bambu',
    related: [],
  }
  expect(brief.type === 'brief' ? listTextUnits(brief).map(({ text }) => text) : []).toEqual([
    'Pesanan naik.',
  ])
})
