import { expect, it } from 'vitest'
import { wordings } from '../../app/i18n/wordings-fixture.ts'
import { capturesOf, fullArticle } from '../article/article-fixture.ts'
import { buildEdition } from '../edition/build-edition.ts'
import { publishOne } from '../export/export-fixture.ts'
import { findSiteHrefs } from '../export/find-site-hrefs.ts'
import { knownSite, openAll } from '../publish/publish-fixture.ts'
import { formatApa } from './format-apa.ts'
import { formatBibtex } from './format-bibtex.ts'
import { formatRis } from './format-ris.ts'
import { nameCitation } from './name-citation.ts'

const [set] = openAll(buildEdition(capturesOf('Banjir Datang', 'Banjir Surut'))).versions
const [older, newer] = set?.versions.map(({ article }) => article) ?? []
const url = 'https://arsip.example/x'

it.each([
  ['APA', formatApa],
  ['BibTeX', formatBibtex],
  ['RIS', formatRis],
])('a citation in %s names the version that was read', (_style, format) => {
  if (older === undefined || newer === undefined) throw new Error('Two versions are needed.')
  expect(format(older, { wording: wordings.id, url })).toContain('Versi 1 dari 2.')
  expect(format(newer, { wording: wordings.en, url })).toContain('Version 2 of 2.')
  const only = publishOne(fullArticle('Banjir'))
  expect(format(only, { wording: wordings.id, url })).not.toContain('Versi')
})

it('versions have keys and addresses of their own', () => {
  if (older === undefined || newer === undefined) throw new Error('Two versions are needed.')
  expect(nameCitation({ ...older, headline: newer.headline })).not.toBe(nameCitation(newer))
  expect(findSiteHrefs(older, knownSite).address).toBe(
    'https://arsip.example/simak/articles/banjir-datang/20240918T030000Z',
  )
})
