import { expect, it } from 'vitest'
import { listHeadTags } from './list-head-tags.ts'

const head = {
  title: 'Jembatan – Tempo.co',
  description: 'Rampung.',
  path: '/articles/jembatan',
  language: 'id',
}

/** The elements of a page: name → value. */
function listValues(...page: Parameters<typeof listHeadTags>): Record<string, string> {
  return Object.fromEntries(
    listHeadTags(...page).flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
  )
}

it('a page of a site with a known address has absolute links', () => {
  expect(listValues(head, { origin: 'https://arsip.example', base: '/simak/' })).toEqual({
    description: 'Rampung.',
    canonical: 'https://arsip.example/simak/articles/jembatan',
    'og:title': 'Jembatan – Tempo.co',
    'og:description': 'Rampung.',
    'og:url': 'https://arsip.example/simak/articles/jembatan',
  })
})

it('without an address the canonical link is relative and og:url is left out', () => {
  const values = listValues(head, { origin: null, base: '/simak/' })
  expect(values.canonical).toBe('/simak/articles/jembatan')
  expect(values).not.toHaveProperty('og:url')
})

it('a version names its article’s address, and says noindex', () => {
  const values = listValues({ ...head, isVersion: true }, { origin: null, base: '/' })
  expect(values).toMatchObject({ canonical: '/articles/jembatan', robots: 'noindex' })
})

it('a page that should not be indexed has no address and says noindex', () => {
  const missing = { ...head, title: 'Tidak ada', description: null, path: null }
  expect(listValues(missing, { origin: 'https://arsip.example', base: '/' })).toEqual({
    robots: 'noindex',
    'og:title': 'Tidak ada',
  })
})
