import { describe, expect, it } from 'vitest'
import { formatScriptJson } from '../publish/markup.ts'
import { paths } from '../publish/paths.ts'
import { extractPageData, findDataPath, findPagePath, isSameData } from './page-data.ts'

describe('a page and its data', () => {
  it.each([
    [paths.front, paths.data.edition],
    [paths.article('jembatan-é'), paths.data.article('jembatan-é')],
    [paths.article('a', 'v1a2b3c4d'), paths.data.article('a', 'v1a2b3c4d')],
    [paths.archive.front, '/data/archive.json'],
    ['/archive/2024/07/29', '/data/archive/2024/07/29.json'],
    ['/archive/undated/2', paths.data.archive('/archive/undated/2')],
    [`${paths.outlet('é')}/2`, paths.data.archive(`${paths.outlet('é')}/2`)],
    [
      paths.changes('é', '20240918T030000Z', 'v1a2b3c4d'),
      paths.data.changes('é', '20240918T030000Z', 'v1a2b3c4d'),
    ],
    [paths.latestChanges, paths.data.latestChanges],
  ])('lead to each other: %s', (page, data) => {
    expect(findDataPath(page)).toBe(data)
    expect(findPagePath(data)).toBe(page)
  })

  it('match each other, also where a host adds a slash to the page', () => {
    expect(findDataPath(`${paths.article('a')}/`)).toBe(paths.data.article('a'))
  })

  it.each([paths.library, '/offline.html', '/articles', '/articles/a/b/c'])(
    '%s has none',
    (path) => {
      expect(findDataPath(path)).toBeNull()
    },
  )

  it.each([paths.data.capture('a'), paths.data.articleSchema])('%s has no page', (path) => {
    expect(findPagePath(path)).toBeNull()
  })
})

describe('the data in a page', () => {
  const carry = (state: unknown) =>
    `<div id="simak"><h1>A</h1></div><script type="application/json" id="simak-state">${formatScriptJson(state)}</script><script type="module"></script>`

  it('is extracted as it was embedded', () => {
    const article = { slug: 'a', headline: '</script><b>', lines: ['é\n'] }
    const json = extractPageData(carry({ type: 'article', article }))
    expect(JSON.parse(json ?? '')).toEqual(article)
  })

  it('is null for a page without data', () => {
    expect(extractPageData(carry({ type: 'library' }))).toBeNull()
    expect(extractPageData('<!doctype html><p>Halo')).toBeNull()
  })

  it('is equal whatever the order of its keys, and different when a word differs', () => {
    const page = '{"lead":{"slug":"a","lines":["b","a"]},"total":1}'
    expect(isSameData(page, '{"total":1,"lead":{"lines":["b","a"],"slug":"a"}}')).toBe(true)
    expect(isSameData(page, page.replace('"b","a"', '"a","b"'))).toBe(false)
    expect(isSameData(page, page.replace('"slug":"a"', '"slug":"c"'))).toBe(false)
    expect(isSameData(page, null)).toBe(false)
  })
})
