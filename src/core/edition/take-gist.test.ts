import { expect, it } from 'vitest'
import { heading, paragraph } from '../article/article-fixture.ts'
import type { Block } from '../article/block.ts'
import type { LinkMark } from '../article/mark.ts'
import { describePicture } from '../article/picture.ts'
import { capturedPicture, imageFile } from '../article/picture-fixture.ts'
import { takeGist } from './take-gist.ts'

const address = (name: string) => `https://koran.example/${name}`
const link = (name: string): LinkMark => ({ type: 'link', start: 0, end: 4, href: address(name) })
const words = (count: number) => Array.from({ length: count }, () => 'kata').join(' ')

const title = heading('Awal')
const short = paragraph('Kali naik. Warga mengungsi.', [link('a'), { ...link('a'), start: 2 }])
const list: Block = {
  type: 'list',
  ordered: false,
  start: 1,
  items: [
    {
      text: 'Satu dua.',
      marks: [link('a')],
      list: {
        ordered: true,
        start: 1,
        items: [{ text: 'Tiga empat.', marks: [link('b'), link('a')], list: null }],
      },
    },
  ],
}
const pictured = capturedPicture('/media/a.jpg')
const long = paragraph(words(400), [link('c'), link('b'), { type: 'strong', start: 0, end: 4 }])
const body: Block[] = [
  title,
  short,
  list,
  pictured,
  long,
  {
    type: 'quotation',
    paragraphs: [{ text: words(2_000), marks: [link('d')] }],
    cite: { text: 'Sari', href: address('cite') },
    isRepeat: true,
  },
  describePicture('Hilir.', null),
  paragraph('Usai.'),
  capturedPicture('/media/b.jpg'),
  paragraph('Sudah usai.'),
  paragraph('Tak dihitung.', [link('d'), link('e')]),
]
const gist = takeGist(body)

it('a gist has the first sentences of a body', () => {
  expect(gist.summary).toBe('Kali naik. Warga mengungsi.')
  const sentence = `Warga ${words(20)}.`
  expect(takeGist([title, paragraph(`Kali naik. ${sentence} Usai.`)]).summary).toBe(
    `Kali naik. ${sentence}`,
  )
})

it('a gist has the reading time of all but what only repeats the body', () => {
  expect(gist.readingMinutes).toBe(2)
  expect(takeGist([...body, paragraph(words(400))]).readingMinutes).toBe(4)
})

it('a gist has the lengths of the first four paragraphs', () => {
  expect(gist.paragraphLengths).toEqual([27, 400 * 5 - 1, 5, 11])
})

it('a gist has the first blocks as they are, until there are enough letters', () => {
  expect(gist.start).toEqual([title, short, list, pictured, long])
  expect(takeGist([long, short]).start).toEqual([long])
})

it('a gist has the address of every link once, wherever it is', () => {
  expect(gist.links).toEqual(['a', 'b', 'c', 'd', 'e'].map(address))
  const cell = { text: 'Kata', marks: [link('f')], isHeader: false, colSpan: 1, rowSpan: 1 }
  const table: Block = { type: 'table', caption: null, rows: [[cell]] }
  expect(takeGist([{ ...title, marks: [link('g')] }, table]).links).toEqual(['g', 'f'].map(address))
})

it('a gist has the file of every picture in order, also of one that was not captured', () => {
  expect(gist.pictures).toEqual([imageFile('/media/a.jpg'), null, imageFile('/media/b.jpg')])
})

it('a gist of a body without paragraphs has no summary', () => {
  expect(takeGist([title])).toEqual({
    summary: null,
    readingMinutes: 1,
    paragraphLengths: [],
    start: [title],
    links: [],
    pictures: [],
  })
})
