import { describe, expect, it } from 'vitest'
import { textsOf } from '../article/article-fixture.ts'
import { paragraphs, relatedList, writePage } from '../capture/page-fixture.ts'
import { compileHtml, compileParts, writeHtml } from '../web-page/html-fixture.ts'
import { codes, compilePage, compileText } from './compile-fixture.ts'

const sentence = 'Jembatan bambu itu dibangun kembali oleh warga desa. '
const long = (length: number) =>
  sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length - 1)
    .concat('.')

/** A headline that does not end like a sentence. */
const longHeadline = `Warga ${'dan petani dan nelayan '.repeat(40)}`.slice(0, 500).concat('i')

describe('a page with a long text is an article with a warning', () => {
  it.each([
    [
      'a text’s headline of 501 characters',
      () => compileText(writePage({ headline: longHeadline })),
    ],
    [
      'a text’s paragraph of 50,001',
      () => compileText(writePage({ body: [paragraphs[0], long(50_001)] })),
    ],
    ['a web page’s headline of 501', () => compileHtml(writeHtml({ headline: longHeadline }))],
    [
      'a web page’s heading of 501',
      () =>
        compileHtml(
          writeHtml({
            body: `<p>${sentence}</p><h3>${long(501)}</h3><p>${sentence.repeat(3)}</p>`,
          }),
        ),
    ],
    [
      'a web page’s paragraph of 50,001',
      () => compileHtml(writeHtml({ body: `<p>${long(50_001)}</p>` })),
    ],
  ])('%s', (_title, compile) => {
    const compilation = compile()
    expect(compilation.article?.type).toBe('full')
    expect(codes(compilation)).toContain('text-too-long')
    expect(compilation.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('without losing a word', () => {
    const text = compilePage({ headline: longHeadline, body: [paragraphs[0], long(50_001)] })
    expect([text.headline.slice(0, -1), ...text.unplaced].join(' ')).toBe(longHeadline)
    expect(textsOf(text.body).slice(1).join(' ')).toBe(long(50_001))
    const page = compileParts({ headline: longHeadline, body: `<p>${long(50_001)}</p>` })
    expect([page.headline.slice(0, -1), ...page.unplaced].join(' ')).toBe(longHeadline)
    expect(textsOf(page.body).join(' ')).toBe(long(50_001))
  })

  it('but a page without line breaks is rejected, with or without a related list', () => {
    for (const related of ['', `\n${relatedList.join('\n')}`])
      expect(codes(compileText(`${long(3_000)}${related}`))).toEqual(['single-line'])
  })
})
