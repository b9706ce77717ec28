import { describe, expect, it } from 'vitest'
import { fullArticle, heading, paragraph } from '../article/article-fixture.ts'
import { everyBlock } from '../article/block-fixture.ts'
import { parseArticle } from '../article/parse-article.ts'
import { describePicture } from '../article/picture.ts'
import type { FullArticle } from '../article/schema.ts'
import { fitArticle } from './fit-article.ts'

/** Words of `length` code units in total; the last one is whole. */
function words(length: number): string {
  return 'kata '
    .repeat(Math.ceil(length / 5))
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'a')
}

function fitFull(fields: Partial<FullArticle>) {
  const { parsed, changes } = fitArticle(fullArticle('Judul', fields))
  if (parsed.type !== 'article' || parsed.article.type !== 'full')
    throw new Error(JSON.stringify(parsed))
  expect(parseArticle(parsed.article)).toEqual(parsed)
  return { article: parsed.article, changes }
}

describe('an article', () => {
  it('that fits is unchanged', () => {
    const fields = { body: everyBlock, figure: describePicture('Warga.', 'ANTARA/Sari') }
    const article = fullArticle('Judul', fields)
    const { parsed, changes } = fitArticle(article)
    expect(parsed.type === 'article' && parsed.article).toBe(article)
    expect(changes).toEqual([])
  })

  it('with a headline of 501 characters has a shortened one, and keeps the rest', () => {
    const headline = words(501)
    const { article, changes } = fitFull({ headline })
    expect(article.headline).toMatch(/ kata…$/)
    expect(article.headline.length).toBeLessThanOrEqual(500)
    expect([article.headline.slice(0, -1), ...article.unplaced].join(' ')).toBe(headline)
    expect(changes).toEqual(['headline was shortened from 501 characters.'])
  })

  it('with a heading of 501 characters keeps it as a paragraph', () => {
    const text = words(501)
    const { article, changes } = fitFull({
      body: [paragraph('Satu.'), heading(text), heading('Dua')],
    })
    expect(article.body).toEqual([paragraph('Satu.'), paragraph(text), heading('Dua')])
    expect(changes).toEqual(['A heading of 501 characters became text.'])
  })

  it('with a paragraph of 50,001 characters has two, with its marks', () => {
    const text = words(50_001)
    const { article, changes } = fitFull({
      body: [paragraph(text, [{ type: 'strong', start: 49_900, end: 50_001 }])],
    })
    const [first, second, ...others] = article.body
    expect(others).toEqual([])
    if (first?.type !== 'paragraph' || second?.type !== 'paragraph') throw new Error('No text.')
    expect(`${first.text} ${second.text}`).toBe(text)
    expect(first.marks).toEqual([{ type: 'strong', start: 49_900, end: first.text.length }])
    expect(second.marks).toEqual([{ type: 'strong', start: 0, end: second.text.length }])
    expect(changes).toEqual(['A paragraph of 50001 characters was split.'])
  })

  it('keeps the words of every other field that is too long', () => {
    const long = words(600)
    const longest = words(60_000)
    const { article, changes } = fitFull({
      figure: describePicture(longest, long),
      reporters: ['Sari', long],
      unplaced: [longest],
      body: [
        {
          type: 'quotation',
          paragraphs: [{ text: longest, marks: [] }],
          cite: null,
          isRepeat: false,
        },
        {
          type: 'preformatted',
          kind: 'verse',
          text: longest.replaceAll('kata kata', 'kata\nkata'),
        },
        {
          type: 'list',
          ordered: false,
          start: 1,
          items: [
            { text: longest, marks: [{ type: 'strong', start: 5, end: 60_000 }], list: null },
          ],
        },
      ],
      related: [
        { headline: long, published: null, summary: longest, isTruncated: false, url: null },
      ],
    })
    expect(changes).toHaveLength(9)
    const kept = JSON.stringify(article).match(/kata/g)?.length
    const before = [long, long, long, ...Array.from({ length: 6 }, () => longest)].join(' ')
    expect(kept).toBe(before.match(/kata/g)?.length)
  })

  it('loses an invalid address, and keeps the text of its link', () => {
    const far = `https://desa.example/${'a'.repeat(2_000)}`
    const { article } = fitFull({
      provenance: { capture: 'a.html', url: far, captured: null },
      body: [
        paragraph('Satu dua.', [
          { type: 'link', start: 0, end: 4, href: far },
          { type: 'strong', start: 5, end: 8 },
        ]),
        { type: 'embed', provider: 'X', href: 'javascript:x', text: 'Kata.', author: null },
      ],
    })
    expect(article.provenance.url).toBeNull()
    expect(article.body).toEqual([
      paragraph('Satu dua.', [{ type: 'strong', start: 5, end: 8 }]),
      { type: 'embed', provider: 'X', href: null, text: 'Kata.', author: null },
    ])
  })

  it('with any other violation is rejected, and the field is named', () => {
    const { parsed } = fitArticle(fullArticle('', {}))
    expect(parsed).toMatchObject({ type: 'violations', violations: [{ path: ['headline'] }, {}] })
  })
})
