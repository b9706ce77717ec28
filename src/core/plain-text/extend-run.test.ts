import { expect, it } from 'vitest'
import { compileText } from '../compile/compile-fixture.ts'

const menu = ['Beranda', 'Berita', 'Olahraga', 'Hiburan', 'Cari', 'Masuk']
const top = ['Lima desa dialiri listrik', 'Senin, 29 Juli 2024 20:15 WIB']
const opening = 'Pemerintah kabupaten mengumumkan desa yang akan dialiri listrik mulai bulan depan.'
const last = 'Bupati berharap semua desa itu sudah terang sebelum musim hujan datang.'
const end = [
  'Populer',
  'Harga Beras Naik di Pasar',
  'Jalan ke Gunung Diperbaiki',
  'Indeks',
  'Kontak',
]

function readBody(...lines: string[]) {
  const { article } = compileText([...menu, ...top, opening, ...lines, ...end].join('\n'))
  if (article?.type !== 'full') throw new Error('no article')
  return article.body.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ text }) => text)
    return block.type === 'paragraph' ? block.text : []
  })
}

const names = ['Sukamaju', 'Karangsari', 'Tanjungrejo', 'Wanasari', 'Cibeureum', 'Kertajaya']

it('a last paragraph behind a list that the text announces belongs to the text', () => {
  const announced = 'Berikut daftarnya:'
  expect(readBody(announced, ...names, last)).toEqual([opening, announced, ...names, last])
})

it('numbered items below an announcement belong to the text, also at its end', () => {
  const announced = `${opening} Berikut daftarnya:`
  const items = names.map((name, index) => `${index + 1}. ${name}`)
  expect(readBody(announced, ...items)).toEqual([opening, announced, ...names])
})

it.each([
  [['Baca juga: Listrik Masuk Desa'], 'Lampu sudah dipasang.'],
  [['Lihat juga:', 'Listrik Masuk Desa', 'ADVERTISEMENT'], 'Lampu sudah dipasang warga. (*)'],
  [['Read also: Power Reaches Villages'], 'Lampu sudah dipasang warga. (sar/bud)'],
])('a short last sentence behind %j belongs to the text', (pointers, sentence) => {
  expect(readBody(last, ...pointers, sentence).at(-1)).toBe(sentence)
})

it('an offer behind a pointer stays outside', () => {
  const offer = 'Daftar newsletter kami setiap pagi.'
  expect(readBody(last, 'Baca juga: Listrik Masuk Desa', offer)).toEqual([opening, last])
})

it('buttons below a text that announces nothing stay outside', () => {
  expect(readBody(...names)).toEqual([opening])
})

it('paragraphs above a long table belong to the text below it', () => {
  const table = Array.from({ length: 12 }, (_, at) => `Desa ${at + 1}`)
  const first = [opening, 'Jaringan itu dibangun warga selama tiga bulan dengan bergotong royong.']
  const rest = [last, opening.replace('Pemerintah', 'Warga dan pemerintah'), `${last} ${last}`]
  expect(readBody(...first.slice(1), ...table, ...rest)).toEqual([...first, ...table, ...rest])
})

it('headlines in a script without spaces are no paragraphs of the text above them', () => {
  const text = '村民们在洪水之后用竹子重新建造了桥梁，花了两个星期的时间，并且轮流做饭直到夜里。'
  const list = [
    '■関連記事',
    ...Array.from({ length: 4 }, (_, at) => `${text.slice(0, 38)}第${at}回`),
  ]
  const { article } = compileText(
    ['橋を再建', '2024年7月29日', text, text, text, ...list].join('\n'),
  )
  expect(article?.type === 'full' ? article.body : []).toHaveLength(3)
})
