import { describe, expect, it } from 'vitest'
import { compileHtml, writeHtml } from './html-fixture.ts'

function judge(field: string, head: string, byline?: string) {
  const { findings } = compileHtml(writeHtml(byline === undefined ? { head } : { head, byline }))
  return findings.find((finding) => finding.field === field)?.certainty
}

const title = '<meta property="og:title" content="Jembatan Bambu Sukamaju Dibangun Kembali">'
const time = '<meta property="article:published_time" content="2024-07-29T20:15:00+07:00">'
const authors = (...names: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: names })}</script>`
const other = '<meta property="article:published_time" content="2024-07-28T09:00:00+07:00">'

describe('a field of a web page', () => {
  it.each([
    ['headline', 'certain', title, 'printed and stated in the same words'],
    ['headline', 'likely', '', 'printed, and only the title repeats it'],
    ['published', 'certain', time, 'printed and stated as the same moment'],
    ['published', 'likely', '', 'only printed'],
    ['published', 'guess', other, 'printed as one moment and stated as another'],
  ])('%s is %s with %j: %s', (field, certainty, head) => {
    expect(judge(field, head)).toBe(certainty)
  })

  it.each([
    ['certain', ['Rina Wati'], 'printed and stated'],
    ['likely', [], 'only printed'],
    ['likely', ['Rina Wati', 'Sari Dewi'], 'printed with one name less than is stated'],
  ])('reporters are %s when the page states %j: %s', (certainty, names) => {
    const byline = '<p class="author">Penulis: Rina Wati</p>'
    expect(judge('reporters', authors(...names), byline)).toBe(certainty)
  })

  it('language is certain when the keeper says it', () => {
    const { findings } = compileHtml(writeHtml(), { language: 'id' })
    expect(findings).toContainEqual({ field: 'language', from: 'provenance', certainty: 'certain' })
  })
})
