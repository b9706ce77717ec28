import { describe, expect, it } from 'vitest'
import { compileParts } from './html-fixture.ts'

const time = '<div class="date">Senin, 29 Juli 2024 20:15 WIB</div>'
const both: [string[], string[]] = [['Sari Dewi'], ['Budi Santoso']]

it.each<[string, string, [string[], string[]]]>([
  ['a label behind a date', '<p>on July 29, 2024 by Sari Dewi</p>', [['Sari Dewi'], []]],
  ['a label before a date', '<p>Posted by Sari Dewi on July 29, 2024</p>', [['Sari Dewi'], []]],
  [
    'a label among other pieces',
    '<p>Posted by <a>Sari Dewi</a> | Jul 29, 2024 | <a>Rivers</a> | 3 replies</p>',
    [['Sari Dewi'], []],
  ],
  [
    'a label behind the label of a date',
    '<p>Publié le 29/07/2024 à 20:15 par Julie Martin</p>',
    [['Julie Martin'], []],
  ],
  ['two labels in a row', `<p>Penulis: Sari Dewi Editor: Budi Santoso</p>${time}`, both],
  ['two labels with a bar', `<p>Penulis: Sari Dewi | Editor: Budi Santoso</p>${time}`, both],
  ['two labels with a dash', `<p>Penulis: Sari Dewi - Editor: Budi Santoso</p>${time}`, both],
  ['a picture behind it', `<p>Text: Sari Dewi Foto: Budi Santoso</p>${time}`, [['Sari Dewi'], []]],
  [
    'labels that touch what is before',
    '<p><b>2024-07-29 20:15</b><b>来源：新乡日报</b><b>作者：王小明</b></p>',
    [['王小明'], []],
  ],
  [
    'three cells of a row',
    `<table><tr><td>Penulis<td>:<td>Sari Dewi<tr><td>Editor<td>:<td>Budi Santoso</table>${time}`,
    both,
  ],
  [
    'a reviewer before the writer',
    '<p>Medically reviewed by Dr. Ayu Rini, MD — By Sari Dewi — Updated on July 29, 2024</p>',
    [['Sari Dewi'], []],
  ],
  ['a label of two words', `<p>Reported by: Sari Dewi, Edited by: Budi Santoso</p>${time}`, both],
  [
    'letters without capitals',
    `<p>Penulis: सीमा वर्मा Editor: राज सिंह</p>${time}`,
    [['सीमा वर्मा'], ['राज सिंह']],
  ],
  [
    'a label above names that words join',
    `<div>Oleh</div><div>Sari Dewi</div><div>dan</div><div>Budi Santoso</div>${time}`,
    [['Sari Dewi', 'Budi Santoso'], []],
  ],
  ['a role behind each name', `<p>김나리 기자, 박서준 기자</p>${time}`, [['김나리', '박서준'], []]],
  [
    'more names than a short line holds',
    '<p>By Sari Dewi, Budi Santoso and Rina Wati</p><p>29 July 2024</p>',
    [['Sari Dewi', 'Budi Santoso', 'Rina Wati'], []],
  ],
])('%s gives the names', (_title, byline, names) => {
  const { reporters, editors } = compileParts({ byline })
  expect([reporters, editors]).toEqual(names)
})

it('a byline that is as long as a sentence is no text', () => {
  const byline = '<p>By Sari Dewi Lestari, Budi Hadi Santoso and Rina Kusuma Wati</p>'
  const { reporters, body } = compileParts({ byline })
  expect([reporters.length, body.length]).toEqual([3, 3])
})

it('a label between two paragraphs counts only where nobody else is named', () => {
  const text = '<p>Harga cabai di pasar Desa Sukamaju naik sejak jembatan bambu itu hanyut.</p>'
  const body = `${text.repeat(3)}<p>Oleh Rudi Hartono</p>${text.repeat(4)}`
  expect(compileParts({ body }).reporters).toEqual(['Rudi Hartono'])
  const byline = `<p>Oleh Sari Dewi</p>${time}`
  expect(compileParts({ byline, body }).reporters).toEqual(['Sari Dewi'])
})

it('two labels below the text give the names', () => {
  const below = '<p>Reporting by Sari Dewi; editing by Budi Santoso</p>'
  expect(compileParts({ below })).toMatchObject({
    reporters: ['Sari Dewi'],
    editors: ['Budi Santoso'],
  })
})

describe('the byline of another story', () => {
  const card = (name: string) =>
    `<article><h3><a href="/lain">Harga Cabai Naik di Pasar Sukamaju</a></h3><p>Oleh ${name}</p></article>`

  it('is in its card', () => {
    const after = `<div>${card('Rudi Hartono')}${card('Tono Wijaya')}</div>`
    expect(compileParts({ after }).reporters).toEqual([])
  })

  it('is not above its own text', () => {
    const text = '<p>Harga cabai di pasar Desa Sukamaju naik sejak jembatan bambu itu hanyut.</p>'
    const body = `${text.repeat(3)}<h3><a href="#2">Bagian Dua</a></h3><p>Oleh Rudi Hartono</p>${text.repeat(3)}`
    expect(compileParts({ body }).reporters).toEqual(['Rudi Hartono'])
  })
})

it('an outlet with "&" in its name is not two persons', () => {
  const head =
    '<meta property="og:site_name" content="Sungai &amp; Kita"><meta name="author" content="Sungai &amp; Kita">'
  expect(compileParts({ head }).reporters).toEqual([])
})
