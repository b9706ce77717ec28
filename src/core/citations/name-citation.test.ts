import { expect, it } from 'vitest'
import { fullArticle } from '../article/article-fixture.ts'
import type { FullArticle } from '../article/schema.ts'
import { publishOne } from '../export/export-fixture.ts'
import { nameCitation } from './name-citation.ts'

function nameOf(headline: string, fields: Partial<FullArticle> = {}): string {
  return nameCitation(publishOne(fullArticle(headline, fields)))
}

it.each([
  ['the outlet’s first word', 'Banjir di Jakarta', {}, 'tempo2024banjir'],
  ['the reporter’s last name', 'Banjir', { reporters: ['Ani Séjati'] }, 'sejati2024banjir'],
  ['no year where none is known', 'Banjir', { published: null }, 'tempobanjir'],
  ['the first word that tells something', '3 di Fakta', {}, 'tempo2024fakta'],
  ['only letters that every style can cite', '新闻', { outlet: '新闻' }, 'simak2024'],
])('a key is made of %s', (_title, headline, fields, stem) => {
  expect(nameOf(headline, fields)).toMatch(new RegExp(`^${stem}-[0-9a-f]{4}$`))
})

it('two articles with similar words have different keys, which never change', () => {
  expect(nameOf('Banjir di Jakarta')).not.toBe(nameOf('Banjir di Bekasi'))
  expect(nameOf('Banjir di Jakarta')).toBe(nameOf('Banjir di Jakarta'))
})
