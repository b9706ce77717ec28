import { expect, it } from 'vitest'
import type { Certainty } from '../../core/capture/reading.ts'
import { compileHtml } from '../../core/web-page/html-fixture.ts'
import { words as englishWords } from '../i18n/en/provenance.ts'
import { words as indonesianWords } from '../i18n/id/provenance.ts'
import { nameFindings } from './name-findings.ts'

const found = (field: string, from: string, certainty: Certainty) => ({ field, from, certainty })
const findings = [
  found('headline', 'printed', 'certain'),
  found('published', 'meta article:published_time', 'likely'),
  found('language', 'default', 'guess'),
  found('captured', 'provenance', 'certain'),
]

it('names the fields of one level and where each was found, in both languages', () => {
  const id = indonesianWords.certainty
  expect(nameFindings(findings, 'certain', id)).toBe(
    'judul (tercetak), waktu diarsipkan (catatan pengarsip)',
  )
  expect(nameFindings(findings, 'guess', englishWords.certainty)).toBe('language (assumption)')
})

it.each(['json-ld', 'metadata', 'meta og:title', 'html lang', 'time datetime'])(
  'calls %s data for programs',
  (from) => {
    const named = nameFindings([found('outlet', from, 'likely')], 'likely', englishWords.certainty)
    expect(named).toBe('outlet (data for programs)')
  },
)

it('has a word for every field and source of the sample pages', () => {
  const pages = import.meta.glob<string>('../../core/web-page/golden/*.html', {
    query: '?raw',
    import: 'default',
    eager: true,
  })
  const findings = Object.values(pages).flatMap((html) => compileHtml(html).findings)
  expect(findings.length).toBeGreaterThan(50)
  for (const { certainty: words } of [indonesianWords, englishWords]) {
    const known = Object.fromEntries(Object.keys(words.sources).map((source) => [source, 'kata']))
    for (const { field, from } of findings) {
      const named = nameFindings([found(field, from, 'likely')], 'likely', {
        fields: words.fields,
        sources: known,
        machine: 'kata',
      })
      expect(named, `${field} from ${from}`).toBe(`${words.fields[field]} (kata)`)
    }
  }
})

it('shows a field or source without a word by its own name, and nothing for an empty level', () => {
  const odd = [found('deck', 'cetakan', 'likely')]
  expect(nameFindings(odd, 'likely', englishWords.certainty)).toBe('deck (cetakan)')
  expect(nameFindings(odd, 'certain', englishWords.certainty)).toBe('')
})
