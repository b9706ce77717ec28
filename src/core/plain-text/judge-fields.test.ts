import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type PageParts, paragraphs, writePage } from '../capture/page-fixture.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import { compileText } from '../compile/compile-fixture.ts'

function judge(field: string, parts: PageParts = {}, known: Partial<CaptureProvenance> = {}) {
  const { findings } = compileText(writePage(parts), known)
  return findings.find((finding) => finding.field === field)?.certainty
}

const headline = 'Jembatan Bambu Sukamaju Dibangun Kembali'
const day = ['29 Juli 2024']

describe('a field of a text', () => {
  it.each<[string, string | undefined, PageParts, string]>([
    ['headline', 'certain', {}, 'on top, with the words of its text and a time below it'],
    ['headline', 'likely', { time: null }, 'on top, with no time below it'],
    ['headline', 'guess', { headline: 'Kabar', time: null }, 'on top, with words of its own'],
    ['published', 'certain', {}, 'printed with its weekday and zone'],
    ['published', 'likely', { time: '29 Juli 2024 20:15 WIB' }, 'printed without its weekday'],
    ['published', 'likely', { time: 'Senin, 29 Juli 2024' }, 'printed without a clock time'],
    [
      'published',
      'guess',
      { time: 'Selasa, 29 Juli 2024 20:15 WIB' },
      'printed with another weekday',
    ],
    ['published', 'guess', { time: '3 jam lalu' }, 'relative to the moment of capture'],
    ['published', undefined, { time: null }, 'not printed'],
    ['outlet', 'certain', {}, 'named by the byline and the opening'],
    ['outlet', 'likely', { byline: [] }, 'named by the opening alone'],
    ['reporters', 'likely', { byline: ['Reporter', 'Sari Dewi'] }, 'named behind a label'],
    ['reporters', 'guess', { byline: ['Sari Dewi - detikcom'] }, 'named without a label'],
    ['language', 'likely', {}, 'shown by the words of the text'],
    ['language', 'guess', { body: ['Sungai meluap.'], related: [] }, 'shown by too few words'],
    [
      'isPartial',
      'likely',
      { body: [paragraphs[0], 'Warga menunggu …'] },
      'cut off in an ellipsis',
    ],
    ['isPartial', undefined, {}, 'not cut off'],
  ])('%s is %s with %j: %s', (field, certainty, parts) => {
    expect(judge(field, parts)).toBe(certainty)
  })

  it.each<[string, Partial<CaptureProvenance>]>([
    ['outlet', { outlet: 'Koran Desa' }],
    ['language', { language: 'id' }],
    ['url', { url: 'https://koran.example/a' }],
    ['captured', { capturedAt: '2024-09-19T10:00:00+07:00' }],
  ])('%s is certain when the keeper says it', (field, known) => {
    expect(judge(field, {}, known)).toBe('certain')
  })

  it('a repeated headline is certain on a page with menus, too', () => {
    const menu = ['Beranda', 'Berita', 'Ekonomi', 'Olahraga', headline, 'Masuk']
    const page = [...menu, headline, ...day, ...paragraphs].join('\n')
    const { findings } = compileText(page)
    expect(findings[0]).toEqual({ field: 'headline', from: 'printed', certainty: 'certain' })
  })
})

const folder = 'src/core/plain-text/labelled-pages'
const pages = (await readdir(folder)).filter((name) => name.endsWith('.txt'))
const TruthSchema = v.object({ headline: v.string(), published: v.string() })

it.each(pages)('what is called certain on %s is right', async (name) => {
  const { article, findings } = compileText(await readFile(`${folder}/${name}`, 'utf8'))
  const json = await readFile(`${folder}/${name.replace(/txt$/, 'truth.json')}`, 'utf8')
  const truth = v.parse(TruthSchema, JSON.parse(json))
  const isCertain = (field: string) =>
    findings.some((finding) => finding.field === field && finding.certainty === 'certain')
  const published = article?.published?.type === 'exact' ? article.published.at : null
  if (isCertain('headline')) expect(article?.headline).toBe(truth.headline)
  if (isCertain('published')) expect(published).toBe(truth.published)
})
