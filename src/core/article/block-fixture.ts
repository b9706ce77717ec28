import { heading, paragraph } from './article-fixture.ts'
import type { Block } from './block.ts'
import { describePicture } from './picture.ts'

/** A body with every type of block and every type of mark. */
export const everyBlock: Block[] = [
  paragraph('Jembatan sepanjang 102 meter itu selesai menurut Dinas Pekerjaan Umum.', [
    { type: 'sup', start: 21, end: 22 },
    { type: 'link', start: 49, end: 69, href: 'https://dinas.example/jembatan' },
    { type: 'strong', start: 49, end: 54 },
  ]),
  heading('Yang berubah', 2),
  paragraph('Tarif semula 500 rupiah kini 700 rupiah, sangat murah, kata H2O.', [
    { type: 'deleted', start: 13, end: 23 },
    { type: 'inserted', start: 29, end: 39 },
    { type: 'emphasis', start: 41, end: 47 },
    { type: 'quote', start: 48, end: 53 },
    { type: 'code', start: 60, end: 63 },
    { type: 'sub', start: 61, end: 62 },
  ]),
  {
    type: 'list',
    ordered: true,
    start: 3,
    items: [
      {
        text: 'Tiang diperiksa.',
        marks: [{ type: 'emphasis', start: 0, end: 5 }],
        list: {
          ordered: false,
          start: 1,
          items: [
            { text: 'Tiang barat.', marks: [], list: null },
            {
              text: 'Tiang timur.',
              marks: [],
              list: {
                ordered: true,
                start: 1,
                items: [{ text: 'Sisi sungai.', marks: [], list: null }],
              },
            },
          ],
        },
      },
      { text: 'Papan diganti.', marks: [], list: null },
    ],
  },
  {
    type: 'quotation',
    paragraphs: [
      { text: 'Kami menunggu dua tahun.', marks: [{ type: 'strong', start: 14, end: 23 }] },
      { text: 'Sekarang anak-anak bisa ke sekolah.', marks: [] },
    ],
    cite: { text: 'Sari, warga desa', href: 'https://warga.example/sari' },
    isRepeat: false,
  },
  {
    type: 'quotation',
    paragraphs: [{ text: 'Jembatan itu selesai.', marks: [] }],
    cite: null,
    isRepeat: true,
  },
  {
    type: 'table',
    caption: 'Penyeberang tiap hari',
    rows: [
      [
        { text: 'Hari', marks: [], isHeader: true, colSpan: 1, rowSpan: 1 },
        { text: 'Pejalan', marks: [], isHeader: true, colSpan: 1, rowSpan: 1 },
        { text: 'Sepeda', marks: [], isHeader: true, colSpan: 1, rowSpan: 1 },
      ],
      [
        { text: 'Senin', marks: [], isHeader: true, colSpan: 1, rowSpan: 1 },
        {
          text: '1.200',
          marks: [{ type: 'strong', start: 0, end: 5 }],
          isHeader: false,
          colSpan: 1,
          rowSpan: 1,
        },
        { text: '', marks: [], isHeader: false, colSpan: 1, rowSpan: 1 },
      ],
      [
        { text: 'Selasa', marks: [], isHeader: true, colSpan: 1, rowSpan: 1 },
        { text: 'Ditutup', marks: [], isHeader: false, colSpan: 2, rowSpan: 1 },
      ],
    ],
  },
  { type: 'preformatted', kind: 'verse', text: 'Air mengalir\n  di bawah papan\n\ntak menoleh' },
  { type: 'preformatted', kind: 'code', text: 'if (beban > 5) {\n\ttutup()\n}' },
  describePicture('Warga menyeberang pada pagi pertama.', 'ANTARA FOTO/Sari'),
  {
    type: 'embed',
    provider: 'X',
    href: 'https://x.example/dinas/status/1',
    text: 'Jembatan dibuka pukul enam.',
    author: 'Dinas PU (@dinas)',
  },
  paragraph('Jembatan itu selesai. Papan terakhir dipasang kemarin.'),
]
