import { expect, it } from 'vitest'
import { readMetadata } from './page-metadata.ts'
import { parsePage } from './page-tree.ts'

function listAuthors(html: string) {
  const root = parsePage(html)
  if (root === null) throw new Error('The page is too large.')
  return readMetadata(root).authors
}

const meta = (name: string, value: string) => `<meta name="${name}" content="${value}">`
const script = (json: object) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`
const news = (fields: object) => script({ '@type': 'NewsArticle', headline: 'Jembatan', ...fields })
const both = ['Sari Dewi', 'Budi Santoso']

it.each([
  ['one name', meta('author', 'Sari Dewi'), ['Sari Dewi']],
  ['a name of each element', both.map((name) => meta('author', name)).join(''), both],
  ['a catalogue', meta('dcterms.creator', 'Dewi, Sari'), ['Sari Dewi']],
  [
    'a catalogue of several',
    meta('citation_author', 'Dewi, Sari') + meta('citation_author', 'Santoso, Budi'),
    both,
  ],
  ['a service for newsletters', meta('sailthru.author', 'Sari Dewi'), ['Sari Dewi']],
  [
    'one of several properties',
    '<meta property="dc:creator og:x" content="Sari Dewi">',
    ['Sari Dewi'],
  ],
  [
    'the card of a shared link',
    meta('twitter:label1', 'Ditulis oleh') + meta('twitter:data1', 'Sari Dewi'),
    ['Sari Dewi'],
  ],
  [
    'no other value of that card',
    meta('twitter:label1', 'Waktu membaca') + meta('twitter:data1', 'Tiga Menit'),
    [],
  ],
])('are told by %s', (_title, head, names) => {
  expect(listAuthors(head)).toEqual(names)
})

it('are those of the first source that names a person', () => {
  const site = meta('og:site_name', 'Kabar Desa')
  const outlet = news({ author: { '@type': 'Person', name: 'Kabar Desa' } })
  expect(listAuthors(site + outlet + meta('author', 'Sari Dewi'))).toEqual(['Sari Dewi'])
  const address = meta('article:author', 'https://social.example/sari')
  expect(listAuthors(address + meta('author', 'Sari Dewi'))).toEqual(['Sari Dewi'])
  expect(listAuthors(meta('author', 'Sari Dewi') + meta('dc.creator', 'Rina'))).toEqual([
    'Sari Dewi',
  ])
})

it.each([
  ...['og:article:author', 'authors', 'cXenseParse:author', 'mrf:authors', 'vr:author'],
  ...['rbauthors', 'byline'],
])('are told by a meta %s', (name) => {
  expect(listAuthors(meta(name, 'Sari Dewi'))).toEqual(['Sari Dewi'])
})

const person = (id: string, name: string) => ({ '@type': 'Person', '@id': id, name })

it.each([
  ['a list of names', news({ author: { '@type': 'Person', name: both } }), both],
  ['a list with a gap', news({ author: [null, 'Sari Dewi'] }), ['Sari Dewi']],
  ['a creator', news({ creator: ['Sari Dewi'] }), ['Sari Dewi']],
  ['lists in a list', news({ author: [[{ name: 'Sari Dewi' }], ['Budi Santoso']] }), both],
  ['a field that schema.org has not', news({ authors: both }), both],
  ['entities', news({ author: 'Se&aacute;n O&#39;Hara' }), ["Seán O'Hara"]],
  [
    'a second description of the same headline',
    news({ datePublished: '2024-07-29' }) + news({ author: 'Sari Dewi' }),
    ['Sari Dewi'],
  ],
  [
    'a second description of the same address',
    script({ '@type': 'NewsArticle', url: '/a', datePublished: '2024-07-29' }) +
      script({ '@type': 'Article', url: '/a', author: 'Sari Dewi' }),
    ['Sari Dewi'],
  ],
  [
    'no description of another story',
    news({ datePublished: '2024-07-29' }) + news({ headline: 'Pasar', author: 'Sari Dewi' }),
    [],
  ],
  [
    'the reference alone',
    script([{ '@type': 'NewsArticle', author: '#1' }, person('#1', 'Sari Dewi')]),
    ['Sari Dewi'],
  ],
  [
    'a name in two parts',
    news({ author: { givenName: 'Sari', familyName: 'Dewi' } }),
    ['Sari Dewi'],
  ],
  [
    'references',
    script({
      '@graph': [
        { '@type': 'NewsArticle', author: [{ '@id': '#1' }, { '@id': '#2' }] },
        person('#2', 'Budi Santoso'),
      ],
    }) + script(person('#1', 'Sari Dewi')),
    both,
  ],
  [
    'no reference to an outlet',
    script([
      { '@type': 'NewsArticle', author: { '@id': '#1' } },
      { '@type': 'NewsMediaOrganization', '@id': '#1', name: 'Kantor Berita' },
    ]),
    [],
  ],
])('are told to machines by %s', (_title, head, names) => {
  expect(listAuthors(head)).toEqual(names)
})

it.each([
  ...['content_author', 'article:author', 'og:article:author', 'author', 'authors'],
  ...['articleauthor', 'parsely-author', 'sailthru.author', 'cxenseparse:author', 'mrf:authors'],
  ...['vr:author', 'rbauthors', 'byline', 'dc.creator', 'dc:creator', 'dcterms.creator'],
  ...['citation_author', 'byl'],
])('the author is stated by `%s`', (name) => {
  expect(listAuthors(meta(name, 'Sari Dewi'))).toEqual(['Sari Dewi'])
})
