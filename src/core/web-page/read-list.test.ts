import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

const read = (html: string) => {
  const { body } = compileParts({ body: `${htmlParagraphs}${html}${htmlParagraphs}` })
  return body.find((block) => block.type === 'list')
}

it('a list inside an item belongs to that item', () => {
  const list = read(`<ul><li>Tiang diperiksa oleh dinas.<ol><li>Tiang barat, kemarin.</li>
    <li>Tiang timur, besok.</li></ol></li><li>Papan diganti seluruhnya.</li></ul>`)
  expect(list).toMatchObject({
    ordered: false,
    items: [
      {
        text: 'Tiang diperiksa oleh dinas.',
        list: {
          ordered: true,
          items: [{ text: 'Tiang barat, kemarin.' }, { text: 'Tiang timur, besok.' }],
        },
      },
      { text: 'Papan diganti seluruhnya.', list: null },
    ],
  })
})

it('a list that begins inside another without an item above is joined to it', () => {
  const list = read(`<ul><ul><li>Tiang barat, kemarin pagi.</li></ul>
    <li>Papan diganti seluruhnya.</li></ul>`)
  expect(JSON.stringify(list)).toContain('Tiang barat')
})

it('a numbered list keeps the number it begins with', () => {
  const list = read('<ol start="3"><li>Tiang diperiksa.</li><li>Papan diganti.</li></ol>')
  expect(list).toMatchObject({ ordered: true, start: 3 })
})

it('two paragraphs of an item are one text', () => {
  const list = read(
    '<ul><li><p>Tiang diperiksa.</p><p>Dua kali.</p></li><li>Papan diganti.</li></ul>',
  )
  expect(list?.items.map(({ text }) => text)).toEqual([
    'Tiang diperiksa. Dua kali.',
    'Papan diganti.',
  ])
})

it('links above the first long item of a list that opens the text are items of it', () => {
  const long = 'Papan jembatan diganti seluruhnya oleh warga desa dan dinas dalam dua hari.'
  const list = `<ul><li>Inilah <a href="/a">Jembatan Sukamaju sepanjang tahun lalu</a></li><li>${long}</li></ul>`
  const { body } = compileParts({ body: list + htmlParagraphs })
  expect(JSON.stringify(body[0])).toContain('sepanjang tahun')
})
