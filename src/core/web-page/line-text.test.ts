import { expect, it } from 'vitest'
import { compileParts, htmlParagraphs } from './html-fixture.ts'

/** Reads the marked words of a paragraph, each with its mark. */
function readMarks(html: string): string[] {
  const { body } = compileParts({ body: `${htmlParagraphs}<p>${html}</p>${htmlParagraphs}` })
  return body.flatMap((block) =>
    block.type === 'paragraph'
      ? block.marks.map(({ type, start, end }) => `${type}: ${block.text.slice(start, end)}`)
      : [],
  )
}

it.each([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['ins', 'inserted'],
  ['q', 'quote'],
  ['code', 'code'],
  ['kbd', 'code'],
])('<%s> is the mark "%s"', (name, mark) => {
  const sentence = `Anggaran jembatan itu kini <${name}>tujuh</${name}> miliar rupiah, kata kepala dinas.`
  expect(readMarks(sentence)).toEqual([`${mark}: tujuh`])
})

it('a raised number stays apart from the number before it', () => {
  expect(
    readMarks('Arusnya 10<sup>9</sup> meter kubik setahun, kata kepala dinas kemarin.'),
  ).toEqual(['sup: 9'])
})

it('an element without a mark sets none', () => {
  expect(
    readMarks('Anggaran jembatan itu kini <span>tujuh</span> miliar rupiah, kata dia.'),
  ).toEqual([])
})
