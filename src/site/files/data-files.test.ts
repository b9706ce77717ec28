import { expect, it } from 'vitest'
import { capturesOf, fullArticle } from '../../core/article/article-fixture.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { formatFiles } from './content-file.ts'
import { listDataFiles } from './data-files.ts'

function list(...headlines: string[]) {
  const sources = headlines.map((headline) => ({
    file: `${headline}.txt`,
    article: fullArticle(headline),
  }))
  return formatFiles(listDataFiles(buildEdition(sources)))
}

it('an edition has a file for itself, for each article and for the schema', () => {
  const files = list('Satu', 'Élan 新闻')
  expect([...files.keys()].toSorted()).toEqual([
    '/data/archive.json',
    '/data/archive/2024.json',
    '/data/archive/2024/07.json',
    '/data/archive/2024/07/29.json',
    '/data/article.schema.json',
    '/data/articles/elan-新闻.json',
    '/data/articles/satu.json',
    '/data/edition.json',
    '/data/outlets/tempo-co.json',
  ])
  expect(JSON.parse(files.get('/data/articles/satu.json') ?? '')).toMatchObject({ slug: 'satu' })
  expect(JSON.parse(files.get('/data/edition.json') ?? '')).toMatchObject({ total: 2 })
})

it('a long day has a file for each of its pages', () => {
  const files = list(...Array.from({ length: 60 }, (_, n) => `Kabar ${n}`))
  const second = files.get('/data/archive/2024/07/29/2.json') ?? ''
  expect(JSON.parse(second)).toMatchObject({ page: 2, pages: 2 })
  expect(files.has('/data/archive/2024/07/29/3.json')).toBe(false)
})

it('an article with versions has a file for each, and one for each address that leads to it', () => {
  const sources = capturesOf('Banjir Datang', 'Banjir Surut')
  const files = formatFiles(listDataFiles(buildEdition(sources)))
  const names = [...files.keys()].filter((path) => path.startsWith('/data/articles/'))
  expect(names.toSorted()).toEqual([
    '/data/articles/banjir-datang.json',
    '/data/articles/banjir-datang/20240918T030000Z.json',
    '/data/articles/banjir-datang/20240919T030000Z.json',
    '/data/articles/banjir-surut.json',
  ])
  const older = files.get('/data/articles/banjir-datang/20240918T030000Z.json') ?? ''
  expect(JSON.parse(older)).toMatchObject({ slug: 'banjir-datang', headline: 'Banjir Datang' })
  const alias = files.get('/data/articles/banjir-surut.json')
  expect(alias).toBe(files.get('/data/articles/banjir-datang.json'))
})
